import type { Judgement, KnownSignature } from '../../resolution/known-entities.ts';
import type { Runner } from '../engine/engine.ts';
import { readQuery } from '../query-files.ts';
import { judgementIn, signatureIn } from '../writing/known-signatures.ts';

/** All that the graph goes by when it tells who is who. */
export interface WhoIsWho {
  readonly signatures: readonly KnownSignature[];
  readonly judgements: readonly Judgement[];
}

/** Every signature and every judgement at once: for a look at the whole, never for one article. */
export async function whoIsWho(runner: Runner): Promise<WhoIsWho> {
  const signatures = await runner.run(readQuery('read/signatures'));
  const judgements = await runner.run(readQuery('read/judgements'));
  return { signatures: signatures.map(signatureIn), judgements: judgements.map(judgementIn) };
}
