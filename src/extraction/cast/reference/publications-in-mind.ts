import { OUTLETS } from '../../../language/words/media.ts';
import { fold } from '../../../language/words/fold.ts';
import type { Figure } from '../figure.ts';
import { mouthpiece } from './mouthpiece.ts';
import type { OrganizationKinds } from './organization-kinds.ts';
import type { Meant } from './refer.ts';
import type { Stage } from '../stage.ts';
import type { Voices } from './voices.ts';

/** What a text calls a publication that it has told of, by what it may have been called there. */
const FAMILIES: ReadonlyMap<string, string> = new Map([
  ...'report study survey analysis assessment article story review'
    .split(' ')
    .map((noun) => [noun, 'report'] as const),
  ...'statement communique communiqué readout release'.split(' ').map((noun) => [noun, 'statement'] as const),
  ...'spokesperson spokesman spokeswoman'.split(' ').map((noun) => [noun, 'spokesperson'] as const),
  ...'poll letter memo document filing circular bulletin notice'
    .split(' ')
    .map((noun) => [noun, noun] as const),
]);

/** What a country has, too; its reports are those of its offices. */
const SPEAKS = new Set(['statement', 'spokesperson']);

interface Publication {
  /** Null where one has been brought on that is nobody's. */
  readonly publisher: Figure | null;
  readonly sentence: number;
}

/** A report is "the report" for so many sentences. */
const REACH = 14;
/** In a sentence the one who publishes stands no further from what is published. */
const NEAR = 30;

/** Whose "the report", "the statement" is: the body that was last said to have published one. */
export class PublicationsInMind {
  private readonly last = new Map<string, Publication>();
  private readonly stage: Stage;
  private readonly voices: Voices;
  private readonly kinds: OrganizationKinds;

  constructor(stage: Stage, voices: Voices, kinds: OrganizationKinds) {
    this.stage = stage;
    this.voices = voices;
    this.kinds = kinds;
  }

  /** An outlet that reports has a report: "According to the Tarvo Light". */
  seeSource(figure: Figure, at: number): void {
    if (figure.type !== 'ORGANIZATION' || !this.voices.isSource(at)) return;
    const isOutlet = OUTLETS.has(fold(figure.name)) || this.kinds.of(figure, 'newspaper') !== undefined;
    if (isOutlet) this.remember('report', figure, at);
  }

  /** Whom "the report" that speaks at this token means; a report with its publisher is kept in mind. */
  meantAt(at: number): Meant | null {
    const { lower, sentence } = this.stage.tokens[at]!;
    const family = FAMILIES.get(lower);
    if (!family || this.stage.appearanceAt(at)) return null;
    const owner = mouthpiece(this.stage, at, at + 1);
    if (owner) {
      this.remember(family, owner.figure.type === 'PERSON' ? null : owner.figure, at);
      return null;
    }
    if (!this.isKnown(at)) {
      this.remember(family, this.speakerNear(at), at);
      return null;
    }
    const known = this.last.get(family);
    if (!known?.publisher || sentence - known.sentence > REACH || !this.voices.isSource(at)) return null;
    return { figure: known.publisher, reason: `“the ${lower}”: published by ${known.publisher.name}` };
  }

  /** "the report"; not "the report of a committee", "the police report". */
  private isKnown(at: number): boolean {
    const next = this.stage.token(at + 1);
    const goesOn = /^(?:of|on|by|from|about|into|published|released|issued|posted)$/.test(next?.lower ?? '');
    return /^(?:the|this|that)$/.test(this.stage.token(at - 1)?.lower ?? '') && !goesOn;
  }

  /** "In a statement, Navis said", "Navis said in its report". */
  private speakerNear(at: number): Figure | null {
    const { from, to } = this.stage.sentenceOf(at);
    for (let i = Math.max(from, at - NEAR); i < Math.min(to, at + NEAR); i++) {
      const figure = this.voices.isSource(i) ? this.voices.speakerOfSourceAt(i) : null;
      if (figure) return figure.type === 'PERSON' ? null : figure;
    }
    return null;
  }

  private remember(family: string, publisher: Figure | null, at: number): void {
    const isBody = publisher?.type === 'ORGANIZATION' || SPEAKS.has(family);
    this.last.set(family, {
      publisher: isBody ? publisher : null,
      sentence: this.stage.tokens[at]!.sentence,
    });
  }
}
