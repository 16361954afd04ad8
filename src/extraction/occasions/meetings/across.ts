import type { EntityType, EventKind, LocalKey } from '../../extraction.ts';
import { areDelegates, partiesAt } from './delegations.ts';
import { complementsAfter, type Complement } from '../clauses/complements.ts';
import { placeOf, type Outline } from '../clauses/outline.ts';
import { pairFrom, partyFrom } from './party.ts';
import type { Phrase } from '../clauses/phrases.ts';
import type { Scene } from '../scene.ts';

/** Those whom the words after a contact's noun name: "with Lind", "between Ruiz and Lind". */
export interface Across {
  readonly keys: readonly LocalKey[];
  /** All who take part are named. */
  readonly isBetween: boolean;
  /** Index of the word after the last of these words. */
  readonly to: number;
}

/** Who stands across after a noun: "talks held in Oslo between Ruiz and Lind", "a call from the premier, Bo Lind". */
export function acrossFrom(
  scene: Scene,
  phrase: Phrase,
  kind: EventKind,
  after: readonly Complement[],
): Across {
  const noun = scene.outline.tokens[phrase.head]!.lemma;
  const leads = after.filter(
    (lead, i) => isAcross(lead.preposition, kind, noun) && isOfTheNoun(lead, after.slice(0, i)),
  );
  if (leads.length === 0) return heldBetween(scene, phrase);
  const parties = leads.map((lead) => partyOf(scene, withSenders(scene.outline, lead, after)));
  return {
    keys: parties.flatMap(({ keys }) => keys),
    // "A meeting of Ruiz and Lind".
    isBetween: leads.some(
      ({ preposition }, i) => isMutual(preposition) || (preposition === 'of' && parties[i]!.keys.length > 1),
    ),
    to: Math.max(...parties.map(({ to }) => to)),
  };
}

// "Between Ruiz and President Lind of Chad", "with her counterpart from Chad": that leads to partakers only right after
// the noun, but for a day.
function isOfTheNoun({ preposition }: Complement, before: readonly Complement[]): boolean {
  const nearest = before.at(-1);
  if (preposition === 'of' || preposition === 'from') return before.every(({ isDate }) => isDate);
  return nearest === undefined || !hasNounOfItsOwn(nearest);
}

// "A talk on the links between Chad and Peru": the links are between them.
const hasNounOfItsOwn = ({ preposition, isDate }: Complement) =>
  /^(?:on|about|regarding)$/.test(preposition) && !isDate;

// "Between officials of Chad and Peru".
function withSenders({ tokens }: Outline, lead: Complement, after: readonly Complement[]): Complement {
  const next = after[after.indexOf(lead) + 1];
  const isSent = next && /^(?:of|from|for)$/.test(next.preposition) && next.from === lead.to + 1;
  return isSent && areDelegates(tokens[lead.to - 1]!.lower) ? { ...lead, to: next.to } : lead;
}

const isMutual = (preposition: string) => preposition === 'between' || preposition === 'among';

function isAcross(preposition: string, kind: EventKind, noun: string): boolean {
  // "Granted an audience to Lind".
  if (preposition === 'to' && noun === 'audience') return true;
  if (isMutual(preposition) || preposition === 'with' || preposition === 'alongside') return true;
  if (preposition === 'of') return kind === 'MEETING';
  if (/^(?:by|to|on)$/.test(preposition) && kind === 'VISIT') return true;
  // "Received a visit from Lind".
  if (preposition === 'from') return kind === 'CALL' || kind === 'VISIT';
  return kind === 'CALL' && preposition === 'to';
}

function partyOf(scene: Scene, { preposition, from, to }: Complement): Pick<Across, 'keys' | 'to'> {
  const { outline, cast } = scene;
  const party = isMutual(preposition) ? pairFrom(scene, from) : partyFrom(scene, from);
  const keys = party && party.to > to ? party.keys : partiesAt(scene, placeOf(outline, from, to));
  return {
    keys: keys.filter((key) => isMet(preposition, cast.entity(key).type)),
    to: Math.max(to, party?.to ?? to),
  };
}

// "The annual meeting of the party": whoever speaks there has not met the party; "a visit to Peru" meets no Peru.
const isMet = (preposition: string, type: EntityType): boolean =>
  preposition === 'to' || preposition === 'on'
    ? type === 'PERSON'
    : preposition !== 'of' || type !== 'ORGANIZATION';

// "A meeting held this afternoon between Ruiz and Lind": how and when stand before who.
function heldBetween(scene: Scene, { to, sentence }: Phrase): Across {
  const { outline } = scene;
  const host = outline.phraseAt(to);
  // "Talks held in Oslo between", "talks he chaired between", "talks were held between".
  const past = HELPERS.exec(
    outline.tokens
      .slice(to, to + 3)
      .map(({ lower }) => lower)
      .join(' '),
  )?.[0];
  const helpers = past === undefined ? 0 : past.trim().split(' ').length;
  const held = host && HELD.test(outline.tokens[host.to]?.lower ?? '') ? host.to : to + helpers;
  const isHeld = HELD.test(outline.tokens[held]?.lower ?? '');
  const by = isHeld && helpers === 0 ? hostAfter(scene, held + 1) : null;
  if (by) return by;
  const at = isHeld ? prepositionAfter(outline, held + 1, sentence) : null;
  const lead = at === null ? undefined : complementsAfter(outline, at, sentence)[0];
  return lead
    ? { ...partyOf(scene, lead), isBetween: isMutual(lead.preposition) }
    : { keys: [], isBetween: false, to };
}

const HELPERS = /^(?:were|was|are|is|(?:had|have|has|will) (?:be|been)) /;

// "Talks hosted by Ruiz": whoever hosts them is there.
function hostAfter(scene: Scene, at: number): Across | null {
  const { tokens } = scene.outline;
  const isBy = tokens[at]?.lower === 'by' && HOSTED.test(tokens[at - 1]!.lower);
  const host = isBy ? partyFrom(scene, at + 1) : null;
  const keys = host?.keys.filter((key) => scene.cast.entity(key).type !== 'ORGANIZATION') ?? [];
  return host && keys.length > 0 ? { keys, isBetween: false, to: host.to } : null;
}

const HOSTED = /^(?:hosted|convened|chaired|mediated)$/;

const HELD = /^(?:held|hosted|convened|organi[sz]ed|conducted|chaired|brokered|mediated|facilitated)$/;

const MAX_WORDS_TO_PARTIES = 10;

function prepositionAfter(outline: Outline, from: number, sentence: number): number | null {
  for (let i = from; i < from + MAX_WORDS_TO_PARTIES; i++) {
    const token = outline.tokens[i];
    if (token?.sentence !== sentence || outline.verbAt(i) || token.text === ',') return null;
    if (isMutual(token.lower) || token.lower === 'with') return i;
  }
  return null;
}
