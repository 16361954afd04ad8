import type { EntityType } from '../../extraction.ts';
import type { Figure } from '../figure.ts';
import type { Appearance, Stage } from '../stage.ts';
import { principalPairs } from './principals.ts';

interface Group {
  readonly members: readonly Figure[];
  readonly sentence: number;
  readonly end: number;
}

/** Countries side by side, people side by side; "both parties" may be a country and an organization. */
export type Company = EntityType | 'BODY';

/** A group is meant by "they" in its own sentence or the next, by "both leaders" for longer. */
const REACH_OF_THEY = 1;
const REACH_OF_DESCRIPTION = 12;
const MAX_TOKENS_BETWEEN = 12;

/** People, countries and organizations that the text has named side by side: "Ruiz and Lind", "Ruiz with Lind". */
export class GroupsInMind {
  private readonly last = new Map<Company, Group>();
  private readonly before = new Map<Company, Appearance>();
  private readonly principals: ReadonlyMap<Company, readonly Figure[]>;
  private readonly stage: Stage;

  constructor(stage: Stage, appearances: readonly Appearance[]) {
    this.stage = stage;
    this.principals = principalPairs(
      appearances.filter((appearance) => !this.isInByline(appearance)),
      (left, right) => this.areSideBySide(left, right),
    );
  }

  see(appearance: Appearance): void {
    if (appearance.mention.form === 'PRONOUN' || this.isInByline(appearance)) return;
    const { type } = appearance.figure;
    this.seeAmong(type, appearance);
    // "American and Saudi diplomats" makes no parties of the two.
    if (type !== 'PERSON' && appearance.mention.form !== 'DEMONYM') this.seeAmong('BODY', appearance);
  }

  private seeAmong(company: Company, appearance: Appearance): void {
    const before = this.before.get(company);
    this.before.set(company, appearance);
    if (!before || before.figure === appearance.figure) return;
    if (!this.areSideBySide(before, appearance)) return;
    const { sentence } = this.stage.tokens[appearance.from]!;
    const known = this.last.get(company);
    const members =
      known?.end === before.to ? [...known.members, appearance.figure] : [before.figure, appearance.figure];
    this.last.set(company, { members, sentence, end: appearance.to });
  }

  /** Whom "they", or "their" in the group's own sentence, means at this token. */
  they(at: number, isSpeaking = false): readonly Figure[] {
    const { sentence, lower } = this.stage.tokens[at]!;
    const reach = /^(?:they|both)$/.test(lower) ? REACH_OF_THEY : 0;
    const within = [...this.last].filter(([, group]) => sentence - group.sentence <= reach);
    const near = within.some(([, group]) => group.sentence === sentence)
      ? within.filter(([, group]) => group.sentence === sentence)
      : within;
    // "Peru's Ruiz and Chile's Lind said": those who speak are the people, not their countries.
    const people = isSpeaking ? near.find(([company]) => company === 'PERSON') : undefined;
    if (people) return people[1].members;
    // Two organizations are among the organizations and among the bodies.
    const groups = new Map(near.map(([, group]) => [group.end, group]));
    return groups.size === 1 ? [...groups.values()][0]!.members : [];
  }

  /** "Both leaders said. They added": whom plural words meant here they may mean in the next sentence. */
  again(members: readonly Figure[], at: number): void {
    if (members.some(({ type }) => type !== 'PERSON')) return;
    this.last.set('PERSON', { members, sentence: this.stage.tokens[at]!.sentence, end: at + 1 });
  }

  /** Whom "both leaders" or "the two countries" at this token means; they were named at most `reach` sentences before. */
  ofType(type: Company, at: number, reach = REACH_OF_DESCRIPTION): readonly Figure[] {
    const group = this.last.get(type);
    if (group && this.stage.tokens[at]!.sentence - group.sentence <= reach) return group.members;
    return reach === REACH_OF_DESCRIPTION ? (this.principals.get(type) ?? []) : [];
  }

  /** "By Ana Ruiz and Bo Lind": who wrote it is nobody of whom it tells. */
  private isInByline({ from }: Appearance): boolean {
    return this.stage.tokens[this.stage.sentenceOf(from).from]!.lower === 'by' && !this.hasVerb(from);
  }

  private hasVerb(at: number): boolean {
    const { from, to } = this.stage.sentenceOf(at);
    return this.stage.tokens.slice(from, to).some(({ tag }) => tag === 'VERB' || tag === 'AUX');
  }

  private areSideBySide(left: Appearance, right: Appearance): boolean {
    if (right.from - left.to > MAX_TOKENS_BETWEEN || right.from <= left.to) return false;
    let joined = false;
    for (let i = left.to; i < right.from; i++) {
      const { lower, tag, sentence } = this.stage.tokens[i]!;
      if (tag === 'VERB' || tag === 'AUX' || sentence !== this.stage.tokens[right.from]!.sentence)
        return false;
      if (lower === 'and' || lower === '&' || lower === 'with') joined = true;
      else if (lower === ',' && right.from - left.to === 1) joined = true;
      else if (tag === 'PUNCT' && lower !== ',' && lower !== '-') return false;
    }
    return joined;
  }
}
