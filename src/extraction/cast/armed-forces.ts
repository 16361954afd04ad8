import { mention, type Figure, type Roll } from './figure.ts';
import type { Appearance, Stage } from './stage.ts';

const FORCES = new Set(['military', 'army', 'forces', 'troops']);

/**
 * Puts a country's armed forces on the roll where they are called by the country alone ("Russian troops", "the Ukrainian
 * military"): they act and speak as one body and have no other name.
 */
export function addArmedForces(stage: Stage, appearances: readonly Appearance[], roll: Roll): void {
  const byCountry = new Map<Figure, Figure>();
  for (const { figure, mention: country, from, to } of appearances) {
    if (country.form !== 'DEMONYM' || stage.appearanceAt(from)?.from !== from) continue;
    const head = stage.token(to)?.lower === 'armed' ? to + 1 : to;
    if (!FORCES.has(stage.token(head)?.lower ?? '') || stage.appearanceAt(head) || isModifier(stage, head))
      continue;
    const forces = byCountry.get(figure) ?? roll.add('ORGANIZATION', nameOf(stage, from, to));
    byCountry.set(figure, forces);
    const noted = mention(
      forces,
      stage.placeOf(from, head + 1),
      'DESCRIPTION',
      `armed forces of ${figure.name}`,
    );
    stage.place(forces, noted);
  }
}

const nameOf = (stage: Stage, from: number, to: number): string =>
  `${stage.tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ')} armed forces`;

/** "Russian army officer", "Russian military base" are something else. */
function isModifier(stage: Stage, head: number): boolean {
  const next = stage.token(head + 1);
  return next?.tag === 'NOUN' || next?.tag === 'PROPN' || next?.tag === 'ADJ' || next?.text === '-';
}
