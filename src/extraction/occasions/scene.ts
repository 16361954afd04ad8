import type { AnalysedText } from '../../language/analysed-text.ts';
import type { Offsets } from '../../language/offsets.ts';
import type { ReadDeed } from '../../reading/reading.ts';
import type { Cast } from '../cast.ts';
import type { Mention } from '../extraction.ts';
import type { Circumstances } from '../circumstances.ts';
import { calendarOf, type Calendar } from './events/dates.ts';
import { outlineOf, type Outline } from './clauses/outline.ts';

/** All that the finders of occasions look at. */
export interface Scene {
  readonly outline: Outline;
  readonly cast: Cast;
  readonly calendar: Calendar;
  /** What the reader saw, in reading order. */
  readonly deeds: readonly ReadDeed[];
}

/** The scene of one article. */
export function sceneOf(
  text: AnalysedText,
  deeds: readonly ReadDeed[],
  cast: Cast,
  { publishedAt }: Circumstances,
): Scene {
  const outline = outlineOf(text, namesOf(text, cast));
  return { outline, cast, calendar: calendarOf(text, publishedAt), deeds };
}

const NAMING: ReadonlySet<Mention['form']> = new Set(['NAME', 'ACRONYM']);

function namesOf({ text }: AnalysedText, cast: Cast): Offsets[] {
  return cast
    .mentionsIn({ start: 0, end: text.length })
    .flatMap(({ mention }) => (NAMING.has(mention.form) ? [mention] : []));
}
