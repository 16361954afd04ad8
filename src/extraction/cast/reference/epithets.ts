import type { Token } from '../../../language/analysed-text.ts';
import { officeOf } from '../../../language/words/offices.ts';
import { DEFINITE, isFollowedByName, type Described } from './descriptions.ts';
import type { Discourse } from './discourse.ts';
import type { Figure } from '../figure.ts';
import { isPossessiveMark, type Appearance, type Stage } from '../stage.ts';

/** "a veteran harbour pilot from Lisbon": the noun stands within so many words after the comma. */
const MOST_BEFORE_NOUN = 6;
/** So far back "a pilot" brings on another one than the pilot whom the paper has named. */
const MOST_WORDS_BETWEEN = 4;

/**
 * What the paper calls people beside their names, whatever the noun: "trader Bo Lind", "Ana Ruiz, a teacher from Lisbon",
 * "Senator Bo Lind, R-Utah". "The trader" after that is he, as long as nobody else is called so.
 */
export class Epithets {
  private readonly bearers = new Map<string, Set<Figure>>();
  private readonly told = new Set<number>();
  private readonly newcomers = new Map<string, number>();
  private readonly stage: Stage;

  constructor(stage: Stage, appearances: readonly Appearance[]) {
    this.stage = stage;
    for (const appearance of appearances) {
      if (appearance.figure.type !== 'PERSON' || appearance.mention.form !== 'NAME') continue;
      for (const at of [this.before(appearance), this.after(appearance)]) this.note(appearance.figure, at);
      const party = this.partyOf(appearance);
      if (party) this.add(appearance.figure, party);
    }
  }

  /** The one whom "the trader" with its noun at this token means; null where none or several are called so. */
  describedAt(at: number, discourse: Discourse): Described | null {
    const token = this.stage.tokens[at]!;
    if (!isNoun(token)) return null;
    const from = this.determinerOf(at);
    const determiner = from === null ? undefined : this.stage.tokens[from]?.lower;
    if (from === null || !determiner || this.told.has(at)) return null;
    if (INDEFINITE.has(determiner)) this.newcomers.set(keyOf(token), at);
    if (!DEFINITE.has(determiner) || isFollowedByName(this.stage, at) || this.isOfSomething(from, at))
      return null;
    const seen = [...(this.bearers.get(keyOf(token)) ?? [])].filter(
      (figure) => discourse.lastSeenAt(figure) >= 0,
    );
    const [figure] = seen;
    if (!figure || seen.length > 1) return null;
    if ((this.newcomers.get(keyOf(token)) ?? -1) > discourse.lastSeenAt(figure)) return null;
    return {
      figure,
      from: from + 1,
      to: at + 1,
      reason: `“${token.lower}”: what ${figure.name} is called`,
    };
  }

  /** "the Peruvian mayor", "the mayor of Lisbon": said of whom, so the noun alone does not tell. */
  private isOfSomething(determiner: number, at: number): boolean {
    if (/^(?:of|for|from|at|in)$/.test(this.stage.token(at + 1)?.lower ?? '')) return true;
    for (let i = determiner + 1; i < at; i++) if (this.stage.appearanceAt(i)) return true;
    return false;
  }

  private note(figure: Figure, at: number | null): void {
    if (at === null) return;
    this.told.add(at);
    this.add(figure, keyOf(this.stage.tokens[at]!));
  }

  private add(figure: Figure, key: string): void {
    const known = this.bearers.get(key);
    if (known) known.add(figure);
    else this.bearers.set(key, new Set([figure]));
  }

  /** "former sitcom star Ana Ruiz", "Farmer Bo Lind" at the beginning of a sentence. */
  private before({ from }: Appearance): number | null {
    const token = this.stage.token(from - 1);
    if (!token || !isNoun(token) || this.stage.appearanceAt(from - 1)) return null;
    const opens = this.stage.sentenceOf(from).from === from - 1;
    return opens || /^\p{Ll}/u.test(token.text) ? from - 1 : null;
  }

  /** "Ana Ruiz, 54, a teacher from Lisbon": the last noun of the first phrase after the comma. */
  private after({ to }: Appearance): number | null {
    if (this.stage.token(to)?.text !== ',') return null;
    let at = to + 1;
    if (this.stage.token(at)?.tag === 'NUM' && this.stage.token(at + 1)?.text === ',') at += 2;
    const first = this.stage.token(at)?.lower ?? '';
    if (!INDEFINITE.has(first) && first !== 'the') return null;
    let noun: number | null = null;
    for (let i = at + 1; i <= at + MOST_BEFORE_NOUN; i++) {
      const token = this.stage.token(i);
      if (!token || !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(token.tag)) return goesOnOtherwise(token) ? null : noun;
      if (this.stage.appearanceAt(i)?.figure.type === 'PERSON') return null;
      noun = isNoun(token) ? i : null;
    }
    return noun;
  }

  /** "Senator Bo Lind, R-Utah", "Rep. Ana Ruiz (D-Calif.)". */
  private partyOf({ to, mention }: Appearance): string | null {
    if (!/^[,(]$/.test(this.stage.token(to)?.text ?? '')) return null;
    const after = this.stage.text.text.slice(mention.end, mention.end + 8);
    const letter = /^(?:,| ?\() ?([RD])-\p{Lu}/u.exec(after)?.[1];
    return letter ? PARTIES[letter as 'R' | 'D'] : null;
  }

  private determinerOf(at: number): number | null {
    for (let i = at - 1; i >= Math.max(0, at - MOST_WORDS_BETWEEN); i--) {
      const { lower, tag } = this.stage.tokens[i]!;
      if (INDEFINITE.has(lower) || DEFINITE.has(lower)) return i;
      if (!/^(?:NOUN|PROPN|ADJ|NUM)$/.test(tag)) return null;
    }
    return null;
  }
}

/** "a mother-of-three", "a party source said", "the mayor’s aide": the noun is not what the one before the comma is. */
const goesOnOtherwise = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.text === '-' || token.tag === 'VERB' || token.tag === 'AUX' || isPossessiveMark(token));

const PARTIES = { R: 'republican', D: 'democrat' };
const INDEFINITE = new Set(['a', 'an', 'another', 'one']);

const isNoun = ({ tag, lower, lemma }: Token): boolean =>
  (tag === 'NOUN' || tag === 'PROPN') && (lower === lemma || !lower.endsWith('s')) && lower.length > 2;

/** "spokesman" and "spokeswoman" are one office. */
const keyOf = ({ lower }: Token): string => officeOf(lower)?.kind ?? lower;
