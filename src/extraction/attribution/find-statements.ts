import type { AnalysedText } from '../../language/analysed-text.ts';
import type { Reading } from '../../reading/reading.ts';
import type { Cast } from '../cast.ts';
import type { Circumstances } from '../circumstances.ts';
import type { ExtractedStatement } from '../extraction.ts';

/** Every attribution of the reading as a statement, in reading order, its source led to the one who speaks. */
export function findStatements(
  text: AnalysedText,
  reading: Reading,
  cast: Cast,
  circumstances: Circumstances,
): Omit<ExtractedStatement, 'about'>[] {
  void [text, reading, cast, circumstances];
  throw new Error('not built yet');
}
