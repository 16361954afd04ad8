import type { ResolvedArticle } from '../../resolution/resolved.ts';
import type { IdRow } from './contribution.ts';
import { byText, grouped } from './order.ts';

/** A signature that an article bears, and the entity, event or statement it stands for. */
export type SignatureRow = IdRow & { readonly standing: Standing };

/** For whom a signature stands, how sure that is (0 to 1), and why, in words. */
export interface Standing {
  readonly target: string;
  readonly score: number;
  readonly reasons: readonly string[];
}

const SIGNATURE = 'signature:';
const KEY = 'key:';

/** A signature's id in the graph, where ids are unique over all labels; and back. */
export const signatureId = (signature: string): string => SIGNATURE + signature;
export const signatureOf = (id: string): string => id.slice(SIGNATURE.length);

/** A blocking key's id in the graph; and back. */
export const keyId = (key: string): string => KEY + key;
export const keyOf = (id: string): string => id.slice(KEY.length);

/** The names, occasions and wordings that an article bears, each once. */
export function signatureRows({ entities, events, statements }: ResolvedArticle): SignatureRow[] {
  const rows = [
    ...entities.map((entity) => rowOf({ ...entity, type: entity.type })),
    ...events.map((event) => rowOf({ ...event, type: 'EVENT' })),
    ...statements
      .filter(({ mode }) => mode === 'SPEECH')
      .map((statement) => rowOf({ ...statement, type: 'STATEMENT' })),
  ].toSorted((left, right) => byText(left.id, right.id));
  return [...grouped(rows, ({ id }) => id).values()].flatMap((same) => same.slice(0, 1));
}

interface Bearer {
  readonly id: string;
  readonly type: string;
  readonly signature: string;
  readonly keys: readonly string[];
  readonly features: string;
  readonly score: number;
  readonly reasons: readonly string[];
}

function rowOf({ id, type, signature, keys, features, score, reasons }: Bearer): SignatureRow {
  const properties = { type, features, keys: keys.map(keyId).sort(byText) };
  return { id: signatureId(signature), properties, standing: { target: id, score, reasons } };
}
