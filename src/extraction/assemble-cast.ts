import type { AnalysedText } from '../language/analysed-text.ts';
import type { Reading } from '../reading/reading.ts';
import type { Cast } from './cast.ts';
import type { Circumstances } from './circumstances.ts';

/** Who and what has a name in the article, each once, with every mention of it. */
export function assembleCast(text: AnalysedText, reading: Reading, circumstances: Circumstances): Cast {
  void [text, reading, circumstances];
  throw new Error('not built yet');
}
