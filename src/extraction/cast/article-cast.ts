import { covers, type Offsets } from '../../language/offsets.ts';
import type { Cast, Reference } from '../cast.ts';
import type { ExtractedEntity, ExtractedRole, LocalKey, Mention } from '../extraction.ts';
import type { Figure } from './figure.ts';
import { allMeantBy, type Groups } from './reference/all-meant.ts';
import { meantBy, type Meant } from './reference/refer.ts';
import type { Role } from './roles/roles.ts';
import type { Stage } from './stage.ts';

interface Said {
  readonly key: LocalKey;
  readonly mention: Mention;
}

/** The finished cast: keys in the order of first mention, mentions in reading order. */
export class ArticleCast implements Cast {
  readonly entities: readonly ExtractedEntity[];
  readonly roles: readonly ExtractedRole[];
  private readonly byKey: ReadonlyMap<LocalKey, ExtractedEntity>;
  private readonly said: readonly Said[];
  private readonly stage: Stage;
  private readonly groups: Groups;

  constructor(stage: Stage, figures: readonly Figure[], roles: readonly Role[], groups: Groups) {
    this.stage = stage;
    this.groups = groups;
    this.entities = inOrder(figures);
    this.roles = roles.flatMap(extractedRole);
    this.byKey = new Map(this.entities.map((entity) => [entity.key, entity]));
    this.said = this.entities
      .flatMap(({ key, mentions }) => mentions.map((mention) => ({ key, mention })))
      .sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
  }

  entity(key: LocalKey): ExtractedEntity {
    const found = this.byKey.get(key);
    if (!found) throw new Error(`no entity ${key} in this article`);
    return found;
  }

  refer(place: Offsets): Reference | null {
    const meant = meantBy(this.stage, place);
    return meant && reference(meant);
  }

  referToAll(place: Offsets): readonly Reference[] {
    return allMeantBy(this.stage, place, this.groups).map(reference);
  }

  mentionsIn(place: Offsets): readonly Said[] {
    const found: Said[] = [];
    for (let i = this.firstFrom(place.start); i < this.said.length; i++) {
      const { mention } = this.said[i]!;
      if (mention.start >= place.end) break;
      if (covers(place, mention)) found.push(this.said[i]!);
    }
    return found;
  }

  private firstFrom(start: number): number {
    let low = 0;
    let high = this.said.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.said[middle]!.mention.start >= start) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

const reference = ({ figure, reason }: Meant): Reference => ({ key: figure.key, reason });

function inOrder(figures: readonly Figure[]): ExtractedEntity[] {
  const named = figures.filter(({ mentions }) => mentions.length > 0);
  for (const figure of named) figure.mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  named.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
  for (const [i, figure] of named.entries()) figure.key = `e${i + 1}`;
  return named.map(({ key, type, name, isoCode, gender, mentions }) => ({
    key,
    type,
    name,
    isoCode,
    gender,
    mentions,
  }));
}

/** "counterpart" is a relation, no office. */
function extractedRole({ holder, of, title, kind, tense, evidence }: Role): ExtractedRole[] {
  if (kind === 'counterpart') return [];
  return [{ holder: holder.key, of: of?.key ?? null, title, tense, evidence }];
}
