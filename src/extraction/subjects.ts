import type { AnalysedText } from '../language/analysed-text.ts';
import type { Cast } from './cast.ts';
import type { ExtractedEvent, ExtractedStatement, LocalKey } from './extraction.ts';

/** What a statement is about: entities and events named in it or plainly meant by it, most plainly meant first. */
export function subjectsOf(
  statement: Omit<ExtractedStatement, 'about'>,
  text: AnalysedText,
  cast: Cast,
  events: readonly ExtractedEvent[],
): LocalKey[] {
  void [statement, text, cast, events];
  throw new Error('not built yet');
}
