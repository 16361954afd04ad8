import { VERBS_OF_ACCEPTING } from '../../../language/words/agreement-verbs.ts';
import { VERBS_OF_BRINGING_ABOUT } from '../../../language/words/duty-words.ts';
import {
  VERBS_OF_ORDERING,
  VERBS_OF_REQUESTING,
  VERBS_OF_URGING,
  VERBS_OF_URGING_WITH,
} from '../../../language/words/proposal-verbs.ts';
import { isSomebodyAsked } from './addressees.ts';
import { ownedPhrase } from '../clauses/complements.ts';
import type { Outline } from '../clauses/outline.ts';
import type { Scene } from '../scene.ts';
import { isContact, type Sighting } from '../sighting.ts';
import { endOfObject, eventFromWords, targetAt, targetsIn, type SightingIndex } from './targets.ts';
import type { VerbGroup } from '../clauses/verbs.ts';

/** The word after a verb of urging and its preposition: "called on" Lind, "urged" Lind; null for other verbs. */
export function afterUrging(outline: Outline, { lemma, main, sentence }: VerbGroup): number | null {
  const { tokens } = outline;
  const preposition = VERBS_OF_URGING_WITH.get(lemma);
  const next = tokens[main + 1]?.lower;
  const isUpon = preposition === 'on' && next === 'upon';
  if (preposition !== undefined && (next === preposition || isUpon)) return main + 2;
  if (lemma === 'appeal') {
    // "Appealed in a letter in June to Lind".
    for (let i = main + 1; i < main + MAX_WORDS_TO_ADDRESSEE && tokens[i]?.sentence === sentence; i++) {
      if (outline.verbAt(i) || tokens[i]!.tag === 'PUNCT') return null;
      if (tokens[i]!.lower === 'to') return i + 1;
    }
    return null;
  }
  const isUrging = VERBS_OF_URGING.has(lemma) || isOfRequest(lemma);
  return isUrging ? main + 1 : null;
}

const MAX_WORDS_TO_ADDRESSEE = 8;

const isOfRequest = (lemma: string) => VERBS_OF_REQUESTING.has(lemma) || VERBS_OF_ORDERING.has(lemma);

/** "Urged Lind to accept the plan and to resign": what is to be accepted, or else what Lind is to do, one by one. */
export function urgedMatters(scene: Scene, index: SightingIndex, verb: VerbGroup, from: number): Sighting[] {
  const { outline } = scene;
  if (isOfRequest(verb.lemma) && (!isSomebodyAsked(scene, from) || isMartial(outline, verb, from))) return [];
  const start = commandAfter(outline, verb, from);
  if (start === null)
    return verb.lemma === 'invite' ? [invitedTo(scene, index, from)].flatMap((to) => to ?? []) : [];
  return [start, ...furtherCommands(outline, verb, start)].flatMap(
    (command) => commanded(scene, index, verb, command) ?? [],
  );
}

/** What somebody is to do by a passive verb: "end whaling" of "was urged by Peru to end whaling"; null where nothing follows. */
export function urgedInPassive(scene: Scene, index: SightingIndex, verb: VerbGroup): Sighting | null {
  const command = scene.outline.verbFrom(verb.main + 1);
  const isCommand = command?.form === 'INFINITIVE' && command.sentence === verb.sentence;
  return isCommand && scene.outline.tokens[command.from]!.lower === 'to'
    ? commanded(scene, index, verb, command.main)
    : null;
}

// "Invited both leaders to a meeting in Oslo".
function invitedTo({ outline }: Scene, index: SightingIndex, from: number): Sighting | null {
  const invited = ownedPhrase(outline, from);
  const to = invited ? outline.tokens.slice(invited.to, invited.to + MAX_WORDS_OF_GUEST) : [];
  const at = to.findIndex(({ lower, tag }) => /^(?:to|for)$/.test(lower) || /^(?:VERB|PUNCT)$/.test(tag));
  const isTo = invited && /^(?:to|for)$/.test(to[at]?.lower ?? '');
  const occasion = isTo ? targetAt(outline, index, invited.to + at + 1) : null;
  return occasion && isContact(occasion.kind) ? occasion : null;
}

// "The leaders of all legal parties to".
const MAX_WORDS_OF_GUEST = 7;

// "Ordered the army to attack" is war, and no proposal.
function isMartial(outline: Outline, { lemma }: VerbGroup, from: number): boolean {
  const addressee = outline.tokens[outline.phraseAt(from)?.head ?? from]?.lemma ?? '';
  return VERBS_OF_ORDERING.has(lemma) && /^(?:army|force|troop|soldier|military|navy|fleet)$/.test(addressee);
}

function commanded(scene: Scene, index: SightingIndex, verb: VerbGroup, start: number): Sighting | null {
  const { outline } = scene;
  // "Not to sign the order".
  const main = /^(?:not|to)$/.test(outline.tokens[start]!.lower)
    ? (outline.verbFrom(start)?.main ?? start)
    : start;
  const { lemma } = outline.tokens[start]!;
  const to = endOfObject(outline, main + 1, verb.sentence);
  const [accepted] = VERBS_OF_ACCEPTING.has(lemma) ? targetsIn(outline, index, main + 1, to) : [];
  const held = VERBS_OF_BRINGING_ABOUT.has(lemma) ? targetAt(outline, index, main + 1) : null;
  if (accepted) return accepted;
  // "Pushing the ally to make concessions" may be no word said at all.
  if (PUSHING.test(verb.lemma)) return lemma === 'make' ? null : held;
  return held ?? eventFromWords(scene, start, to, verb.sentence);
}

const PUSHING = /^(?:push|press|pressure)$/;

// "… to extend the deadline, and to resume the talks".
function furtherCommands(outline: Outline, verb: VerbGroup, start: number): number[] {
  const { tokens, text } = outline;
  const { to } = text.sentences[verb.sentence]!;
  const found: number[] = [];
  for (let i = start + 1; i < Math.min(to, start + MAX_WORDS_TO_FURTHER); i++) {
    const inner = outline.verbAt(i);
    if (inner?.form === 'FINITE' || /^[;:”"]$/.test(tokens[i]!.text)) break;
    if (inner?.form === 'INFINITIVE' && /^(?:and|or)$/.test(tokens[inner.from - 1]!.lower))
      found.push(inner.isNegated ? inner.from : i);
  }
  return found;
}

const MAX_WORDS_TO_FURTHER = 45;

// The word after "to"; a quotation mark may stand between: urged Lind to “spare” them.
function commandAfter(outline: Outline, verb: VerbGroup, from: number): number | null {
  const { tokens, text } = outline;
  if (!outline.phraseAt(from)) return null;
  const { to } = text.sentences[verb.sentence]!;
  for (let i = from + 1; i < Math.min(to, from + MAX_WORDS_TO_COMMAND); i++) {
    const next = /^[“"‘]$/.test(tokens[i + 1]?.text ?? '') ? i + 2 : i + 1;
    if (outline.verbAt(i) && outline.verbAt(i)!.form !== 'INFINITIVE') return null;
    if (CLOSES.test(tokens[i]!.lower)) return null;
    if (tokens[i]!.lower === 'to' && (tokens[i]!.tag === 'PART' || next === i + 2))
      return tokens[i - 1]!.lower === 'not' ? i - 1 : next;
  }
  return null;
}

const MAX_WORDS_TO_COMMAND = 19;

// "Told reporters that the rest was to come", "asked them how to vote", "urged calm in order to".
const CLOSES = /^(?:that|if|whether|how|what|why|when|where|about|order|;|:)$/;
