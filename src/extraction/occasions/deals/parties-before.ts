import { quoteAt, type Offsets } from '../../../language/offsets.ts';
import type { EntityType, LocalKey } from '../../extraction.ts';
import { actorsAt } from '../clauses/actors.ts';
import { complementsAfter } from '../clauses/complements.ts';
import { placeOf } from '../clauses/outline.ts';
import type { Scene } from '../scene.ts';
import type { Sighting } from '../sighting.ts';
import { subjectActors } from '../clauses/subject-actors.ts';
import type { VerbGroup } from '../clauses/verbs.ts';

/** How many a phrase means, and what they are; null where it does not say. */
interface Group {
  readonly count: number | null;
  readonly type: EntityType | null;
  /** "They" are of the sentence before, "the two sides" may be of an earlier one. */
  readonly reach: number;
}

/**
 * Whom "they", "both", "the pair", "the two sides", "both governments" mean as a verb's subject: those who met or acted
 * together in the sentences before. Empty for other words, and where the number does not fit.
 */
export function partiesBefore(
  scene: Scene,
  { sentence }: VerbGroup,
  subject: Offsets,
  contacts: readonly Sighting[],
): LocalKey[] {
  const group = groupOf(quoteAt(scene.outline.text.text, subject));
  if (!group) return [];
  for (let off = 0; off <= group.reach && sentence - off >= 0; off++) {
    const together = contacts
      .filter((contact) => contact.sentence === sentence - off && contact.end <= subject.start)
      .map(({ participants }) =>
        fitting(
          scene,
          group,
          participants.map(({ key }) => key),
        ),
      );
    const keys =
      together.find(({ length }) => length > 0) ?? actingTogether(scene, group, sentence - off, subject);
    if (keys.length > 0) return keys;
  }
  return [];
}

function groupOf(words: string): Group | null {
  const lower = words.toLowerCase();
  if (/^(?:they|they both|both of them|the two)$/.test(lower))
    return { count: lower === 'they' ? null : 2, type: null, reach: 1 };
  if (/^(?:both|the pair|the duo)$/.test(lower)) return { count: 2, type: null, reach: 1 };
  const [, count, noun] = GROUP.exec(lower) ?? [];
  if (noun === undefined) return null;
  return {
    count: COUNTS.get(count ?? '') ?? null,
    type: typeOf(noun),
    reach: /^(?:sides|parties)$/.test(noun) ? 1 : 3,
  };
}

const GROUP =
  /^(?:(?:the )?(both|two|three|all three|four)(?: the)?|the) (?:(?:rival|warring|neighbou?ring|foreign|prime|defen[cs]e|old) )*(sides|parties|leaders|presidents|premiers|ministers|generals|men|women|envoys|diplomats|officials|chiefs|heads|countries|states|nations|neighbou?rs|governments|capitals|groups|organi[sz]ations|companies|firms|unions|ministries|institutions|factions)$/;
const COUNTS: ReadonlyMap<string, number> = new Map([
  ['both', 2],
  ['two', 2],
  ['three', 3],
  ['all three', 3],
  ['four', 4],
]);

function typeOf(noun: string): EntityType | null {
  if (/^(?:countries|states|nations|neighbou?rs|governments|capitals)$/.test(noun)) return 'COUNTRY';
  if (/^(?:groups|organi[sz]ations|companies|firms|unions|ministries|institutions|factions)$/.test(noun))
    return 'ORGANIZATION';
  return /^(?:sides|parties)$/.test(noun) ? null : 'PERSON';
}

// All of one type, and as many as the words say.
function fitting({ cast }: Scene, { count, type }: Group, keys: readonly LocalKey[]): LocalKey[] {
  const all = [...new Set(keys)];
  const fit = type === null ? all : all.filter((key) => cast.entity(key).type === type);
  return fit.length >= 2 && (count === null || fit.length === count) ? fit : [];
}

// "Peru and Chad have been at odds", "Ruiz spoke by phone with Lind".
function actingTogether(scene: Scene, group: Group, sentence: number, before: Offsets): LocalKey[] {
  const { outline, cast } = scene;
  const verb = outline.verbs.find((one) => one.sentence === sentence && one.form === 'FINITE');
  const subject = verb && subjectActors(scene, verb);
  if (!verb || !subject || subject.end > before.start) return [];
  const partners = complementsAfter(outline, verb.main + 1, sentence)
    .filter(({ preposition }) => preposition === 'with')
    .flatMap(({ from, to }) => actorsAt(cast, placeOf(outline, from, to)));
  const alone = fitting(scene, group, subject.keys);
  return alone.length > 0 ? alone : fitting(scene, group, [...subject.keys, ...partners]);
}
