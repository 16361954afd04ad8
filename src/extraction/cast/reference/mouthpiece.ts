import { officeOf } from '../../../language/words/offices.ts';
import type { Meant } from './refer.ts';
import { isPossessiveMark, type Appearance, type Stage } from '../stage.ts';

/** What an organization or a country says it by, whatever stands between the two words. */
const PUBLISHED = new Set(
  'statement website communique communiqué webpage homepage spokespeople readout'.split(' '),
);

/** What an organization publishes where its name stands right before or after "by"; "a report on Acme" is somebody else's. */
const PUBLICATIONS = new Set(
  (
    'report reports survey poll study data figures statistics estimate estimates forecast forecasts projections records ' +
    'database analysis review bulletin newsletter editorial release note memo circular letter filing document documents ' +
    'notice advisory assessment index ranking audit schedule rules tweet post announcement order directive decree'
  ).split(' '),
);

/** All who lead a body speak for it. */
const LEADS = new Set(['leadership', 'leaders']);

/** What a person writes or says: its words are the person's. */
const WRITINGS = new Set(
  'letter statement tweet post op-ed essay article book memoir memo note message testimony affidavit speech remarks diary'.split(
    ' ',
  ),
);

/** True for what speaks for the one whose name stands before it: "a ministry spokesman", "the party website". */
export const isMouthpiece = (lower: string): boolean =>
  officeOf(lower)?.kind === 'spokesperson' || PUBLISHED.has(lower);

/**
 * The organization or country for which the head of a phrase speaks, where nobody is named: "a Harbour Union spokesman",
 * "a statement from the ministry", "a report by the union"; the person whose letter it is. An official may speak for
 * himself, and a person's spokesman is not the person.
 */
export function mouthpiece(stage: Stage, last: number, headEnd: number): Meant | null {
  const { lower } = stage.tokens[last]!;
  const owner = ownerOf(stage, last, headEnd);
  return owner ? { figure: owner.figure, reason: `${lower} of ${owner.figure.name}` } : null;
}

function ownerOf(stage: Stage, last: number, headEnd: number): Appearance | undefined {
  const { lower } = stage.tokens[last]!;
  if (WRITINGS.has(lower)) {
    const writer = writerOf(stage, last);
    if (writer) return writer;
  }
  if (isMouthpiece(lower)) {
    const owner = rightBefore(stage, last) ?? ownerAfter(stage, headEnd, TIES);
    return owner?.figure.type === 'PERSON' ? undefined : owner;
  }
  const spokenFor = bodyItself(stage, last, headEnd) ?? personItself(stage, last, headEnd);
  if (spokenFor) return spokenFor;
  if (LEADS.has(lower)) return body(rightBefore(stage, last) ?? ownerAfter(stage, headEnd, OF));
  if (!PUBLICATIONS.has(lower)) return undefined;
  const publisher = publisherBefore(stage, last) ?? ownerAfter(stage, afterIssued(stage, headEnd), ISSUING);
  return body(publisher);
}

/** "members of the Harbour Union", "the Harbour Union’s bureau": the union by what it consists of. */
function bodyItself(stage: Stage, last: number, headEnd: number): Appearance | undefined {
  const { lower } = stage.tokens[last]!;
  if (lower === 'members') {
    const isWhole = !/^(?:ADJ|NUM|NOUN|PROPN|DET)$/.test(stage.token(last - 1)?.tag ?? '');
    const owner = isWhole ? body(ownerAfter(stage, headEnd, OF)) : undefined;
    return owner && !OF_ITS_OWN_MIND.test(owner.figure.name) ? owner : undefined;
  }
  const isPress = lower === 'office' || lower === 'service' || lower === 'department' || lower === 'team';
  const isTold = isPress && PRESS.has(stage.token(last - 1)?.lower ?? '');
  if (isTold) return body(rightBefore(stage, last - 1));
  return ORGANS.has(lower) && isPossessiveMark(stage.token(last - 1))
    ? body(rightBefore(stage, last))
    : undefined;
}

const ORGANS = new Set('bureau secretariat management headquarters mission board executive'.split(' '));
const PRESS = new Set(['press', 'media', 'communications', 'information']);
/** Bodies whose members speak for themselves. */
const OF_ITS_OWN_MIND =
  /\b(?:parliament|congress|senate|house|assembly|duma|knesset|council|committee|cabinet|government|army|forces|police|navy|guard|court|sabha)\b/i;

/** "Ruiz’s campaign", "the office of Ana Ruiz", "her office": whom it is there to speak for. */
function personItself(stage: Stage, last: number, headEnd: number): Appearance | undefined {
  const { lower } = stage.tokens[last]!;
  if (!SPEAKS_FOR_PERSON.has(lower)) return undefined;
  const before = stage.token(last - 1);
  const isOwned = isPossessiveMark(before) || lower === 'campaign' || lower === 'camp';
  const owner = isOwned
    ? rightBefore(stage, last)
    : /^(?:his|her)$/.test(before?.lower ?? '')
      ? stage.appearanceAt(last - 1)
      : personAfter(stage, headEnd);
  return owner?.figure.type === 'PERSON' ? owner : undefined;
}

const SPEAKS_FOR_PERSON = new Set(['office', 'campaign', 'camp', 'side', 'entourage']);

const MOST_TITLE_WORDS = 5;

/** "of Prime Minister Ana Ruiz". */
function personAfter(stage: Stage, at: number): Appearance | undefined {
  if (stage.token(at)?.lower !== 'of') return undefined;
  for (let i = at + 1; i <= at + 1 + MOST_TITLE_WORDS; i++) {
    const appearance = stage.appearanceAt(i);
    if (appearance?.figure.type === 'PERSON') return appearance;
    if (!appearance && !/^(?:NOUN|PROPN|ADJ|DET)$/.test(stage.token(i)?.tag ?? '')) return undefined;
  }
  return undefined;
}

const body = (owner: Appearance | undefined): Appearance | undefined =>
  owner?.figure.type === 'ORGANIZATION' ? owner : undefined;

const TIES = new Set(['of', 'for', 'from', 'by', 'at', 'on']);
const OF = new Set(['of']);
const ISSUING = new Set(['from', 'by']);

/** "a report published by": past the word that only says that it came out. */
function afterIssued(stage: Stage, headEnd: number): number {
  return ISSUED.has(stage.token(headEnd)?.lower ?? '') ? headEnd + 1 : headEnd;
}

const ISSUED = new Set(
  'published released issued conducted compiled prepared produced collected commissioned written drafted made'.split(
    ' ',
  ),
);

function writerOf(stage: Stage, last: number): Appearance | undefined {
  const before = stage.token(last - 1);
  const owner = isPossessiveMark(before) ? stage.appearanceAt(last - 2) : stage.appearanceAt(last - 1);
  const isOwn = isPossessiveMark(before) || before?.lower === 'his' || before?.lower === 'her';
  return isOwn && owner?.figure.type === 'PERSON' ? owner : undefined;
}

function rightBefore(stage: Stage, last: number): Appearance | undefined {
  const before = isPossessiveMark(stage.token(last - 1)) ? last - 2 : last - 1;
  return stage.appearanceAt(before);
}

const MOST_BETWEEN = 3;

/** "the Harbour Union’s TRADE database", "Acme’s latest annual report": a few words may tell which one. */
function publisherBefore(stage: Stage, last: number): Appearance | undefined {
  for (let i = last - 1; i >= last - 1 - MOST_BETWEEN; i--) {
    const appearance = stage.appearanceAt(i);
    if (appearance) return possessorOf(stage, appearance) ?? appearance;
    const token = stage.token(i);
    const isModifier = token && /^(?:ADJ|NOUN|PROPN|NUM)$/.test(token.tag);
    if (!isModifier && !isPossessiveMark(token)) return undefined;
  }
  return undefined;
}

/** "Tryvane’s GRAIN database": what stands after the possessive may be read as a name, too. */
function possessorOf(stage: Stage, { from }: Appearance): Appearance | undefined {
  const owner = isPossessiveMark(stage.token(from - 1)) ? stage.appearanceAt(from - 2) : undefined;
  return owner && body(owner);
}

function ownerAfter(stage: Stage, at: number, ties: ReadonlySet<string>): Appearance | undefined {
  if (!ties.has(stage.token(at)?.lower ?? '')) return undefined;
  const owner = stage.appearanceAt(stage.token(at + 1)?.lower === 'the' ? at + 2 : at + 1);
  if (!owner || !isPossessiveMark(stage.token(owner.to))) return owner;
  // "a report by Acme’s marine laboratory" is the laboratory's.
  const owned = stage.appearanceAt(owner.to + 1);
  return owned?.figure.type === 'ORGANIZATION' ? owned : undefined;
}
