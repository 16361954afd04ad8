import type { Offsets } from '../../../language/offsets.ts';
import { LOOSE_CONTACT_NOUNS } from '../../../language/words/event-nouns.ts';
import type { EventKind, LocalKey } from '../../extraction.ts';
import { alsoMet } from './also-met.ts';
import { acrossFrom, type Across } from './across.ts';
import { ownersOf } from '../clauses/actors.ts';
import { attending } from './attending.ts';
import type { Complement } from '../clauses/complements.ts';
import { holding, NOBODY, ownStanding, type Holder } from './holding.ts';
import { mayFace } from './may-face.ts';
import type { NamesBefore } from './names-before.ts';
import { placeOf } from '../clauses/outline.ts';
import type { Phrase } from '../clauses/phrases.ts';
import type { Scene } from '../scene.ts';
import type { Participant } from '../sighting.ts';
import type { Standing } from '../clauses/standing.ts';

/** Who takes part in a named contact, how the article puts it, and the words that say so. */
export interface Partakers {
  readonly participants: readonly Participant[];
  /** Null where the words only mention it. */
  readonly standing: Standing | null;
  readonly evidence: Offsets | null;
}

/** Reads the partakers off the words around a noun: "Ruiz held talks with Lind", "the call between them". */
export function partakersOf(
  scene: Scene,
  phrase: Phrase,
  kind: EventKind,
  after: readonly Complement[],
  before: NamesBefore,
): Partakers {
  const told = acrossFrom(scene, phrase, kind, after);
  const also = told.keys.length > 0 ? alsoMet(scene, phrase.sentence, phrase.from) : [];
  const across = { ...told, keys: [...told.keys, ...also] };
  const named = [...new Set([...namedHere(scene, phrase, before, across), ...across.keys])];
  const holder = holderOf(scene, phrase, kind, across, named);
  const evidence = spanning(scene, phrase, across, after, holder);
  const facing = [...named, ...(holder.isFacing ? holder.keys : [])].filter((key) =>
    mayFace(
      scene.cast,
      key,
      kind !== 'CALL' || LOOSE_CONTACT_NOUNS.has(scene.outline.tokens[phrase.head]!.lemma),
    ),
  );
  // "Her meetings with Lind and Moor", "separate talks with Lind and Moor": they did not meet each other.
  // Whose talks "with Chad and Peru" are is not told: not theirs with each other.
  const isWithout = holder.keys.length === 0 && facing.every((key) => across.keys.includes(key));
  const areApart =
    !across.isBetween && across.keys.length > 1 && (isWithout || also.length > 0 || isOfEach(scene, phrase));
  const sideOf = (key: LocalKey): Participant['side'] =>
    areApart ? (across.keys.includes(key) ? 'OTHER' : 'SUBJECT') : null;
  const participants = [
    ...[...new Set(facing)].map((key) => ({ key, evidence, isFacing: true, side: sideOf(key) })),
    ...holder.keys
      .filter((key) => !facing.includes(key))
      .map((key) => ({ key, evidence, isFacing: false, side: null })),
  ];
  return { participants, standing: holder.standing, evidence: participants.length > 0 ? evidence : null };
}

function isOfEach({ outline }: Scene, { from, to, head }: Phrase): boolean {
  const { lower, lemma } = outline.tokens[head]!;
  if (!lower.endsWith('s')) return false;
  if (lower !== lemma && !/^(?:talks|negotiations|consultations)$/.test(lower)) return true;
  return outline.tokens.slice(from, to).some((token) => /^(?:separate|individual)$/.test(token.lower));
}

function namedHere(
  { outline, cast }: Scene,
  phrase: Phrase,
  { pair, leaders, others }: NamesBefore,
  across: Across,
): LocalKey[] {
  // "The party's conference" is of its own people: whoever speaks there has not met the party.
  const owners = ownersOf(outline, cast, phrase).filter(
    (key) => cast.entity(key).type !== 'ORGANIZATION' || across.keys.length > 0,
  );
  return [...owners, ...pair, ...leaders, ...others.filter((key) => cast.entity(key).type === 'PERSON')];
}

function holderOf(
  scene: Scene,
  phrase: Phrase,
  kind: EventKind,
  across: Across,
  named: readonly LocalKey[],
): Holder {
  // Who takes part is said; only whether it took place is left to ask.
  const isComplete = named.length > 1 && named.some((key) => !across.keys.includes(key));
  if (across.isBetween || isComplete)
    return { ...NOBODY, standing: ownStanding(scene, phrase, kind, across.to) };
  const hasOther = across.keys.length > 0;
  const holder = holding(scene, phrase, kind, hasOther) ?? attending(scene, phrase, hasOther);
  return holder.standing ? holder : { ...holder, standing: ownStanding(scene, phrase, kind, across.to) };
}

function spanning(
  { outline }: Scene,
  phrase: Phrase,
  across: Across,
  after: readonly Complement[],
  { place }: Holder,
): Offsets {
  const owner = phrase.owner === null ? phrase : outline.phrases[phrase.owner]!;
  const { start } = placeOf(outline, owner.from, owner.to);
  const { end } = placeOf(outline, phrase.from, Math.max(across.to, after.at(-1)?.to ?? phrase.to));
  return { start: Math.min(start, place?.start ?? start), end: Math.max(end, place?.end ?? end) };
}
