import type { Told, Weighing } from '../group.ts';
import type { EventFeatures } from '../signature.ts';
import { isPaper } from './event-words.ts';
import { daysBetween, isTimed, isWithin, namesOf, timeOf } from './event-parts.ts';

// A proposal is talked about for weeks.
const MATTER_DAYS = 60;

/** How well a proposal, a deal or a sanction fits the members of a group: by its words, its parties, and when. */
export function weighMatter(event: EventFeatures, members: readonly EventFeatures[]): Weighing {
  const head = members[0]!;
  const isEqual =
    event.marks.length > 0 && isWithin(event.marks, head.marks) && isWithin(head.marks, event.marks);
  const shared = head.marks.filter((mark) => event.marks.includes(mark)).length;
  const support = isEqual ? 0.4 : 0.1 * shared;
  return {
    score: Math.min(0.95, 0.5 + support),
    support,
    reasons: () => [reasonFor(event, head)],
    against: matterConflict(event, members),
    missing: 'no other word and no party in common',
    isPlain: shared === 0 || areMonthsApart(event, head),
  };
}

function reasonFor(event: EventFeatures, head: EventFeatures): string {
  const shared = head.marks.filter((mark) => event.marks.includes(mark));
  if (shared.length > 0) return `the same words tell it: ${shared.join(', ')}`;
  const parties = head.participants.filter((party) => event.participants.includes(party));
  return parties.length > 0
    ? `the same party: ${namesOf(parties)}`
    : `the only ${head.family.toLowerCase()} about`;
}

function matterConflict(event: EventFeatures, members: readonly EventFeatures[]): Told | null {
  const head = members[0]!;
  const stranger = members.find(
    ({ marks }) => !isWithin(event.marks, marks) && !isWithin(marks, event.marks),
  );
  if (stranger) return () => `other words: ${event.marks.join(', ')}; ${stranger.marks.join(', ')}`;
  const everyone = members.flatMap(({ participants }) => participants);
  if (event.participants.some((one) => everyone.includes(one))) return matterTime(event, head);
  if (event.participants.length > 0 && everyone.length > 0)
    return () => `other parties: ${namesOf(event.participants)}; ${namesOf(everyone)}`;
  return wordConflict(event, head) ?? matterTime(event, head);
}

// With no party in common the words must tell it: "the deal" of one article is not "the deal" of another.
function wordConflict(event: EventFeatures, head: EventFeatures): Told | null {
  const isEqual = isWithin(event.marks, head.marks) && isWithin(head.marks, event.marks);
  if (event.marks.length > 0 && event.marks.every(isPaper)) return () => 'any paper is called so';
  if (!isTimed(event) || !isTimed(head))
    return isEqual && isTelling(event) ? null : () => 'no day, and few words in common';
  if (event.marks.length === 0 || head.marks.length === 0)
    return event.kind === 'CEASEFIRE' && head.kind === 'CEASEFIRE' ? null : () => 'no words in common';
  return isEqual || event.kind === head.kind ? null : () => 'another kind, and few words in common';
}

// Two words, a number ("30-day"), or a name of its own ("Final Agreement").
function isTelling({ marks, name }: EventFeatures): boolean {
  if (marks.length === 0) return false;
  return marks.length > 1 || marks.some((mark) => /^\d/.test(mark)) || /^(\p{Lu}\S*( |$))+$/u.test(name);
}

function matterTime(event: EventFeatures, head: EventFeatures): Told | null {
  return areMonthsApart(event, head) ? () => `another time: ${timeOf(event)}; ${timeOf(head)}` : null;
}

function areMonthsApart(event: EventFeatures, head: EventFeatures): boolean {
  const [mine, theirs] = [event.date ?? event.told, head.date ?? head.told];
  return mine !== null && theirs !== null && Math.abs(daysBetween(mine, theirs)) > MATTER_DAYS;
}
