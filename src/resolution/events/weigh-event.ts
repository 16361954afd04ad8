import type { Group, Weighing } from '../group.ts';
import type { EventFeatures, Signature } from '../signature.ts';
import { FAMILIES } from './event-words.ts';

const DAY_MS = 86_400_000;
// An article that gives no day tells of the last weeks; what is announced lies ahead.
const DAYS_BACK = 14;
const DAYS_AHEAD = 30;
// A proposal is talked about for weeks.
const MATTER_DAYS = 60;
const UNDATED_DAYS = 4;

/** How well an event fits a group of the same family: who took part, when, and by which words. */
export function weighEvent({ features }: Signature<EventFeatures>, group: Group<EventFeatures>): Weighing {
  const members = group.members.map(({ signature }) => signature.features);
  const verdict = FAMILIES[features.kind].isMatter
    ? weighMatter(features, members)
    : weighOccasion(features, members);
  return isToldApart(features, members) ? { ...verdict, against: 'an article tells the two apart' } : verdict;
}

function weighOccasion(event: EventFeatures, members: readonly EventFeatures[]): Weighing {
  const head = members[0]!;
  const shared = head.participants.filter((participant) => event.participants.includes(participant));
  const time = dayAgreement(event, head);
  const against =
    participantConflict(event, head, shared.length) ??
    (time === null
      ? `another time: ${timeOf(event)}; ${timeOf(head)}`
      : marksConflict(event, head, shared.length));
  const support = (time ?? 0) + 0.1 * shared.length;
  return {
    score: Math.min(0.95, 0.5 + support),
    support,
    reasons: [
      `${event.family.toLowerCase()} with the same ${String(shared.length)} participants`,
      `time fits: ${timeOf(event)}; ${timeOf(head)}`,
    ],
    against,
  };
}

function participantConflict(event: EventFeatures, head: EventFeatures, shared: number): string | null {
  const fewest = Math.min(event.participants.length, head.participants.length);
  if (shared >= 2 || (shared === 1 && fewest === 1 && isTimed(event) && isTimed(head))) return null;
  return `other participants: ${event.participants.join(', ')}; ${head.participants.join(', ')}`;
}

// Calls and visits are told by who took part; attacks and votes of the same parties are many, so their words must agree.
function marksConflict(event: EventFeatures, head: EventFeatures, shared: number): string | null {
  const isTold = ['CALL', 'MEETING', 'VISIT', 'EXCHANGE'].includes(event.family);
  const agree = event.marks.some((mark) => head.marks.includes(mark));
  const isSameDay = event.date !== null && event.date === head.date;
  if (agree || (isTold && (isSameDay || event.marks.length === 0 || head.marks.length === 0))) return null;
  if (!isTold && isSameDay && shared >= 2) return null;
  return `other words: ${event.marks.join(', ') || 'none'}; ${head.marks.join(', ') || 'none'}`;
}

/** How much the times speak for one occasion; null where they cannot be one. */
function dayAgreement(event: EventFeatures, head: EventFeatures): number | null {
  if (event.date !== null && head.date !== null) {
    const days = Math.abs(daysBetween(event.date, head.date));
    if (days === 0) return 0.3;
    return days === 1 && ['CALL', 'MEETING', 'VISIT'].includes(event.family) ? 0.1 : null;
  }
  const [dated, undated] = event.date === null ? [head, event] : [event, head];
  if (dated.date === null) return isToldTogether(event, head) ? 0.05 : null;
  if (undated.told === null) return 0;
  const ahead = daysBetween(undated.told, dated.date);
  const isNear = ahead >= -DAYS_BACK && ahead <= (undated.planned ? DAYS_AHEAD : 1);
  // Of two that could be meant, the one nearer to the day of the article is.
  return isNear ? 0.05 + 0.1 * (1 - Math.abs(ahead) / DAYS_AHEAD) : null;
}

function isToldTogether({ told: left }: EventFeatures, { told: right }: EventFeatures): boolean {
  return left === null || right === null || Math.abs(daysBetween(left, right)) <= UNDATED_DAYS;
}

function weighMatter(event: EventFeatures, members: readonly EventFeatures[]): Weighing {
  const head = members[0]!;
  const isEqual =
    event.marks.length > 0 && isWithin(event.marks, head.marks) && isWithin(head.marks, event.marks);
  const shared = head.marks.filter((mark) => event.marks.includes(mark)).length;
  const support = isEqual ? 0.4 : 0.1 * shared;
  return {
    score: Math.min(0.95, 0.5 + support),
    support,
    reasons: [`the same words tell it: ${head.marks.join(', ') || head.name}`],
    against: matterConflict(event, members),
  };
}

function matterConflict(event: EventFeatures, members: readonly EventFeatures[]): string | null {
  const head = members[0]!;
  const stranger = members.find(
    ({ marks }) => !isWithin(event.marks, marks) && !isWithin(marks, event.marks),
  );
  if (stranger) return `other words: ${event.marks.join(', ')}; ${stranger.marks.join(', ')}`;
  const everyone = members.flatMap(({ participants }) => participants);
  if (event.participants.some((one) => everyone.includes(one))) return matterTime(event, head);
  if (event.participants.length > 0 && everyone.length > 0)
    return `other parties: ${event.participants.join(', ')}; ${everyone.join(', ')}`;
  return wordConflict(event, head) ?? matterTime(event, head);
}

// With no party in common the words must tell it: "the deal" of one article is not "the deal" of another.
function wordConflict(event: EventFeatures, head: EventFeatures): string | null {
  const isEqual = isWithin(event.marks, head.marks) && isWithin(head.marks, event.marks);
  if (!isTimed(event) || !isTimed(head))
    return isEqual && isTelling(event) ? null : 'no day, and few words in common';
  if (event.marks.length === 0 || head.marks.length === 0)
    return event.kind === 'CEASEFIRE' && head.kind === 'CEASEFIRE' ? null : 'no words in common';
  return isEqual || event.kind === head.kind ? null : 'another kind, and few words in common';
}

// Two words, a number ("30-day"), or a name of its own ("Final Agreement").
function isTelling({ marks, name }: EventFeatures): boolean {
  if (marks.length === 0) return false;
  return marks.length > 1 || marks.some((mark) => /^\d/.test(mark)) || /^(\p{Lu}\S*( |$))+$/u.test(name);
}

function matterTime(event: EventFeatures, head: EventFeatures): string | null {
  const [mine, theirs] = [event.date ?? event.told, head.date ?? head.told];
  if (mine === null || theirs === null || Math.abs(daysBetween(mine, theirs)) <= MATTER_DAYS) return null;
  return `another time: ${timeOf(event)}; ${timeOf(head)}`;
}

const isTimed = ({ date, told }: EventFeatures): boolean => date !== null || told !== null;

function isToldApart(event: EventFeatures, members: readonly EventFeatures[]): boolean {
  return members.some(({ base, apart }) => apart.includes(event.base) || event.apart.includes(base));
}

const isWithin = (inner: readonly string[], outer: readonly string[]): boolean =>
  inner.every((mark) => outer.includes(mark));

const timeOf = ({ date, told }: EventFeatures): string =>
  date ?? (told === null ? 'undated' : `told ${told}`);

const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
