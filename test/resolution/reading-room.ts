import { grouped } from '../../src/resolution/group.ts';
import { KnownList } from '../../src/resolution/known-list.ts';
import type { Judgement } from '../../src/resolution/known-entities.ts';
import type { Consequences, Undone } from '../../src/resolution/consequences.ts';
import { reconsider, resolve } from '../../src/resolution/resolve.ts';
import type { ResolvedArticle } from '../../src/resolution/resolved.ts';
import type { ArticleByHand } from './article-by-hand.ts';

/** Loads articles one after the other as the journey does, and keeps what became of them. */
export class ReadingRoom {
  readonly known = new KnownList();
  readonly resolved = new Map<string, ResolvedArticle>();
  private readonly articles = new Map<string, ArticleByHand>();
  private readonly consequences = new Map<string, Consequences>();

  static async with(...articles: readonly ArticleByHand[]): Promise<ReadingRoom> {
    const room = new ReadingRoom();
    for (const one of articles) await room.load(one);
    return room;
  }

  async load(one: ArticleByHand): Promise<void> {
    this.articles.set(one.id, one);
    await this.settle(await this.resolveOne(one));
  }

  async takeOut(id: string): Promise<void> {
    const keys = this.known.forget(id);
    this.articles.delete(id);
    this.resolved.delete(id);
    await this.settle(await reconsider(keys, this.known));
  }

  async judge(judgement: Judgement): Promise<void> {
    this.known.judge(judgement);
    const consequences = await reconsider(await this.keysOf(judgement), this.known);
    this.consequences.set(wordsOf(judgement), consequences);
    await this.settle(consequences);
  }

  async withdraw(judgement: Judgement): Promise<void> {
    this.known.withdraw(judgement);
    const { born = [], moves = [] } = this.consequences.get(wordsOf(judgement)) ?? {};
    const ledFrom = new Map(moves.map(({ signature, from }) => [signature, from]));
    const undone = { born: new Set(born), ledFrom };
    const keys = await this.keysOf(judgement);
    await this.settle(await reconsider(keys, this.known, undone), undone);
  }

  /** The ids by name, of one type: "Ana Ruiz" → "person:ana-ruiz". */
  ids(): Record<string, string> {
    const all = [...this.resolved.values()].flatMap(({ entities, events }) => [...entities, ...events]);
    return Object.fromEntries(all.map(({ name, id }) => [name, id]));
  }

  /** Who is one with whom, ids aside, as text that can be compared. */
  classes(): string[] {
    const byId = grouped(this.known.all(), ({ id }) => id);
    return [...byId.values()]
      .map((same) =>
        same
          .map(({ signature }) => signature)
          .sort()
          .join(' = '),
      )
      .sort();
  }

  /** How many signatures another resolution of every article would move: none, once all is settled. */
  async restlessness(): Promise<number> {
    const moves = await Promise.all(
      [...this.articles.values()].map((one) => resolve(one, one.extraction, this.known)),
    );
    return moves.flatMap(({ consequences: { moves, restated } }) => [...moves, ...restated]).length;
  }

  private async keysOf({ left, right }: Judgement): Promise<string[]> {
    const named = await this.known.signaturesNamed([left, right]);
    return named.flatMap(({ keys }) => keys);
  }

  private async settle({ moves, restated }: Consequences, undone?: Undone): Promise<void> {
    this.known.restate(restated);
    const waiting = this.known.articlesBearing(moves.map(({ signature }) => signature));
    const settled = new Set<string>();
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      const kept = this.articles.get(id);
      if (!kept || settled.has(id)) continue;
      settled.add(id);
      const next = await this.resolveOne(kept, undone);
      this.known.restate(next.restated);
      waiting.push(...this.known.articlesBearing(next.moves.map(({ signature }) => signature)));
    }
  }

  private async resolveOne(one: ArticleByHand, undone?: Undone): Promise<Consequences> {
    const { article, consequences } = await resolve(one, one.extraction, this.known, undone);
    this.known.record(one.id, article);
    this.resolved.set(one.id, article);
    return consequences;
  }
}

const wordsOf = ({ verdict, left, right }: Judgement): string => [verdict, left, right].join('\n');
