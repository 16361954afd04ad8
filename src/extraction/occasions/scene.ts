import type { AnalysedText } from '../../language/analysed-text.ts';
import type { Cast } from '../cast.ts';
import type { Circumstances } from '../circumstances.ts';
import { calendarOf, type Calendar } from './dates.ts';
import { outlineOf, type Outline } from './outline.ts';

/** All that the finders of occasions look at. */
export interface Scene {
  readonly outline: Outline;
  readonly cast: Cast;
  readonly calendar: Calendar;
}

/** The scene of one article. */
export function sceneOf(text: AnalysedText, cast: Cast, { publishedAt }: Circumstances): Scene {
  return { outline: outlineOf(text), cast, calendar: calendarOf(text, publishedAt) };
}
