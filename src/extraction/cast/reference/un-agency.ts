import { fold } from '../../../language/words/fold.ts';
import { UN_AGENCIES } from '../../../language/words/un-agencies.ts';
import type { Described } from './descriptions.ts';
import type { Discourse } from './discourse.ts';
import { isPossessiveMark, type Stage } from '../stage.ts';

/** How many sentences after its name one of the agencies is called so. */
const REACH = 12;
const MOST_WORDS = 3;

/** "the UN agency", "the UN’s refugee agency" whose noun stands at this token: the agency of the United Nations named last that does that. */
export function unAgency(stage: Stage, at: number, discourse: Discourse): Described | null {
  const token = stage.tokens[at]!;
  if (!/^(?:agency|body|watchdog|organi[sz]ation)$/.test(token.lower) || stage.appearanceAt(at)) return null;
  const purposes: string[] = [];
  let i = at - 1;
  while (
    i > at - 2 - MOST_WORDS &&
    /^(?:NOUN|ADJ|PROPN|PART)$/.test(stage.token(i)?.tag ?? '') &&
    !stage.appearanceAt(i)
  ) {
    if (!isPossessiveMark(stage.token(i))) purposes.push(fold(stage.token(i)!.lower));
    i--;
  }
  if (isPossessiveMark(stage.token(i))) i--;
  const owner = stage.appearanceAt(i);
  if (!owner || !/^(?:un|united nations)$/.test(fold(owner.figure.name).replaceAll('.', ''))) return null;
  const figure = agencyNamedLast(stage, at, purposes, discourse);
  return (
    figure && {
      figure,
      from: owner.from,
      to: at + 1,
      reason: `“the UN ${token.lower}”: ${figure.name}, named last`,
    }
  );
}

function agencyNamedLast(
  stage: Stage,
  at: number,
  purposes: readonly string[],
  discourse: Discourse,
): Described['figure'] | null {
  for (let i = discourse.bodies.length - 1; i >= 0; i--) {
    const { figure, sentence } = discourse.bodies[i]!;
    if (stage.tokens[at]!.sentence - sentence > REACH) return null;
    const isFor = UN_AGENCIES.get(fold(figure.name).replaceAll(/[.’']/g, ''));
    if (isFor && purposes.every((purpose) => isFor.includes(purpose) || isFor.includes(`${purpose}s`)))
      return figure;
  }
  return null;
}
