import { adjectiveOf } from '../../../language/words/countries-of-the-world.ts';
import { mention, type Figure, type Roll } from '../figure.ts';
import { isPossessiveMark, type Appearance, type Stage } from '../stage.ts';

const FORCES = new Set(['military', 'army', 'forces', 'troops']);

/**
 * Puts a country's armed forces on the roll where they are called by the country alone ("Russian troops", "the Ukrainian
 * military"): they act and speak as one body and have no other name.
 */
export function addArmedForces(stage: Stage, appearances: readonly Appearance[], roll: Roll): void {
  const byCountry = new Map<Figure, Figure>();
  for (const { figure, mention: country, from, to } of appearances) {
    if (figure.type !== 'COUNTRY' || stage.appearanceAt(from)?.from !== from) continue;
    const isOwner = isPossessiveMark(stage.token(to));
    if (country.form !== 'DEMONYM' && !isOwner) continue;
    const after = isOwner ? to + 1 : to;
    const head = stage.token(after)?.lower === 'armed' ? after + 1 : after;
    if (!FORCES.has(stage.token(head)?.lower ?? '') || stage.appearanceAt(head) || isModifier(stage, head))
      continue;
    const forces = byCountry.get(figure) ?? forcesOf(figure, roll);
    byCountry.set(figure, forces);
    const noted = mention(
      forces,
      stage.placeOf(from, head + 1),
      'DESCRIPTION',
      `armed forces of ${figure.name}`,
    );
    stage.place(forces, noted);
  }
  noteAlone(stage, roll);
}

const ARMY = /\b(?:armed forces|army|military)$/i;

/** "the army" where the article knows one only. */
function noteAlone(stage: Stage, roll: Roll): void {
  const armies = roll.figures.filter(({ type, name }) => type === 'ORGANIZATION' && ARMY.test(name));
  const [army] = armies;
  if (!army || armies.length > 1) return;
  for (let i = 1; i < stage.tokens.length; i++) {
    const isNamed = /^(?:army|military)$/.test(stage.tokens[i]!.text) && stage.tokens[i - 1]!.lower === 'the';
    if (!isNamed || stage.appearanceAt(i) || isModifier(stage, i)) continue;
    stage.place(army, mention(army, stage.placeOf(i, i + 1), 'DESCRIPTION', `the one army: ${army.name}`));
  }
}

/** Those that the article names ("the Peruvian Armed Forces"), or new ones. */
function forcesOf({ isoCode, name: country }: Figure, roll: Roll): Figure {
  const name = `${adjectiveOf(isoCode ?? '') ?? country} armed forces`;
  const known = roll.figures.find(
    (one) => one.type === 'ORGANIZATION' && one.name.toLowerCase() === name.toLowerCase(),
  );
  return known ?? roll.add('ORGANIZATION', name);
}

/** "Russian army officer", "Russian military base" are something else. */
function isModifier(stage: Stage, head: number): boolean {
  const next = stage.token(head + 1);
  return next?.tag === 'NOUN' || next?.tag === 'PROPN' || next?.tag === 'ADJ' || next?.text === '-';
}
