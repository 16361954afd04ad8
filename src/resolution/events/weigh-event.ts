import type { Group, Told, Weighing } from '../group.ts';
import type { EventFeatures, Signature } from '../signature.ts';
import { daysApart, daysBetween, isTimed, isWithin, namesOf, NEAR_DAYS, timeOf } from './event-parts.ts';
import { FAMILIES } from './event-words.ts';
import { weighMatter } from './weigh-matter.ts';

// An article that gives no day tells of the last weeks; what is announced lies ahead.
const DAYS_BACK = 14;
const DAYS_AHEAD = 30;
const UNDATED_DAYS = 4;

/** How well an event fits a group of the same family: who took part, when, and by which words. */
export function weighEvent({ features }: Signature<EventFeatures>, group: Group<EventFeatures>): Weighing {
  const members = featuresOf(group);
  const verdict = FAMILIES[features.kind].isMatter
    ? weighMatter(features, members)
    : weighOccasion(features, members);
  if (!isToldApart(features, members)) return verdict;
  return {
    ...verdict,
    against: () => 'an article tells the two apart',
    isPlain: !isOfTheSame(features, members),
  };
}

// A group only grows, so the list is made anew when it has grown.
const kept = new WeakMap<Group<EventFeatures>, readonly EventFeatures[]>();

function featuresOf(group: Group<EventFeatures>): readonly EventFeatures[] {
  const known = kept.get(group);
  if (known?.length === group.members.length) return known;
  const features = group.members.map(({ signature }) => signature.features);
  kept.set(group, features);
  return features;
}

// Of two calls between the same two, one may be the other told again.
function isOfTheSame(event: EventFeatures, members: readonly EventFeatures[]): boolean {
  const { participants } = members[0]!;
  return (
    participants.length > 1 &&
    isWithin(event.participants, participants) &&
    isWithin(participants, event.participants)
  );
}

function weighOccasion(event: EventFeatures, members: readonly EventFeatures[]): Weighing {
  const head = members[0]!;
  const shared = head.participants.filter((participant) => event.participants.includes(participant));
  const time = dayAgreement(event, head);
  const against =
    participantConflict(event, head, shared.length) ??
    (time === null
      ? () => `another time: ${timeOf(event)}; ${timeOf(head)}`
      : marksConflict(event, head, shared.length));
  const support = (time ?? 0) + 0.1 * shared.length;
  const days = daysApart(event, head);
  return {
    score: Math.min(0.95, 0.5 + support),
    support,
    reasons: () => [
      `${event.family.toLowerCase()} of the same: ${namesOf(shared)}`,
      ...(time === null ? [] : [`the time fits: ${timeOf(event)}; ${timeOf(head)}`]),
    ],
    against,
    missing: missingOf(event, head, shared.length),
    isPlain: shared.length < 2 || (time === null && (days === null || days > NEAR_DAYS)),
  };
}

function missingOf(event: EventFeatures, head: EventFeatures, shared: number): string {
  if (shared < 2) return 'one participant in common proves little';
  if (event.date !== null && head.date !== null) return 'the days differ';
  return event.date === null && head.date === null ? 'neither gives a day' : 'only one gives a day';
}

function participantConflict(event: EventFeatures, head: EventFeatures, shared: number): Told | null {
  const fewest = Math.min(event.participants.length, head.participants.length);
  if (shared >= 2 || (shared === 1 && fewest === 1 && isTimed(event) && isTimed(head))) return null;
  return () => `other participants: ${namesOf(event.participants)}; ${namesOf(head.participants)}`;
}

// Calls and visits are told by who took part; attacks and votes of the same parties are many, so their words must agree.
function marksConflict(event: EventFeatures, head: EventFeatures, shared: number): Told | null {
  const isTold = ['CALL', 'MEETING', 'VISIT', 'EXCHANGE'].includes(event.family);
  const agree = event.marks.some((mark) => head.marks.includes(mark));
  const isSameDay = event.date !== null && event.date === head.date;
  // One of those who took part in the talks holds a business conference too.
  const isOwnOccasion = shared < 2 && event.marks.length > 0 && !agree;
  if (isOwnOccasion)
    return () => `other words: ${event.marks.join(', ')}; ${head.marks.join(', ') || 'none'}`;
  if (agree || (isTold && (isSameDay || event.marks.length === 0 || head.marks.length === 0))) return null;
  if (!isTold && isSameDay && shared >= 2) return null;
  return () => `other words: ${event.marks.join(', ') || 'none'}; ${head.marks.join(', ') || 'none'}`;
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

function isToldApart(event: EventFeatures, members: readonly EventFeatures[]): boolean {
  return members.some(({ base, apart }) => apart.includes(event.base) || event.apart.includes(base));
}
