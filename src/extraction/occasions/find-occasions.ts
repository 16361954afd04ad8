import type { AnalysedText } from '../../language/analysed-text.ts';
import type { Reading } from '../../reading/reading.ts';
import type { Cast } from '../cast.ts';
import type { Circumstances } from '../circumstances.ts';
import type { ExtractedEvent, ExtractedRelation } from '../extraction.ts';

/** What happened, or is proposed to happen, and who met, proposed and agreed. */
export interface Occasions {
  readonly events: readonly ExtractedEvent[];
  readonly relations: readonly ExtractedRelation[];
}

/** Calls, meetings, ceasefires, agreements and their like, each once, with who took part, proposed and agreed. */
export function findOccasions(
  text: AnalysedText,
  reading: Reading,
  cast: Cast,
  circumstances: Circumstances,
): Occasions {
  void [text, reading, cast, circumstances];
  throw new Error('not built yet');
}
