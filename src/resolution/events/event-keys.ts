import type { EventFeatures } from '../signature.ts';
import { FAMILIES } from './event-words.ts';

// A proposal is talked about for months, a call for days.
const MATTER_REACH = 2;

/** Keys that an event is stored under: who or what it is about, with the month, and without where it is sought undated. */
export function eventKeys(features: EventFeatures): string[] {
  const month = monthOf(features);
  return keptStems(features).flatMap((stem) =>
    month === null ? [stem, `${stem}@?`] : [stem, `${stem}@${month}`],
  );
}

/** Keys under which the events lie that may be this one: the months around it, and those without a date. */
export function eventsAround(features: EventFeatures): string[] {
  const month = monthOf(features);
  const reach = FAMILIES[features.kind].isMatter ? MATTER_REACH : 1;
  return soughtStems(features).flatMap((stem) =>
    month === null ? [stem] : [`${stem}@?`, ...monthsAround(month, reach).map((near) => `${stem}@${near}`)],
  );
}

// A proposal without a word of its own is sought by its kind with its parties; without these nothing can be said to be
// it, unless it is a truce: of these there are few at a time, and papers call the one that is about "the truce".
const TRUCE = 'ceasefire';
const BARE_TRUCE = 'bare ceasefire';

function keptStems(features: EventFeatures): string[] {
  if (!FAMILIES[features.kind].isMatter) return stemsOf(features);
  const { family, kind, marks } = features;
  const kept = marks.length > 0 ? [TRUCE] : [TRUCE, BARE_TRUCE];
  return [...tellingStems(features), ...(kind === 'CEASEFIRE' ? stems(family, kept) : [])];
}

function soughtStems(features: EventFeatures): string[] {
  if (!FAMILIES[features.kind].isMatter) return stemsOf(features);
  const { family, kind, marks } = features;
  const sought = marks.length > 0 ? [BARE_TRUCE] : [TRUCE];
  return [...tellingStems(features), ...(kind === 'CEASEFIRE' ? stems(family, sought) : [])];
}

function tellingStems({ family, kind, marks, participants }: EventFeatures): string[] {
  const parties = participants.map((party) => `${kind.toLowerCase()} of ${party}`);
  return stems(family, [...marks, ...parties]);
}

const stems = (family: string, words: readonly string[]): string[] =>
  words.map((word) => `EVENT:${family}:${word}`);

/** Where those lie that asked for an event stored under this key. */
export function eventKeysNear(key: string): string[] {
  const at = key.lastIndexOf('@');
  if (!key.startsWith('EVENT:') || at < 0) return [];
  const [stem, month] = [key.slice(0, at), key.slice(at + 1)];
  if (month === '?') return [stem];
  return [`${stem}@?`, ...monthsAround(month, MATTER_REACH).map((near) => `${stem}@${near}`)];
}

/** True for the key under which an event is sought whatever its month. */
export const isEventStem = (key: string): boolean =>
  key.startsWith('EVENT:') && !/@(\?|\d{4}-\d\d)$/.test(key);

/** What another event must share with this one to be it: a participant, or a word, be it the kind. */
export function stemsOf({ family, kind, participants, marks }: EventFeatures): string[] {
  return stems(family, FAMILIES[kind].isMatter ? [...marks, kind.toLowerCase()] : participants);
}

const monthOf = ({ date, told }: EventFeatures): string | null => (date ?? told)?.slice(0, 7) ?? null;

function monthsAround(month: string, reach: number): string[] {
  const [year = 0, inYear = 1] = month.split('-').map(Number);
  return Array.from({ length: 2 * reach + 1 }, (_, at) => {
    const count = year * 12 + inYear - 1 + at - reach;
    return `${String(Math.floor(count / 12))}-${String((count % 12) + 1).padStart(2, '0')}`;
  });
}
