import { WORDS_OF_ANOTHER_TIME } from '../../../language/words/doubt-words.ts';
import { PHONE_WORDS, VERBS_OF_CALLING, VERBS_OF_MEETING } from '../../../language/words/meeting-verbs.ts';
import type { EventKind } from '../../extraction.ts';
import { placeOf, type Outline } from '../clauses/outline.ts';
import type { Scene } from '../scene.ts';
import { UNMARKED, type Participant, type Sighting } from '../sighting.ts';
import type { VerbGroup } from '../clauses/verbs.ts';

/** The occasion that a verb of meeting tells of, with those who took part in it. */
export function toldMeeting(
  scene: Scene,
  verb: VerbGroup,
  participants: readonly Participant[],
  isPlanned: boolean,
): Sighting {
  const { evidence } = participants[0]!;
  const { outline } = scene;
  const kind = kindOf(outline, verb, evidence.end);
  return {
    ...placeOf(outline, verb.main, verb.main + 1),
    kind: kind === 'TALK' ? 'CALL' : kind,
    lemma: verb.lemma,
    words: '',
    marks: UNMARKED,
    names: [],
    participants,
    proposers: [],
    owners: [],
    date: dayNear(scene, verb, evidence, isPlanned),
    isPlanned,
    isOfAnotherTime: outline.tokens
      .slice(verb.from, verb.main)
      .some((token) => WORDS_OF_ANOTHER_TIME.has(token.lower)),
    // "Hopes to meet Lind again" is not the meeting that they had.
    isDefinite: !isPlanned,
    isWeak: false,
    isLoose: kind === 'TALK' || kind === 'NEGOTIATION',
    evidence,
    mode: kind === 'CALL' ? 'CALL' : kind === 'MEETING' ? 'IN_PERSON' : 'UNKNOWN',
    head: verb.main,
    sentence: verb.sentence,
    isVerb: true,
  };
}

// TALK: they spoke, in what way is not told.
function kindOf(outline: Outline, verb: VerbGroup, end: number): EventKind | 'TALK' {
  if (VERBS_OF_CALLING.has(verb.lemma) || hasPhone(outline, verb, end)) return 'CALL';
  if (VERBS_OF_MEETING.has(verb.lemma) || /^(?:chat|dine|lunch|huddle)$/.test(verb.lemma)) return 'MEETING';
  return verb.lemma === 'negotiate' ? 'NEGOTIATION' : 'TALK';
}

function hasPhone({ tokens, text }: Outline, verb: VerbGroup, end: number): boolean {
  const { to } = text.sentences[verb.sentence]!;
  for (let i = verb.main + 1; i < to && tokens[i]!.start < end + MAX_CHARS_TO_PHONE; i++) {
    if (PHONE_WORDS.has(tokens[i]!.lower)) return true;
  }
  return false;
}

const MAX_CHARS_TO_PHONE = 40;
const MAX_CHARS_TO_DAY = { before: 40, after: 90 };

function dayNear(
  { outline, calendar }: Scene,
  { main, sentence }: VerbGroup,
  evidence: Participant['evidence'],
  isPlanned: boolean,
): string | null {
  const { start, end } = outline.text.sentences[sentence]!;
  const near = {
    start: Math.max(start, evidence.start - MAX_CHARS_TO_DAY.before),
    end: Math.min(end, evidence.end + MAX_CHARS_TO_DAY.after),
  };
  return calendar.dayNear(placeOf(outline, main, main + 1), near, isPlanned);
}
