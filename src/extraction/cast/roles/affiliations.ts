import type { Figure } from '../figure.ts';
import { isPossessiveMark, type Appearance, type Stage } from '../stage.ts';

/** A body or country that somebody is named with, and the tokens that say so, `to` exclusive. */
export interface Affiliation {
  readonly of: Figure;
  readonly title: string;
  readonly kind: string;
  readonly from: number;
  readonly to: number;
}

/** "Peru's Ana Ruiz", "Ana Ruiz of the Pier Union", "Ana Ruiz, who heads the Pier Union": whose man or woman somebody is. */
export function affiliationsOf(stage: Stage, appearance: Appearance): readonly Affiliation[] {
  const found = [ownedBy(stage, appearance), comingFrom(stage, appearance), leading(stage, appearance)];
  return found.filter((affiliation) => affiliation !== null);
}

function ownedBy(stage: Stage, { from }: Appearance): Affiliation | null {
  if (!isPossessiveMark(stage.token(from - 1))) return null;
  const owner = stage.appearanceAt(from - 2);
  return isNamedWhole(owner) && owner.mention.form !== 'DEMONYM'
    ? { of: owner.figure, title: '', kind: '', from: owner.from, to: from }
    : null;
}

// "Ana Ruiz of the independent Pier Union", "Ana Ruiz, of the watchdog Pier Focus,".
function comingFrom(stage: Stage, { to }: Appearance): Affiliation | null {
  const at = stage.token(to)?.text === ',' ? to + 1 : to;
  if (stage.token(at)?.lower !== 'of') return null;
  const whole = wholeAfter(stage, at + 1);
  return whole && { of: whole.figure, title: '', kind: '', from: to, to: whole.to };
}

function leading(stage: Stage, { to }: Appearance): Affiliation | null {
  if (stage.token(to)?.text !== ',' || stage.token(to + 1)?.lower !== 'who') return null;
  const at = stage.token(to + 2)?.lower === 'also' ? to + 3 : to + 2;
  const office = LED_BY.get(stage.token(at)?.lower ?? '');
  const whole = office ? wholeAfter(stage, at + 1) : null;
  return office && whole ? { of: whole.figure, ...office, from: to, to: whole.to } : null;
}

const LED_BY: ReadonlyMap<string, { readonly title: string; readonly kind: string }> = new Map([
  ['heads', { title: 'head', kind: 'head' }],
  ['runs', { title: 'head', kind: 'head' }],
  ['directs', { title: 'director', kind: 'head' }],
  ['leads', { title: 'leader', kind: 'leader' }],
  ['chairs', { title: 'chair', kind: 'chair' }],
  ['founded', { title: 'founder', kind: 'founder' }],
]);

// Adjectives and the word for what it is may stand before its name: "the ruling party Pier Front".
function wholeAfter(stage: Stage, from: number): Appearance | null {
  for (let at = from; at < from + MOST_BEFORE_NAME; at++) {
    const appearance = stage.appearanceAt(at);
    if (appearance) return isNamedWhole(appearance) ? appearance : null;
    const token = stage.token(at);
    if (!token || !/^(?:DET|ADJ|NOUN|PUNCT)$/.test(token.tag) || /^[,;:.()“”"]$/.test(token.text))
      return null;
  }
  return null;
}

const MOST_BEFORE_NAME = 5;

const isNamedWhole = (appearance: Appearance | undefined): appearance is Appearance =>
  appearance !== undefined &&
  appearance.figure.type !== 'PERSON' &&
  /^(?:NAME|ACRONYM|DEMONYM)$/.test(appearance.mention.form);
