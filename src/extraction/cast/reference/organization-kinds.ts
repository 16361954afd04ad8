import {
  BUSINESSES,
  CALLED_GROUPS,
  CARRIES_NEWS,
  ORGANIZATION_NOUNS,
} from '../../../language/words/organization-words.ts';
import { saysWhat } from './called-by.ts';
import type { Figure } from '../figure.ts';
import type { Role } from '../roles/roles.ts';
import { isPossessiveMark, type Appearance, type Stage } from '../stage.ts';

/** A word for a kind of organization, with the words that stand before it: "opposition party". */
interface Kind {
  readonly noun: string;
  readonly modifiers: ReadonlySet<string>;
}

/** True for a noun by which a text may call an organization that it has named. */
export const isKindNoun = (lower: string): boolean =>
  ORGANIZATION_NOUNS.has(lower) ||
  CARRIES_NEWS.has(lower) ||
  CALLED_GROUPS.has(lower) ||
  BUSINESSES.has(lower);

/** What the text says its organizations are: "the Harbour Front opposition party", "the pilots’ union, Navis,". */
export class OrganizationKinds {
  private readonly kinds = new Map<Figure, Kind[]>();
  private readonly homes: ReadonlyMap<Figure, Figure | null>;
  private readonly stage: Stage;

  constructor(stage: Stage, roles: readonly Role[]) {
    this.stage = stage;
    this.homes = new Map(roles.filter(({ kind }) => kind === '').map(({ holder, of }) => [holder, of]));
    for (let i = 0; i < stage.tokens.length; i++) {
      const appearance = stage.appearanceAt(i);
      if (appearance?.from !== i || appearance.figure.type !== 'ORGANIZATION') continue;
      this.note(appearance.figure, this.before(appearance));
      this.note(appearance.figure, this.after(appearance));
    }
  }

  /** The kind by this noun that the organization has been said to be. */
  of(figure: Figure, noun: string): Kind | undefined {
    return (this.kinds.get(figure) ?? []).find((kind) => kind.noun === noun);
  }

  /** True where the organization has been said to be something, and it is not this. */
  isOtherThan(figure: Figure, noun: string): boolean {
    return this.kinds.has(figure) && !this.of(figure, noun);
  }

  /** False where the organization is known to be another country's. */
  mayBeFrom(figure: Figure, country: Figure): boolean {
    return (this.homes.get(figure) ?? country) === country;
  }

  private note(figure: Figure, kind: Kind | null): void {
    if (kind) this.kinds.set(figure, [...(this.kinds.get(figure) ?? []), kind]);
  }

  /** "opposition party Harbour Front", "the pilots’ union, Navis,". */
  private before({ from, to }: Appearance): Kind | null {
    const isSetOff = this.stage.token(from - 1)?.text === ',' && this.stage.token(to)?.text === ',';
    const noun = isSetOff ? from - 2 : from - 1;
    return this.kindAt(noun);
  }

  /** "Harbour Front (HF) opposition party", "Harbour Front, the main opposition party", "HF - the country’s main party". */
  private after({ to }: Appearance): Kind | null {
    const at = this.stage.token(to)?.text === '(' && this.stage.token(to + 2)?.text === ')' ? to + 3 : to;
    const isSetOff = /^[,–—-]$/.test(this.stage.token(at)?.text ?? '');
    const limit = Math.min(this.stage.sentenceOf(to - 1).to, at + (isSetOff ? MOST_WORDS : 2));
    const from = isSetOff ? at + 1 : at;
    for (let i = from; i < limit; i++) {
      const token = this.stage.tokens[i]!;
      if (isKindNoun(token.lower)) return isSetOff || saysWhat(token.lower) ? this.kindAt(i) : null;
      const isWithin = /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(token.tag) || isPossessiveMark(token);
      if (!isWithin) return null;
    }
    return null;
  }

  private kindAt(noun: number): Kind | null {
    const word = this.stage.token(noun)?.lower ?? '';
    if (!isKindNoun(word) || this.stage.appearanceAt(noun)) return null;
    return { noun: word, modifiers: new Set(modifiersBefore(this.stage, noun).words) };
  }
}

const MOST_WORDS = 9;
const MOST_MODIFIERS = 5;

/** What stands before a noun up to its determiner. */
export interface Modifiers {
  readonly words: readonly string[];
  readonly countries: readonly Figure[];
  /** The token of the first of them. */
  readonly from: number;
}

export function modifiersBefore(stage: Stage, at: number): Modifiers {
  const words: string[] = [];
  const countries: Figure[] = [];
  let from = at;
  while (from > 0 && at - from < MOST_MODIFIERS && isModifier(stage, from - 1)) {
    from--;
    const country = stage.appearanceAt(from)?.figure;
    if (country) countries.push(country);
    else if (/\p{L}/u.test(stage.tokens[from]!.text) && !isPossessiveMark(stage.tokens[from]))
      words.push(stage.tokens[from]!.lower);
  }
  return { words, countries, from };
}

function isModifier(stage: Stage, at: number): boolean {
  const token = stage.tokens[at]!;
  const appearance = stage.appearanceAt(at);
  if (appearance) return appearance.figure.type === 'COUNTRY';
  const isHyphened =
    token.text === '-' || stage.token(at + 1)?.text === '-' || stage.token(at - 1)?.text === '-';
  return /^(?:ADJ|NOUN|PROPN|NUM)$/.test(token.tag) || isPossessiveMark(token) || isHyphened;
}
