import type { ExtractedEvent, Extraction, LocalKey } from '../../extraction/extraction.ts';
import { tokenOf, type EntitySignatures } from '../entity-signatures.ts';
import { tidyName } from '../names/fold.ts';
import type { Bearer } from '../resolve.ts';
import { byText, type EventFeatures, type Signature } from '../signature.ts';
import { fingerprintOf } from '../slug.ts';
import { FAMILIES, tellingMarks } from './event-words.ts';

// Beyond these an event is told by the others well enough; they bound the keys.
const MAX_PARTICIPANTS = 6;
const MAX_MARKS = 4;
// A proposal is talked about for months, a call for days.
const MATTER_REACH = 2;

/** The events of one article by the keys that it gives them, each with its signature. */
export function eventSignatures(
  { publishedAt }: Bearer,
  { events }: Extraction,
  entities: EntitySignatures,
): ReadonlyMap<LocalKey, Signature<EventFeatures>> {
  const drafts = events.map((event) => ({ key: event.key, features: draft(event, publishedAt, entities) }));
  return new Map(
    drafts.map(({ key, features }) => {
      const rivals = drafts.filter((other) => other.key !== key && areRivals(features, other.features));
      const apart = [...new Set(rivals.map((other) => other.features.base))].sort(byText);
      return [key, signatureFor({ ...features, apart: apart.filter((base) => base !== features.base) })];
    }),
  );
}

function draft(event: ExtractedEvent, told: string | null, entities: EntitySignatures): EventFeatures {
  const { family } = FAMILIES[event.kind];
  const tokens = event.participants
    .map(({ key }) => tokenOf(entities.get(key)))
    .filter((token) => token !== '?');
  const name = tidyName(event.name);
  const participants = [...new Set(tokens)].sort(byText).slice(0, MAX_PARTICIPANTS);
  const marks = tellingMarks(event.marks).slice(0, MAX_MARKS);
  const { kind, date, planned } = event;
  const parts = [family, date ?? '', told ?? '', participants.join('+'), marks.join('+'), name];
  const base = fingerprintOf(parts.join('|'), 8);
  return { type: 'EVENT', name, family, kind, date, told, planned, participants, marks, base, apart: [] };
}

// Only what could be taken for it needs telling apart: it shares a participant or a mark, or has neither.
function areRivals(left: EventFeatures, right: EventFeatures): boolean {
  if (left.family !== right.family) return false;
  const [mine, theirs] = [stemsOf(left), stemsOf(right)];
  return mine.length === 0 || theirs.length === 0 || mine.some((stem) => theirs.includes(stem));
}

function signatureFor(features: EventFeatures): Signature<EventFeatures> {
  const { kind, date, told, participants, marks, planned, name, apart } = features;
  const time = [date ?? '', told ?? '', planned ? 'planned' : ''];
  const parts = ['EVENT', kind, name, ...time, participants.join('+'), marks.join('+'), apart.join('+')];
  return { signature: parts.join('|'), type: 'EVENT', features, keys: eventKeys(features) };
}

/** Keys that an event is stored under: who or what it is about, with the month, and without where it is sought undated. */
function eventKeys(features: EventFeatures): string[] {
  const month = monthOf(features);
  return stemsOf(features).flatMap((stem) =>
    month === null ? [stem, `${stem}@?`] : [stem, `${stem}@${month}`],
  );
}

/** Keys under which the events lie that may be this one: the months around it, and those without a date. */
export function eventsAround(features: EventFeatures): string[] {
  const month = monthOf(features);
  const reach = FAMILIES[features.kind].isMatter ? MATTER_REACH : 1;
  return stemsOf(features).flatMap((stem) =>
    month === null ? [stem] : [`${stem}@?`, ...monthsAround(month, reach).map((near) => `${stem}@${near}`)],
  );
}

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

/** What another event must share with this one to be it: a participant, or a word. */
export function stemsOf({ family, kind, participants, marks }: EventFeatures): string[] {
  if (!FAMILIES[kind].isMatter) return participants.map((participant) => `EVENT:${family}:${participant}`);
  return [...marks, kind.toLowerCase()].map((mark) => `EVENT:${family}:${mark}`);
}

const monthOf = ({ date, told }: EventFeatures): string | null => (date ?? told)?.slice(0, 7) ?? null;

function monthsAround(month: string, reach: number): string[] {
  const [year = 0, inYear = 1] = month.split('-').map(Number);
  return Array.from({ length: 2 * reach + 1 }, (_, at) => {
    const count = year * 12 + inYear - 1 + at - reach;
    return `${String(Math.floor(count / 12))}-${String((count % 12) + 1).padStart(2, '0')}`;
  });
}
