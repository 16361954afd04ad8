import type { Phrase } from '../clauses/phrases.ts';
import { placeOf, type Outline } from '../clauses/outline.ts';
import type { Scene } from '../scene.ts';

// "A press conference in Oslo alongside the prime minister of Chad, Ana Ruiz, on Tuesday".
const MAX_DISTANCE_CHARS = 90;
// "On Tuesday, in a lengthy".
const MAX_OPENING_CHARS = 40;

/**
 * The day of what a phrase names: one named after it in the same clause, or one that opens the sentence shortly before.
 * A day that belongs to a verb in between is left to that verb.
 */
export function dayOf({ outline, calendar }: Scene, phrase: Phrase, isPlanned: boolean): string | null {
  const { tokens } = outline;
  const sentence = outline.text.sentences[phrase.sentence]!;
  const place = placeOf(outline, phrase.from, phrase.to);
  let last = phrase.to;
  while (
    last < sentence.to &&
    !isOtherVerb(outline, last) &&
    tokens[last]!.start < place.end + MAX_DISTANCE_CHARS
  )
    last++;
  const end = tokens[Math.max(phrase.to, last) - 1]!.end;
  const after = calendar.dayNear(place, { start: place.start, end }, isPlanned);
  if (after || /^(?:of|before|after|following|since)$/.test(tokens[phrase.from - 1]?.lower ?? ''))
    return after;
  return calendar.dayNear(
    place,
    { start: Math.max(sentence.start, place.start - MAX_OPENING_CHARS), end },
    isPlanned,
  );
}

// "Talks began on Monday": a verb that tells when it was.
function isOtherVerb(outline: Outline, at: number): boolean {
  const verb = outline.verbAt(at);
  return (
    verb !== undefined &&
    !/^(?:begin|start|take|hold|end|resume|schedule|be|open|conclude|happen|last)$/.test(verb.lemma)
  );
}
