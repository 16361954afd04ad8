import type { Row, Runner } from '../engine/engine.ts';
import { readQuery } from '../query-files.ts';
import { Batch } from './batch.ts';
import { roomOfId, type ArticleNode, type EntityNode, type GraphNode, type StatementNode } from './node.ts';
import { articleIn, entityIn, statementIn } from './row.ts';

/** Follows ids that a merge has made obsolete to what they stand for now. */
export type FollowIds = (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;

/** Nodes by their ids, one question a kind and level. */
export class Lookups {
  readonly #entities: Batch<EntityNode>;
  readonly #statements: Batch<StatementNode>;
  readonly #articles: Batch<ArticleNode>;

  constructor(runner: Runner, follow: FollowIds) {
    this.#entities = new Batch((ids) => followed(ids, follow, asked(runner, 'entities-by-id', entityIn)));
    this.#statements = new Batch(asked(runner, 'statements-by-id', statementIn));
    this.#articles = new Batch(asked(runner, 'articles-by-id', articleIn));
  }

  /** The node with this id; null where there is none. */
  async node(id: string): Promise<GraphNode | null> {
    switch (roomOfId(id)) {
      case 'STATEMENT':
        return (await this.#statements.load(id)) ?? null;
      case 'ARTICLE':
        return (await this.#articles.load(id)) ?? null;
      default:
        return (await this.#entities.load(id)) ?? null;
    }
  }

  async entity(id: string): Promise<EntityNode | null> {
    return (await this.#entities.load(id)) ?? null;
  }
}

type ById<Node> = (ids: readonly string[]) => Promise<Map<string, Node>>;

function asked<Node extends GraphNode>(runner: Runner, query: string, read: (row: Row) => Node): ById<Node> {
  return async (ids) => {
    const rows = await runner.run(readQuery(`read/${query}`), { ids });
    return new Map(rows.map(read).map((node) => [node.id, node]));
  };
}

// Only ids that find nothing are followed: a living id costs one question.
async function followed<Node>(
  ids: readonly string[],
  follow: FollowIds,
  byId: ById<Node>,
): Promise<ReadonlyMap<string, Node>> {
  const found = await byId(ids);
  const lost = ids.filter((id) => !found.has(id));
  if (lost.length === 0) return found;
  const currentIds = await follow(lost);
  if (currentIds.size === 0) return found;
  const current = await byId([...new Set(currentIds.values())]);
  for (const [id, currentId] of currentIds) {
    const node = current.get(currentId);
    if (node) found.set(id, node);
  }
  return found;
}
