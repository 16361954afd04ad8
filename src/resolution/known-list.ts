import type { Restatement } from './consequences.ts';
import type { Judgement, KnownEntities, KnownSignature } from './known-entities.ts';
import type { ResolvedArticle } from './resolved.ts';

/** Knows nobody: for what an article claims by itself. */
export const nothingKnown: KnownEntities = {
  signaturesWith: () => Promise.resolve([]),
  signaturesNamed: () => Promise.resolve([]),
  judgementsOn: () => Promise.resolve([]),
};

/** The known entities in memory, as a graph would keep them; forgotten with the process. */
export class KnownList implements KnownEntities {
  private readonly articles = new Map<string, readonly KnownSignature[]>();
  private readonly bySignature = new Map<string, Map<string, KnownSignature>>();
  private readonly byKey = new Map<string, Set<string>>();
  private judgements: readonly Judgement[] = [];

  /** Puts what an article contributes in the place of what it had contributed before. */
  record(articleId: string, article: ResolvedArticle): void {
    this.forget(articleId);
    const borne = signaturesOf(article);
    this.articles.set(articleId, borne);
    for (const known of borne) this.bearersOf(known.signature).set(articleId, known);
    for (const { signature, keys } of borne) for (const key of keys) this.underKey(key).add(signature);
  }

  /** Takes an article out and gives the keys of what it bore. */
  forget(articleId: string): readonly string[] {
    const borne = this.articles.get(articleId) ?? [];
    this.articles.delete(articleId);
    for (const { signature } of borne) this.bearersOf(signature).delete(articleId);
    return borne.flatMap(({ keys }) => keys);
  }

  /** The articles that bear one of these signatures. */
  articlesBearing(signatures: readonly string[]): string[] {
    return [...new Set(signatures.flatMap((signature) => [...this.bearersOf(signature).keys()]))];
  }

  /** Keeps why signatures stand for what they do. */
  restate(restated: readonly Restatement[]): void {
    for (const { signature, score, reasons } of restated) {
      const bearers = this.bearersOf(signature);
      for (const [articleId, known] of bearers) bearers.set(articleId, { ...known, score, reasons });
    }
  }

  judge(judgement: Judgement): void {
    this.judgements = [...this.judgements, judgement];
  }

  withdraw({ verdict, left, right }: Judgement): void {
    const isMeant = (one: Judgement): boolean =>
      one.verdict === verdict && one.left === left && one.right === right;
    this.judgements = this.judgements.filter((one) => !isMeant(one));
  }

  /** Everything known, one of each signature. */
  all(): KnownSignature[] {
    return this.named([...this.bySignature.keys()]);
  }

  signaturesWith(keys: readonly string[]): Promise<readonly KnownSignature[]> {
    return Promise.resolve(this.named(new Set(keys.flatMap((key) => [...(this.byKey.get(key) ?? [])]))));
  }

  signaturesNamed(signatures: readonly string[]): Promise<readonly KnownSignature[]> {
    return Promise.resolve(this.named(signatures));
  }

  judgementsOn(signatures: readonly string[]): Promise<readonly Judgement[]> {
    const meant = new Set(signatures);
    return Promise.resolve(this.judgements.filter(({ left, right }) => meant.has(left) || meant.has(right)));
  }

  private named(signatures: Iterable<string>): KnownSignature[] {
    return [...signatures].flatMap((signature) => {
      const borne = [...this.bearersOf(signature).values()];
      const latest = borne.at(-1);
      return latest ? [{ ...latest, keys: [...new Set(borne.flatMap(({ keys }) => keys))] }] : [];
    });
  }

  private bearersOf(signature: string): Map<string, KnownSignature> {
    const bearers = this.bySignature.get(signature) ?? new Map<string, KnownSignature>();
    this.bySignature.set(signature, bearers);
    return bearers;
  }

  private underKey(key: string): Set<string> {
    const signatures = this.byKey.get(key) ?? new Set<string>();
    this.byKey.set(key, signatures);
    return signatures;
  }
}

function signaturesOf({ entities, events, statements }: ResolvedArticle): KnownSignature[] {
  const spoken = statements.filter(({ mode }) => mode === 'SPEECH');
  const borne = [
    ...entities.map((entity) => knownFrom(entity.type, entity)),
    ...events.map((event) => knownFrom('EVENT', event)),
    ...spoken.map((statement) => knownFrom('STATEMENT', statement)),
  ];
  return [...new Map(borne.map((known) => [known.signature, known])).values()];
}

function knownFrom(
  type: string,
  { signature, id, keys, features, score, reasons }: Omit<KnownSignature, 'type'>,
): KnownSignature {
  return { signature, type, id, keys, features, score, reasons };
}
