import type { Token } from '../../../language/analysed-text.ts';
import { officeOf, officesOf } from '../../../language/words/offices.ts';
import type { LocalKey } from '../../extraction.ts';
import { beforeName, isTitleWord } from './title-words.ts';
import { RELATIVE } from '../clauses/asides.ts';
import { ownedPhrase } from '../clauses/complements.ts';
import type { Outline } from '../clauses/outline.ts';
import type { Party } from './party.ts';
import type { Scene } from '../scene.ts';

interface Named {
  readonly key: LocalKey;
  /** Index of the word after the name. */
  readonly to: number;
  readonly end: number;
}

// A delegation's list is longer, and told as such.
const MAX_PEOPLE = 6;

/**
 * The people named one after the other from a word on, each with a title or what is said of them: "Minister of Roads
 * Ana Ruiz, her deputy, Bo Lind, and Eva Moor". Null where the words do not begin with somebody's name or title.
 */
export function peopleFrom(scene: Scene, from: number): Party | null {
  const people: Named[] = [];
  for (let at: number | null = from; at !== null && people.length < MAX_PEOPLE;) {
    const next: readonly Named[] = personAt(scene, at);
    if (next.length === 0) break;
    people.push(...next);
    at = afterJoint(scene, people.at(-1)!.to);
  }
  const last = people.at(-1);
  return last ? { keys: [...new Set(people.map(({ key }) => key))], to: last.to, end: last.end } : null;
}

// One person; several where a title is theirs together: "his counterparts, Ruiz and Lind".
function personAt(scene: Scene, from: number): readonly Named[] {
  const { tokens } = scene.outline;
  const { sentence } = tokens[from] ?? { sentence: -1 };
  for (let i = from; i < from + MAX_WORDS_OF_TITLE && tokens[i]?.sentence === sentence; i++) {
    const name = nameStartingAt(scene, i);
    const isOwner = name !== null && /^['’]s?$/.test(tokens[name.to]?.text ?? '');
    if (name && !isOwner) return isTitled(scene.outline, from, i) ? [name] : [];
    if (tokens[i]!.text === ',') return afterTitle(scene, from, i);
    if (name) i = name.to;
    else if (!isTitleWord(tokens, i)) return [];
  }
  return [];
}

const MAX_WORDS_OF_TITLE = 24;

// "The premier, Dr Bo Lind, …"; "his counterparts, Ana Ruiz and Bo Lind".
function afterTitle(scene: Scene, from: number, comma: number): readonly Named[] {
  const { outline } = scene;
  const first = nameAfterHonorific(scene, comma + 1);
  if (!first || !isPersonal(outline, from, comma)) return [];
  const second = outline.tokens[first.to]?.lower === 'and' ? nameAfterHonorific(scene, first.to + 1) : null;
  if (isOfSeveral(outline, from)) return second ? [first, second] : [];
  return ENDS_APPOSITION.test(outline.tokens[first.to]?.lower ?? '.') ? [first] : [];
}

const ENDS_APPOSITION =
  /^[,.;)”"]$|^(?:in|on|at|to|for|who|this|last|and|as|after|before|during|over|outside|yesterday|today)$/;

function isOfSeveral(outline: Outline, from: number): boolean {
  const head = ownedPhrase(outline, from)?.head;
  const word = head === undefined ? '' : outline.tokens[head]!.lower;
  return officesOf(word) !== undefined || /^(?:hosts|guests|colleagues|deputies|friends)$/.test(word);
}

// "Hon Bo Lind", "His Excellency Bo Lind".
function nameAfterHonorific(scene: Scene, at: number): Named | null {
  for (let i = at; i < at + MAX_HONORIFICS; i++) {
    const name = nameStartingAt(scene, i);
    if (name) return name;
    if (!/^\p{Lu}/u.test(scene.outline.tokens[i]?.text ?? '')) return null;
  }
  return null;
}

const MAX_HONORIFICS = 4;

// Words before a name are a title where they name an office, or are names themselves: "HRH Bo Lind".
function isTitled(outline: Outline, from: number, to: number): boolean {
  if (to === from) return true;
  const words = outline.tokens.slice(from, to);
  // "Peru's Bo Lind".
  if (/^['’]s?$/.test(words.at(-1)!.text))
    return words.slice(0, -1).every(({ tag }) => tag === 'PROPN' || tag === 'DET');
  if (!beforeName(words.at(-1)!)) return false;
  return isPersonal(outline, from, to) || words.every(({ tag }) => tag === 'PROPN' || tag === 'PUNCT');
}

// The first noun is an office's or a name's: "a request from the mayor, Bo Lind" is no mayor.
function isPersonal(outline: Outline, from: number, to: number): boolean {
  // "Acting Head of the Desk": the tagger takes the first word for a verb.
  const first = ownedPhrase(outline, from) ?? ownedPhrase(outline, from + 1);
  const head = first && outline.tokens[first.head]!;
  if (!head || (head.tag === 'NOUN' && !isOffice(head))) return false;
  return outline.tokens.slice(from, to).some(isOffice);
}

const isOffice = ({ lower, lemma }: Token) =>
  [lower, lemma].some((word) => officeOf(word) !== undefined || BESIDE_OFFICES.test(word));

const BESIDE_OFFICES = /^(?:counterpart|host|guest|number|colleague|wife|husband|friend)$/;

function nameStartingAt({ outline, cast }: Scene, at: number): Named | null {
  const token = outline.tokens[at];
  if (!token) return null;
  const { end: limit } = outline.text.sentences[token.sentence]!;
  const found = cast
    .mentionsIn({ start: token.start, end: limit })
    .find(
      ({ key, mention }) =>
        mention.start === token.start && mention.form === 'NAME' && cast.entity(key).type === 'PERSON',
    );
  if (!found) return null;
  let to = at + 1;
  while (outline.tokens[to] && outline.tokens[to]!.start < found.mention.end) to++;
  return { key: found.key, to, end: found.mention.end };
}

// Past "and", and past what is said of the one before: ", the mayor of Oslo, and"; ", 61, and".
function afterJoint(scene: Scene, at: number): number | null {
  const { tokens } = scene.outline;
  const next = tokens[at]?.lower;
  if (next === 'of') return pastPlace(scene, at);
  if (next === '(') return afterBracket(scene, at);
  if (next === 'and' || next === '&') return afterAnd(scene.outline, at + 1);
  if (next === 'as' && tokens[at + 1]?.lower === 'well') return at + 3;
  if (next === 'along' || next === 'together') return tokens[at + 1]?.lower === 'with' ? at + 2 : null;
  if (next !== ',') return null;
  if (tokens[at + 1]?.lower === 'and') return afterAnd(scene.outline, at + 2);
  return isInSeries(scene, at + 1) ? at + 1 : pastAside(scene.outline, at);
}

// "Ruiz, Lind and Moor": a comma joins only what an "and" closes.
function isInSeries(scene: Scene, at: number): boolean {
  const [person] = personAt(scene, at);
  const after = person ? afterJointOf(scene.outline, person.to) : '';
  return after === 'and' || (after === ',' && person !== undefined && isInSeries(scene, person.to + 1));
}

const afterJointOf = ({ tokens }: Outline, at: number): string =>
  tokens[at]?.lower === ',' && tokens[at + 1]?.lower === 'and' ? 'and' : (tokens[at]?.lower ?? '');

// "Ruiz of Chad and Lind of Peru".
function pastPlace(scene: Scene, at: number): number | null {
  const place = scene.outline.phraseAt(at + 1);
  const isName = place !== undefined && scene.outline.tokens[place.head]!.tag === 'PROPN';
  return isName ? afterJoint(scene, place.to) : null;
}

function pastAside(outline: Outline, comma: number): number | null {
  const isRelative = RELATIVE.has(outline.tokens[comma + 1]?.lower ?? '');
  for (let at = comma + 1; at < comma + MAX_WORDS_OF_TITLE; at++) {
    if ((outline.verbAt(at) && !isRelative) || /^[.;:“”"]$/.test(outline.tokens[at]?.text ?? '.'))
      return null;
    if (outline.tokens[at]!.text === ',')
      return outline.tokens[at + 1]?.lower === 'and' ? afterAnd(outline, at + 2) : null;
  }
  return null;
}

// "Met Ruiz and, separately, Lind"; "with Ruiz, the mayor, and with Lind".
function afterAnd({ tokens }: Outline, at: number): number {
  const isInserted =
    tokens[at]?.text === ',' && tokens[at + 2]?.text === ',' && tokens[at + 1]!.tag === 'ADV';
  const next = isInserted ? at + 3 : at;
  return tokens[next]?.lower === 'with' ? next + 1 : next;
}

function afterBracket(scene: Scene, at: number): number | null {
  const closing = scene.outline.tokens.slice(at, at + 12).findIndex(({ text }) => text === ')');
  return closing < 0 ? null : afterJoint(scene, at + closing + 1);
}
