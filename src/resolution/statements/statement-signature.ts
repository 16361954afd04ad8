import type { ExtractedStatement } from '../../extraction/extraction.ts';
import { tokenOf, type EntitySignatures } from '../entity-signatures.ts';
import { foldedWords } from '../names/fold.ts';
import type { Bearer } from '../resolve.ts';
import type { Signature, StatementFeatures } from '../signature.ts';
import { fingerprintOf } from '../slug.ts';
import { winnow } from './winnow.ts';

// "No comment", "I agree": so few words are one statement only on the same day about the same thing.
const FEW_WORDS = 4;
// A speech of many pages is told by its beginning.
const MAX_WORDS = 400;

/** What one statement of an article is compared by: who speaks, and the words. */
export function statementSignature(
  bearer: Bearer,
  statement: ExtractedStatement,
  entities: EntitySignatures,
): Signature<StatementFeatures> {
  const speaker = statement.speaker === null ? '?' : tokenOf(entities.get(statement.speaker));
  const words = statement.content
    .flatMap(({ start, end }) => foldedWords(bearer.text.slice(start, end)))
    .slice(0, MAX_WORDS);
  const occasion = words.length < FEW_WORDS ? occasionOf(bearer, statement, entities) : '';
  const wording = words.join(' ');
  const features = { type: 'STATEMENT', speaker, words: wording } as const;
  const hash = fingerprintOf([speaker, wording, occasion].join('|'), 16);
  return {
    signature: `STATEMENT|${speaker}|${hash}`,
    type: 'STATEMENT',
    features,
    keys: occasion === '' ? winnow(words).map((print) => `STATEMENT:${speaker}:${print}`) : [],
  };
}

function occasionOf(
  bearer: Bearer,
  { saidAt, about }: ExtractedStatement,
  entities: EntitySignatures,
): string {
  const day = saidAt ?? bearer.publishedAt;
  const topics = about.map((key) => tokenOf(entities.get(key))).filter((token) => token !== '?');
  return day === null || topics.length === 0 ? bearer.id : `${day} ${topics[0] ?? ''}`;
}
