import type { AnalysedText } from '../language/analysed-text.ts';
import type { Reading } from '../reading/reading.ts';
import { assembleCast } from './assemble-cast.ts';
import { findStatements } from './attribution/find-statements.ts';
import type { Circumstances } from './circumstances.ts';
import type { Extraction } from './extraction.ts';
import { findOccasions } from './occasions/find-occasions.ts';
import { withSubjects } from './subjects.ts';

/** What one article claims, each claim with its place; it never looks beyond the article. */
export function extract(text: AnalysedText, reading: Reading, circumstances: Circumstances): Extraction {
  const cast = assembleCast(text, reading);
  const said = findStatements(text, reading, cast, circumstances);
  const { events, relations } = findOccasions(text, reading, said, cast, circumstances);
  const statements = withSubjects(said, text, cast, events);
  return { entities: cast.entities, events, statements, relations, roles: cast.roles };
}
