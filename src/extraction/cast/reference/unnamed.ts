import { officeOf } from '../../../language/words/offices.ts';
import { PEOPLE_NOUNS } from '../../../language/words/people-nouns.ts';
import { unnamedPerson, type Figure } from '../figure.ts';
import type { Appearance, Stage } from '../stage.ts';

const INDEFINITE = new Set(['a', 'an', 'another', 'one', 'some']);
const DEFINITE = new Set(['the', 'this', 'that']);
const POSSESSIVE = new Set(['my', 'his', 'her', 'their', 'our', 'your']);
/** "a veteran harbour pilot": words between the determiner and the noun. */
const MAX_BETWEEN = 5;

/** People whom the text brings on without a name: "a resident", "my mother", "an official". */
export class UnnamedPeople {
  private readonly byNoun = new Map<string, Figure>();
  private readonly introduced = new Map<string, number>();
  private readonly stage: Stage;

  constructor(stage: Stage) {
    this.stage = stage;
  }

  /** The one whom the noun at this token brings on; null where it is no person's, plural, or leads on to a name. */
  at(token: number): Appearance | null {
    const { lower, tag } = this.stage.tokens[token]!;
    const office = officeOf(lower);
    if ((!office && !PEOPLE_NOUNS.has(lower)) || tag === 'VERB' || this.leadsToName(token)) return null;
    const kind = office?.kind ?? lower;
    if (!this.bringsOn(this.determinerOf(token), kind, token)) return null;
    const figure = this.byNoun.get(kind) ?? unnamedPerson(office?.gender ?? PEOPLE_NOUNS.get(lower) ?? null);
    this.byNoun.set(kind, figure);
    const { start, end } = this.stage.tokens[token]!;
    const mention = { start, end, form: 'DESCRIPTION', reason: 'nobody named' } as const;
    return { figure, mention, from: token, to: token + 1 };
  }

  /** The token where one who holds this kind of office came on last without a name; -1 where nobody did. */
  lastOf(kind: string): number {
    return this.introduced.get(kind) ?? -1;
  }

  /** "a resident" is new, "the resident" is the one brought on before; else "the nominee" may well have a name. */
  private bringsOn(determiner: string | null, kind: string, token: number): boolean {
    if (determiner === null) return false;
    if (DEFINITE.has(determiner)) return this.byNoun.has(kind);
    if (POSSESSIVE.has(determiner)) return PEOPLE_NOUNS.has(kind);
    this.introduced.set(kind, token);
    this.byNoun.delete(kind);
    return true;
  }

  private leadsToName(token: number): boolean {
    const next = this.stage.token(token + 1);
    if (this.stage.appearanceAt(token + 1)) return true;
    if (next?.tag === 'NOUN' || next?.tag === 'PROPN' || next?.text === '-') return true;
    return next?.text === ',' && this.stage.appearanceAt(token + 2)?.figure.type === 'PERSON';
  }

  private determinerOf(token: number): string | null {
    for (let i = token - 1; i >= Math.max(0, token - MAX_BETWEEN); i--) {
      const { lower, tag } = this.stage.tokens[i]!;
      if (INDEFINITE.has(lower) || DEFINITE.has(lower) || POSSESSIVE.has(lower))
        return this.isPredicate(i) ? null : lower;
      if (!['NOUN', 'PROPN', 'ADJ', 'NUM', 'ADV'].includes(tag) && lower !== '-') return null;
    }
    return null;
  }

  /** "Ruiz, a lawyer" and "Ruiz is a lawyer" bring nobody on. */
  private isPredicate(determiner: number): boolean {
    const before = this.stage.token(determiner - 1);
    if (before?.text !== ',')
      return before?.lower === 'as' || before?.lemma === 'be' || before?.lemma === 'become';
    const isAfterAge =
      this.stage.token(determiner - 2)?.tag === 'NUM' && this.stage.token(determiner - 3)?.text === ',';
    return this.stage.appearanceAt(determiner - (isAfterAge ? 4 : 2)) !== undefined;
  }
}
