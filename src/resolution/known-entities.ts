import type { GraphId } from './resolved.ts';

/** A signature that articles of the graph bear, and whom it stands for now. */
export interface KnownSignature {
  readonly signature: string;
  /** PERSON, ORGANIZATION, COUNTRY, EVENT or STATEMENT */
  readonly type: string;
  readonly id: GraphId;
  readonly keys: readonly string[];
  readonly features: string;
  /** How sure it stands for that id (0 to 1), and why, in words, as it is kept. */
  readonly score: number;
  readonly reasons: readonly string[];
}

/** What a person has judged: the two signatures' bearers are the same, or are not. */
export interface Judgement {
  readonly verdict: 'SAME' | 'DIFFERENT';
  readonly left: string;
  readonly right: string;
}

/** What resolution asks of whoever keeps the graph; the graph answers it, a list does in tests. */
export interface KnownEntities {
  /** Every signature that shares one of these blocking keys. */
  signaturesWith(keys: readonly string[]): Promise<readonly KnownSignature[]>;
  /** Those of these signatures that articles of the graph bear: a judgement names them, whatever their keys. */
  signaturesNamed(signatures: readonly string[]): Promise<readonly KnownSignature[]>;
  /** Every judgement that names one of these signatures. */
  judgementsOn(signatures: readonly string[]): Promise<readonly Judgement[]>;
}
