import { NEGATIONS } from '../../../language/words/doubt-words.ts';
import { HALTING_VERBS, NOUNS_OF_COMPANY } from '../../../language/words/event-nouns.ts';
import type { EventKind } from '../../extraction.ts';
import { complementsAfter, type Complement } from '../clauses/complements.ts';
import { isFighting, kindOf, mayNameEvent } from './event-kind.ts';
import { namedContact } from '../meetings/named-contacts.ts';
import { namedMatter } from './named-matters.ts';
import type { Outline } from '../clauses/outline.ts';
import type { Phrase } from '../clauses/phrases.ts';
import type { Scene } from '../scene.ts';
import { isContact, type Sighting } from '../sighting.ts';

/** Every noun that names an occasion, with what its phrase tells of it. */
export function namedOccasions(scene: Scene): Sighting[] {
  const { outline } = scene;
  const brought = new Set<number>();
  return outline.phrases.flatMap((phrase) => {
    if (!mayNameEvent(outline.tokens[phrase.head]!)) return [];
    const after = complementsAfter(outline, phrase.to, phrase.sentence);
    const kind = kindOf(outline, phrase, after);
    if (!kind || brought.has(phrase.index) || isDenied(outline, phrase) || isBroughtToHalt(outline, phrase))
      return [];
    if (kind === 'CEASEFIRE') for (const index of foughtIn(outline, phrase, after)) brought.add(index);
    return sightingOf(scene, phrase, kind, after) ?? [];
  });
}

const ONE_AT_A_TIME: ReadonlySet<EventKind> = new Set(['CALL', 'MEETING', 'VISIT']);

function sightingOf(
  scene: Scene,
  phrase: Phrase,
  kind: EventKind,
  after: readonly Complement[],
): Sighting | null {
  if (!isContact(kind)) return namedMatter(scene, phrase, kind, after);
  const contact = namedContact(scene, phrase, kind, after);
  return contact && (hasPair(contact) || isOneOfItsOwn(scene.outline, phrase, kind)) ? contact : null;
}

// "Meetings", "dinner": of nobody in particular, unless it is said who sat down with whom.
function isOneOfItsOwn({ tokens }: Outline, { head }: Phrase, kind: EventKind): boolean {
  const { lower, lemma } = tokens[head]!;
  if (NOUNS_OF_COMPANY.has(lemma)) return false;
  return !ONE_AT_A_TIME.has(kind) || !lower.endsWith('s') || lower === lemma || lemma === 'discussion';
}

const hasPair = ({ participants }: Sighting) => participants.filter(({ isFacing }) => isFacing).length > 1;

const isDenied = ({ tokens }: Outline, { from, to }: Phrase) =>
  tokens.slice(from, to).some((token) => NEGATIONS.has(token.lower));

// "To halt strikes": they are no attack of their own.
const isBroughtToHalt = (outline: Outline, phrase: Phrase) =>
  isFighting(outline, phrase) && HALTING_VERBS.has(outline.tokens[phrase.from - 1]?.lemma ?? '');

// "A suspension of strikes", "the deal to halt strikes": the strikes are no attack of their own.
function foughtIn(outline: Outline, phrase: Phrase, after: readonly Complement[]): number[] {
  const near = [...after.flatMap(({ phrases }) => phrases), outline.phraseAt(phrase.to + 2)];
  return near.flatMap((other) => (other && isFighting(outline, other) ? [other.index] : []));
}
