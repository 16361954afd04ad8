import { isUnnamed, type Figure } from '../figure.ts';
import { isOfSomebody, isPossessiveMark, type Appearance, type Stage } from '../stage.ts';
import type { Voices } from './voices.ts';

/** A figure seen at a place, with what makes a reader keep it in mind. */
export interface Sighting {
  readonly figure: Figure;
  readonly token: number;
  readonly sentence: number;
  readonly isSubject: boolean;
  readonly isPossessive: boolean;
  readonly isQuoted: boolean;
}

/** Readers keep no more in mind than this; it also bounds the work for an article of nothing but names. */
const MEMORY = 40;

/** What a reader who has come this far has in mind: the latest sightings, the latest speaker, the latest group. */
export class Discourse {
  readonly people: Sighting[] = [];
  readonly bodies: Sighting[] = [];
  lastSpeaker: Figure | null = null;
  private readonly lastSeen = new Map<Figure, number>();
  private readonly stage: Stage;
  private readonly voices: Voices;

  constructor(stage: Stage, voices: Voices) {
    this.stage = stage;
    this.voices = voices;
  }

  /** Somebody without a name comes on: pronouns near by may mean nobody that has one. */
  seeUnnamed(appearance: Appearance): void {
    if (this.voices.isSource(appearance.from) || isSubject(this.stage, appearance)) this.see(appearance);
  }

  see(appearance: Appearance): void {
    const { figure, from } = appearance;
    const list = figure.type === 'PERSON' ? this.people : this.bodies;
    const speaks =
      this.voices.speakerOfSourceAt(from) === figure ||
      this.followsCue(appearance) ||
      (isUnnamed(figure) && this.voices.isSource(from));
    list.push({
      figure,
      token: from,
      sentence: this.stage.tokens[from]!.sentence,
      isSubject: speaks || isSubject(this.stage, appearance),
      isPossessive:
        isPossessiveMark(this.stage.token(appearance.to)) || POSSESSIVES.has(this.stage.tokens[from]!.lower),
      isQuoted: this.voices.isQuoted(from),
    });
    if (list.length > 2 * MEMORY) list.splice(0, MEMORY);
    this.lastSeen.set(figure, from);
    if (speaks) this.lastSpeaker = figure;
  }

  /** "argues historian Ana Ruiz": a title at most between the word of saying and the name, and no verb after it. */
  private followsCue({ from, to, figure }: Appearance): boolean {
    let i = from - 1;
    while (i > from - 6 && ['NOUN', 'PROPN', 'ADJ'].includes(this.stage.token(i)?.tag ?? '')) i--;
    const cue = this.stage.token(i);
    if (figure.type !== 'PERSON' || !cue || !this.voices.isCueOfNobody(i)) return false;
    const after = this.stage.token(to)?.tag;
    return SAYING.has(cue.lemma) && !cue.lower.endsWith('ing') && after !== 'VERB' && after !== 'AUX';
  }

  /** The two people, and no third, who were seen in the sentence before this token's. */
  pairBefore(at: number): readonly Figure[] {
    const { sentence } = this.stage.tokens[at]!;
    const seen = new Set<Figure>();
    for (let i = this.people.length - 1; i >= 0; i--) {
      const sighting = this.people[i]!;
      if (sighting.sentence < sentence - 1) break;
      if (sighting.sentence === sentence - 1) seen.add(sighting.figure);
    }
    return seen.size === 2 && ![...seen].some(isUnnamed) ? [...seen].reverse() : [];
  }

  /** The two people of the sentence before, where it tells that they met: "Ruiz met Lind in Oslo. They said". */
  thoseWhoMet(at: number): readonly Figure[] {
    const pair = this.pairBefore(at);
    const before = this.stage.text.sentences[this.stage.tokens[at]!.sentence - 1];
    if (pair.length === 0 || !before) return [];
    const words = this.stage.tokens.slice(before.from, before.to);
    return words.some(({ lemma }) => MEETING.has(lemma)) ? pair : [];
  }

  /** True where the one is more in mind than the other: seen later, or in the same sentence as its subject. */
  isInFront(figure: Figure, other: Figure): boolean {
    const [mine, its] = [this.lastOf(figure), this.lastOf(other)];
    if (!mine || !its || mine.sentence !== its.sentence || mine.isSubject === its.isSubject)
      return this.lastSeenAt(figure) > this.lastSeenAt(other);
    return mine.isSubject;
  }

  private lastOf(figure: Figure): Sighting | undefined {
    return this.people.findLast((sighting) => sighting.figure === figure);
  }

  /** The token where the figure was seen last; -1 if it has not been seen. */
  lastSeenAt(figure: Figure): number {
    return this.lastSeen.get(figure) ?? -1;
  }
}

const MEETING = new Set(
  'meet meeting talk talks speak discuss hold host receive welcome visit join call'.split(' '),
);

/** Words of saying after which the speaker may follow: "said Ruiz". */
const SAYING = new Set(
  'say argue add write explain note claim announce conclude continue insist recall state stress'.split(' '),
);

const POSSESSIVES = new Set(['his', 'her', 'its', 'their']);

/** A name or pronoun right before a verb, an appositive or an adverb between them apart. */
function isSubject(stage: Stage, { figure, from, to }: Appearance): boolean {
  if (figure.type === 'PERSON' && stage.token(to)?.text === ',' && isOfSomebody(stage, from)) return false;
  let i = to;
  const sentence = stage.sentenceOf(from);
  // "Harbour Front (HF) won": the long name and the short one.
  if (stage.token(i)?.text === '(' && stage.token(i + 2)?.text === ')') i += 3;
  else if (stage.token(i)?.text === ')') i++;
  if (stage.token(i)?.text === ',') i = afterComma(stage, from, i, sentence.to);
  while (i < sentence.to && stage.tokens[i]!.tag === 'ADV') i++;
  const next = i < sentence.to ? stage.tokens[i] : undefined;
  return next?.tag === 'VERB' || next?.tag === 'AUX';
}

/** "Ruiz, the mayor, left" and "the mayor, Ruiz, left": past the commas to the verb. */
function afterComma(stage: Stage, from: number, comma: number, limit: number): number {
  if (stage.token(from - 1)?.text === ',') return comma + 1;
  for (let i = comma + 1; i < Math.min(limit, comma + 15); i++) {
    if (stage.tokens[i]!.text === ',') return i + 1;
  }
  return comma;
}
