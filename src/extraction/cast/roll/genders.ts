import { usualGender } from '../../../language/words/given-names.ts';
import type { Figure } from '../figure.ts';
import { SINGULAR } from '../reference/singular.ts';
import { isOfSomebody, isPossessiveMark, type Stage } from '../stage.ts';

/** Pronouns count for a name up to this many tokens after it. */
const REACH = 40;
/** So many pronouns must speak for a gender, and so many times as many as against it. */
const LEAST = 2;
const ODDS = 3;
/** As many where the given name is usually another's. */
const LEAST_AGAINST_NAME = 6;

/** Gives people whose titles told no gender the one that the pronouns after their names tell, and a hint by given names. */
export function findGenders(stage: Stage, figures: readonly Figure[]): void {
  for (const figure of figures) {
    if (figure.type !== 'PERSON') continue;
    figure.usualGender = byGivenName(figure);
    figure.gender ??= byPronouns(stage, figure);
  }
}

/** A name of one word may be a surname that is somebody else's given name: "Clinton", "Kelly". */
export const hasGivenName = ({ name }: Figure): boolean => name.includes(' ');

function byGivenName({ name }: Figure): 'F' | 'M' | null {
  const [given = ''] = name.split(/\s+/);
  const letters = given.replace(/[^\p{L}\p{M}-]/gu, '');
  // An initial is nobody's given name.
  return letters.length > 1 ? usualGender(letters) : null;
}

function byPronouns(stage: Stage, figure: Figure): 'F' | 'M' | null {
  const count = { F: 0, M: 0 };
  for (const { start } of figure.mentions.slice(0, 50))
    countAfter(stage, stage.tokenAt(start) + 1, figure, count);
  const [more, less] = count.F > count.M ? (['F', 'M'] as const) : (['M', 'F'] as const);
  const isAgainstName = hasGivenName(figure) && figure.usualGender !== null && figure.usualGender !== more;
  const least = isAgainstName ? LEAST_AGAINST_NAME : LEAST;
  return count[more] >= least && count[more] >= ODDS * count[less] ? more : null;
}

/**
 * Up to the next person: whoever stands between may be the one meant. “After a talk with Ruiz, he said” and “Ruiz’s
 * plane left. He said” are of somebody else.
 */
function countAfter(stage: Stage, from: number, figure: Figure, count: { F: number; M: number }): void {
  if (isOfSomebody(stage, from - 1)) return;
  const isOwner = isPossessiveMark(stage.token(stage.appearanceAt(from - 1)?.to ?? from));
  const end = isOwner ? stage.sentenceOf(from).to : stage.tokens.length;
  for (let i = from; i < Math.min(from + REACH, end); i++) {
    const other = stage.appearanceAt(i)?.figure;
    if (other?.type === 'PERSON' && other !== figure) return;
    const gender = SINGULAR.get(stage.tokens[i]!.lower);
    if (gender) count[gender]++;
  }
}
