import { CommuniqueError } from '../../errors.ts';
import type { Consequences, Undone } from '../../resolution/consequences.ts';
import type { Judgement, KnownSignature } from '../../resolution/known-entities.ts';
import type { Engine, Row, Runner } from '../engine/engine.ts';
import { readQuery } from '../query-files.ts';
import { text, texts } from '../reading/row.ts';
import { knownSignatures, signatureIn } from './known-signatures.ts';
import { byText, unique } from './order.ts';
import { signatureId, signatureOf } from './signature-rows.ts';

/** Resolution gives every signature the ids that it stands for or has stood for as keys of this kind. */
const ID_KEY = 'ID:';

/** A judgement that is kept, with the blocking keys that it touches. */
export interface KeptJudgement {
  readonly id: string;
  readonly keys: readonly string[];
}

/** What a judgement touched that is no longer there, and what had followed from it. */
export interface WithdrawnJudgement {
  readonly keys: readonly string[];
  readonly undone: Undone;
}

/** Keeps a person's word on two signatures, or on two ids of entities; tells which blocking keys it touches. */
export async function keepJudgement(
  engine: Engine,
  { verdict, left, right }: Judgement,
): Promise<KeptJudgement> {
  const lefts = await signaturesMeant(engine, left);
  const rights = await signaturesMeant(engine, right);
  const pair = firstPair(lefts, rights);
  if (!pair) {
    const problem = `${left} and ${right} are known by one name only, which cannot be told apart from itself`;
    throw new CommuniqueError('BAD_INPUT', `${problem}; expected two names or ids`);
  }
  const [first = '', second = ''] = pair.map(({ signature }) => signatureId(signature)).sort(byText);
  const id = `judgement:${first}:${second}`;
  await engine.run(readQuery('write/put-judgement'), { id, verdict, left: first, right: second });
  return { id, keys: keysOf(pair) };
}

/** Keeps with a judgement what has followed from it, beside what followed from an earlier word on the same two. */
export async function noteConsequences(
  engine: Engine,
  id: string,
  { born, moves }: Consequences,
): Promise<void> {
  if (moves.length === 0) return;
  const moved = moves.map(({ signature }) => signatureId(signature));
  const movedFrom = moves.map(({ from }) => from);
  await engine.run(readQuery('write/note-consequences'), { id, born, moved, movedFrom });
}

/** Takes back what a person has said of these two; NOT_FOUND where nothing of the kind was said. */
export async function withdrawJudgement(
  engine: Engine,
  { verdict, left, right }: Judgement,
): Promise<WithdrawnJudgement> {
  const [lefts, rights] = [await signaturesMeant(engine, left), await signaturesMeant(engine, right)];
  const taken = await engine.run(readQuery('write/remove-judgements'), {
    verdict,
    left: lefts.map(({ signature }) => signatureId(signature)),
    right: rights.map(({ signature }) => signatureId(signature)),
  });
  if (taken.length === 0) {
    throw new CommuniqueError(
      'NOT_FOUND',
      `nobody has said that ${left} and ${right} are ${verdict.toLowerCase()}`,
    );
  }
  const named = new Set(
    taken.flatMap((row) => [signatureOf(text(row, 'left')), signatureOf(text(row, 'right'))]),
  );
  const keys = keysOf([...lefts, ...rights].filter(({ signature }) => named.has(signature)));
  return { keys, undone: undoneIn(taken) };
}

// Moved by several words, a signature is led back to where it was before the first of them.
function undoneIn(judgements: readonly Row[]): Undone {
  const moves = judgements.flatMap((row) => {
    const from = texts(row, 'movedFrom');
    return texts(row, 'moved').map((id, at) => [signatureOf(id), from[at] ?? ''] as const);
  });
  return {
    born: new Set(judgements.flatMap((row) => texts(row, 'born'))),
    ledFrom: new Map(moves.reverse()),
  };
}

/** Where ids lead that are out of use since their entity became another; those that lead nowhere are left out. */
export async function currentIds(
  runner: Runner,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = await knownSignatures(runner).signaturesWith(ids.map((id) => ID_KEY + id));
  const led = ids.flatMap((id) => {
    const bearer = found.find(({ keys }) => keys.includes(ID_KEY + id));
    return bearer ? [[id, bearer.id] as const] : [];
  });
  return new Map(led);
}

// A signature means itself; an id means all that stands for it, and all that once did.
async function signaturesMeant(runner: Runner, given: string): Promise<readonly KnownSignature[]> {
  const known = knownSignatures(runner);
  const named = await known.signaturesNamed([given]);
  if (named.length > 0) return named;
  const former = await known.signaturesWith([ID_KEY + given]);
  const standing = await runner.run(readQuery('read/signatures-standing-for'), { id: given });
  const meant = [...former, ...standing.map(signatureIn)];
  if (meant.length === 0) {
    throw new CommuniqueError(
      'NOT_FOUND',
      `${given}: there is no such person, organization, country or event`,
    );
  }
  return [...new Map(meant.map((one) => [one.signature, one])).values()];
}

function firstPair(
  lefts: readonly KnownSignature[],
  rights: readonly KnownSignature[],
): KnownSignature[] | null {
  for (const left of lefts) {
    const right = rights.find(({ signature }) => signature !== left.signature);
    if (right) return [left, right];
  }
  return null;
}

const keysOf = (signatures: readonly KnownSignature[]): string[] =>
  unique(signatures.flatMap(({ keys }) => keys)).sort(byText);
