import { searchWords } from '../search-text.ts';

/** Words by which the news calls each kind of event, and words that go without saying there. Data. */
const KIND_WORDS: Readonly<Record<string, string>> = {
  CALL: 'call phone telephone conversation teleconference',
  MEETING: 'meeting summit meet encounter',
  NEGOTIATION: 'talks negotiation negotiations round consultations dialogue',
  VISIT: 'visit trip tour',
  PROPOSAL: 'proposal plan offer initiative draft',
  CEASEFIRE: 'ceasefire cease-fire truce armistice halt pause moratorium cessation suspension stop',
  AGREEMENT: 'agreement deal treaty accord pact memorandum',
  EXCHANGE: 'exchange swap',
  SANCTION: 'sanction sanctions embargo tariff tariffs',
  AID: 'aid assistance support help package',
  ATTACK: 'attack strike strikes bombing shelling raid invasion assault airstrike',
  PROTEST: 'protest rally demonstration march',
  ELECTION: 'election elections poll vote ballot',
  VOTE: 'vote referendum ballot',
  TRIAL: 'trial lawsuit verdict hearing court case',
};

/** What a ceasefire stops need not be said: "the halt of strikes" is the ceasefire. */
const IMPLIED_WORDS: Readonly<Record<string, string>> = {
  CEASEFIRE: 'attack attacks strike strikes fire fighting hostilities',
  NEGOTIATION: 'peace',
};

// They join words and carry nothing of what is meant.
const STOP_WORDS = new Set(
  searchWords(
    `the a an of on in at to for from by with and or about over into between this that these those its their his her
    what who said says regarding concerning around as`,
  ),
);

const kinds = stemsOf(KIND_WORDS);
const implied = stemsOf(IMPLIED_WORDS);

/** The words of a phrase that carry its meaning, folded and stemmed, each once. */
export function contentWords(phrase: string): readonly string[] {
  return [...new Set(searchWords(phrase))].filter((word) => !STOP_WORDS.has(word));
}

/** The word of a phrase that the others describe, folded and stemmed: "meeting" in "an urgent meeting of the board". */
export function headWord(phrase: string): string | undefined {
  const [before = ''] = phrase.split(COMPLEMENT, 1);
  return (contentWords(before).length > 0 ? contentWords(before) : contentWords(phrase)).at(-1);
}

const COMPLEMENT =
  /(?<=\S)\s+(?:of|on|for|to|in|at|by|with|without|between|among|against|about|over|from|into|after|before|during|under|that|which|who|where)\s/iu;

/** The kinds of event that a word may call. */
export function kindsCalled(word: string): readonly string[] {
  return [...kinds].filter(([, words]) => words.has(word)).map(([kind]) => kind);
}

/** The words by which the news calls events of a kind. */
export function wordsOfKind(kind: string | null): ReadonlySet<string> {
  return kinds.get(kind ?? '') ?? new Set();
}

/** All words that call an event of a kind which one of these words calls; for finding candidates. */
export function withSynonyms(words: readonly string[]): readonly string[] {
  const called = words.flatMap(kindsCalled);
  return [...new Set([...words, ...called.flatMap((kind) => [...(kinds.get(kind) ?? [])])])];
}

/** True where a word goes without saying once an event is known to be of this kind. */
export function isSaidByKind(word: string, kind: string): boolean {
  return kinds.get(kind)?.has(word) === true || implied.get(kind)?.has(word) === true;
}

function stemsOf(table: Readonly<Record<string, string>>): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(Object.entries(table).map(([kind, words]) => [kind, new Set(searchWords(words))]));
}
