import type { Token } from '../../language/analysed-text.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Verbs that tell of a speaker's words wherever they stand, in their dictionary form. */
export const PLAINLY_SAID: ReadonlySet<string> = words(`
  accuse add affirm announce applaud argue ask assert assure call caution claim commend condemn confirm congratulate criticise criticize
  declare demand denounce deny emphasise emphasize explain express hail highlight indicate inform insist laud maintain
  mention note offer pledge point praise promise propose reaffirm recall recommend refer reiterate reject remark reply request
  reveal say state stress suggest tell thank underline underscore urge voice vow warn welcome
`);

/** "pointed out", "called for": particles that belong to the verb, by the verb. */
const PARTICLES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['point', words('out to')],
  ['call', words('for on upon')],
  ['refer', words('to')],
  ['ask', words('for')],
]);

/** A clause by its subject, its verb of saying with particle, and where what is said begins; indices of tokens. */
export interface ClauseOfSaying {
  readonly subject: readonly Token[];
  readonly verb: readonly Token[];
  readonly said: number;
}

const MOST_IN_SUBJECT = 14;
const MOST_IN_ASIDE = 20;
const NOMINAL = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'NUM', 'PART']);

/** The clause of saying that these tokens open with: "On Monday, Ruiz urged …"; null where their first verb is another. */
export function clauseOfSaying(sentence: readonly Token[]): ClauseOfSaying | null {
  const tokens = withoutAside(sentence);
  const first = tokens.findIndex(({ tag }) => tag === 'VERB' || tag === 'AUX');
  const at =
    tokens[first]?.lower === 'had' || /^ha(?:s|ve)$/.test(tokens[first]?.lower ?? '') ? first + 1 : first;
  const verb = mainVerb(tokens, at);
  if (verb === null) return null;
  const subject = subjectBefore(tokens, first);
  const said = pastParticle(tokens, verb);
  if (subject.length === 0 || said === null || tokens.length - said < 2) return null;
  return { subject, verb: tokens.slice(verb, said), said };
}

/** Without what stands between commas after the subject: "Ruiz, who came from Oslo, urged calm". */
function withoutAside(tokens: readonly Token[]): readonly Token[] {
  const from = tokens.findIndex(({ text }) => text === ',');
  if (from < 1 || !tokens.slice(0, from).every(belongs)) return tokens;
  const to = tokens.findIndex((_, at) => at > from && tokens[at]!.text === ',' && mainVerb(tokens, at + 1));
  return to < 0 || to - from > MOST_IN_ASIDE ? tokens : [...tokens.slice(0, from), ...tokens.slice(to + 1)];
}

function mainVerb(tokens: readonly Token[], from: number): number | null {
  const at = tokens[from]?.tag === 'ADV' ? from + 1 : from;
  const token = tokens[at];
  if (at < 0 || token?.tag !== 'VERB') return null;
  return /(?:ed|said|told|s)$/.test(token.lower) && PLAINLY_SAID.has(token.lemma) ? at : null;
}

/** Where what is said begins; null where the verb wants a particle that does not follow. */
function pastParticle(tokens: readonly Token[], verb: number): number | null {
  const particles = PARTICLES.get(tokens[verb]!.lemma);
  if (!particles) return verb + 1;
  return particles.has(tokens[verb + 1]?.lower ?? '') ? verb + 2 : null;
}

/** What stands right before the verb up to a comma or the beginning, where all of it is nominal. */
function subjectBefore(tokens: readonly Token[], verb: number): readonly Token[] {
  let end = verb;
  while (end > 0 && tokens[end - 1]!.tag === 'ADV') end--;
  let from = end;
  while (from > 0 && belongs(tokens[from - 1]!)) from--;
  // "In both calls he stressed": a pronoun is all of the subject.
  if (/^(?:he|she|they)$/.test(tokens[end - 1]?.lower ?? '')) return tokens.slice(end - 1, end);
  const isWhole = from === 0 || tokens[from - 1]!.text === ',';
  return isWhole && end > from && end - from <= MOST_IN_SUBJECT ? tokens.slice(from, end) : [];
}

const belongs = ({ tag, lower }: Token): boolean =>
  NOMINAL.has(tag) || lower === 'of' || lower === 'for' || lower === '-' || /^['’]s?$/.test(lower);
