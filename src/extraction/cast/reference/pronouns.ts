import type { Discourse, Sighting } from './discourse.ts';
import { hasGivenName } from '../roll/genders.ts';
import { SINGULAR } from './singular.ts';
import { isUnnamed, type Figure } from '../figure.ts';
import type { Meant } from './refer.ts';
import type { Stage } from '../stage.ts';
import type { Voices } from './voices.ts';

/** How far back a pronoun reaches. */
const MAX_SENTENCES_BACK = 4;

/** The person that "he", "she", "him", "her" at this token most likely means; null where nobody fits. */
export function personMeant(stage: Stage, at: number, discourse: Discourse, voices: Voices): Meant | null {
  const { lower } = stage.tokens[at]!;
  const gender = SINGULAR.get(lower);
  if (!gender) return null;
  const scores = new Map<Figure, number>();
  const excluded = excludedFrom(stage, at, discourse, voices);
  const people = discourse.people;
  for (let i = people.length - 1; i >= 0; i--) {
    const sighting = people[i]!;
    if (voices.sentencesBetween(sighting.token, at) > MAX_SENTENCES_BACK) break;
    const { figure } = sighting;
    // Nobody is named in his own words: "Lind is a failure, he adds" is somebody else's.
    if (
      excluded.has(figure) ||
      (voices.isSaidBy(at, sighting.token) && !voices.isRetoldBy(at, sighting.token)) ||
      (figure.gender && figure.gender !== gender)
    )
      continue;
    const score = scoreOf(sighting, people.length - 1 - i, at, gender, discourse, voices);
    if (score > (scores.get(figure) ?? -Infinity)) scores.set(figure, score);
  }
  const best = bestOf(scores);
  if (!best || isUnnamed(best)) return null;
  const who = gender === 'F' ? 'woman' : 'man';
  return { figure: best, reason: `“${lower}”: the ${who} most plainly in mind here` };
}

function scoreOf(
  { figure, token, isSubject, isPossessive, isQuoted }: Sighting,
  rank: number,
  at: number,
  gender: 'F' | 'M',
  discourse: Discourse,
  voices: Voices,
): number {
  let score = -voices.sentencesBetween(token, at) * WEIGHTS.sentence - rank * WEIGHTS.rank;
  if (isSubject) score += WEIGHTS.subject;
  if (isPossessive) score -= WEIGHTS.possessive;
  if (isQuoted && !voices.isQuoted(at)) score -= WEIGHTS.quoted;
  // "His uncle, Falk, was angry": the one who spoke last is no longer in front.
  if (figure === discourse.lastSpeaker && voices.isSource(at) && !isPossessive) score += WEIGHTS.lastSpeaker;
  if (!voices.isQuoted(at) && voices.speakerAround(at) === figure) score += WEIGHTS.ownWords;
  return score + likelihood(figure, gender) * WEIGHTS.gender;
}

/** What a sighting is worth, tuned on chains that CoreNLP found in political news. */
const WEIGHTS = {
  sentence: 1.6,
  rank: 0.06,
  subject: 0.75,
  possessive: 0.25,
  quoted: 1.2,
  lastSpeaker: 1.2,
  ownWords: 1,
  gender: 0.5,
};

/** 1 where the text or the given name speaks for the gender, less than nought where the given name speaks against it. */
function likelihood(figure: Figure, asked: 'F' | 'M'): number {
  const { gender, usualGender } = figure;
  if (gender === asked || usualGender === asked) return 1;
  return gender === null && usualGender !== null && hasGivenName(figure) ? AGAINST : 0;
}

/** A given name can mislead, so somebody plainly in mind is still taken. */
const AGAINST = -4;

function bestOf(scores: ReadonlyMap<Figure, number>): Figure | null {
  let best: Figure | null = null;
  for (const [figure, score] of scores) if (!best || score > scores.get(best)!) best = figure;
  return best;
}

/** Nobody says "he" of himself in a quotation or names himself in it, and "him" is not the subject of its own clause. */
function excludedFrom(stage: Stage, at: number, discourse: Discourse, voices: Voices): ReadonlySet<Figure> {
  const isAlone = /^s?he$/.test(stage.tokens[at]!.lower);
  const excluded = new Set<Figure>(voices.namedInWordsOf(at, isAlone));
  const speaker = voices.isQuoted(at) ? voices.speakerAround(at) : null;
  if (speaker) excluded.add(speaker);
  if (!isObject(stage, at)) return excluded;
  const { sentence } = stage.tokens[at]!;
  for (let i = discourse.people.length - 1; i >= 0; i--) {
    const sighting = discourse.people[i]!;
    if (sighting.sentence !== sentence) break;
    if (sighting.isSubject && !hasClauseBreak(stage, sighting.token, at)) excluded.add(sighting.figure);
  }
  return excluded;
}

function isObject(stage: Stage, at: number): boolean {
  const { lower } = stage.tokens[at]!;
  if (lower === 'him') return true;
  return lower === 'her' && !['NOUN', 'ADJ', 'PROPN', 'NUM'].includes(stage.token(at + 1)?.tag ?? '');
}

const CLAUSE_BREAKS = new Set(
  ', that who which and but while when because after before if as whom to ; —'.split(' '),
);

function hasClauseBreak(stage: Stage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (CLAUSE_BREAKS.has(stage.tokens[i]!.lower)) return true;
  return false;
}

/** "it added": whoever was speaking, not a country that something has been said of since. */
function goingOn(stage: Stage, at: number, discourse: Discourse): Figure | null {
  if (!/^(?:add|continue)$/.test(stage.token(at + 1)?.lemma ?? '')) return null;
  const { lastSpeaker } = discourse;
  if (!lastSpeaker || lastSpeaker.type === 'PERSON') return null;
  const seen = stage.token(discourse.lastSeenAt(lastSpeaker));
  return seen && stage.tokens[at]!.sentence - seen.sentence <= REACH_OF_TURN ? lastSpeaker : null;
}

const REACH_OF_TURN = 2;

/** The organization or country that "it" or "its" means, where a subject right before leaves no doubt. */
export function bodyMeant(stage: Stage, at: number, discourse: Discourse, voices: Voices): Meant | null {
  const { lower } = stage.tokens[at]!;
  const isSpeaking = lower === 'it' && voices.isSource(at);
  if (!isSpeaking && lower !== 'its') return null;
  const reach = isSpeaking ? 1 : 0;
  const goesOn = isSpeaking ? goingOn(stage, at, discourse) : null;
  if (goesOn) return { figure: goesOn, reason: `“${lower}”: the body that spoke last` };
  const subjects = subjectsBefore(stage, at, discourse, voices, reach);
  const meant = isSpeaking ? speakingNow(at, subjects, discourse, voices) : subjects[0]?.figure;
  return meant ? { figure: meant, reason: `“${lower}”: the subject right before` } : null;
}

function subjectsBefore(
  stage: Stage,
  at: number,
  { bodies }: Discourse,
  voices: Voices,
  reach: number,
): readonly Sighting[] {
  const { sentence } = stage.tokens[at]!;
  return bodies
    .filter(
      ({ isSubject, isQuoted, sentence: where }) =>
        sentence - where <= reach && isSubject && (!isQuoted || voices.isQuoted(at)),
    )
    .reverse();
}

/**
 * "Peru, it said, was late": not Peru, where another body has been on. "Navis said Peru was late. It said": Navis, in
 * whose words Peru is the subject.
 */
function speakingNow(
  at: number,
  subjects: readonly Sighting[],
  { lastSpeaker }: Discourse,
  voices: Voices,
): Figure | undefined {
  const other = subjects.find(({ figure, token }) => figure === lastSpeaker || !voices.isSaidBy(at, token));
  const last = other ?? subjects[0];
  const teller = last && voices.isSaidBy(at, last.token) ? null : last && voices.speakerAround(last.token);
  return teller && teller.type !== 'PERSON' ? teller : last?.figure;
}
