import type { ExtractedEvent, Extraction, LocalKey } from '../../extraction/extraction.ts';
import { tokenOf, type EntitySignatures } from '../entity-signatures.ts';
import { tidyName } from '../names/fold.ts';
import type { Bearer } from '../resolve.ts';
import { byText, type EventFeatures, type Signature } from '../signature.ts';
import { fingerprintOf } from '../slug.ts';
import { eventKeys, stemsOf } from './event-keys.ts';
import { FAMILIES, tellingMarks } from './event-words.ts';

// Beyond these an event is told by the others well enough; they bound the keys.
const MAX_PARTICIPANTS = 6;
const MAX_MARKS = 4;

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
