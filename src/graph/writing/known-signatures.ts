import type { Judgement, KnownEntities, KnownSignature } from '../../resolution/known-entities.ts';
import type { Runner } from '../engine/engine.ts';
import { readQuery } from '../query-files.ts';
import { number, text, textOrNull, texts, type Fields } from '../reading/row.ts';
import { keyId, keyOf, signatureId, signatureOf } from './signature-rows.ts';

/** What resolution asks of the graph; an empty question asks nothing. */
export function knownSignatures(runner: Runner): KnownEntities {
  return {
    signaturesWith: async (keys) => {
      if (keys.length === 0) return [];
      const rows = await runner.run(readQuery('read/signatures-with-keys'), { keys: keys.map(keyId) });
      return rows.map(signatureIn);
    },
    signaturesNamed: async (signatures) => {
      if (signatures.length === 0) return [];
      const rows = await runner.run(readQuery('read/signatures-named'), {
        ids: [...new Set(signatures)].map(signatureId),
      });
      return rows.map(signatureIn);
    },
    judgementsOn: async (signatures) => {
      if (signatures.length === 0) return [];
      const rows = await runner.run(readQuery('read/judgements-on'), { ids: signatures.map(signatureId) });
      return rows.map(judgementIn);
    },
  };
}

/** A signature of the graph in the words of resolution. */
export function signatureIn(row: Fields): KnownSignature {
  return {
    signature: signatureOf(text(row, 'id')),
    type: text(row, 'type'),
    id: text(row, 'target'),
    keys: texts(row, 'keys').map(keyOf),
    features: text(row, 'features'),
    score: number(row, 'score'),
    reasons: texts(row, 'reasons'),
  };
}

/** A judgement of the graph in the words of resolution. */
export function judgementIn(row: Fields): Judgement {
  return {
    verdict: textOrNull(row, 'verdict') === 'SAME' ? 'SAME' : 'DIFFERENT',
    left: signatureOf(text(row, 'left')),
    right: signatureOf(text(row, 'right')),
  };
}
