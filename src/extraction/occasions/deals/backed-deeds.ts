import { NOUNS_OF_RESOLVING } from '../../../language/words/agreement-verbs.ts';
import { actorsOfPhrase } from '../clauses/actors.ts';
import { isOfPerson } from './addressees.ts';
import { isPointing } from '../clauses/determiner.ts';
import type { Phrase } from '../clauses/phrases.ts';
import { deedAfter, promisedDeed } from './promised-deeds.ts';
import type { Scene } from '../scene.ts';
import type { Sighting } from '../sighting.ts';
import { endOfObject, eventFromWords, type SightingIndex } from './targets.ts';
import type { VerbGroup } from '../clauses/verbs.ts';

/**
 * What somebody approves or backs that another does: "the sale of the port", "reopening the port", "Chad opening a port",
 * "Lind to replace Bo", "the decision to reopen the port"; null for people and things.
 */
export function backedDeed(
  scene: Scene,
  index: SightingIndex,
  verb: VerbGroup,
  from: number,
): Sighting | null {
  if (!/^(?:approve|endorse|ratify|authori[sz]e|back|support|welcome|accept)$/.test(verb.lemma)) return null;
  const isApproving = /^(?:approve|endorse|ratify|authori[sz]e)$/.test(verb.lemma);
  return (
    deedAfter(scene, index, from) ??
    deedOfAnother(scene, index, verb, from) ??
    resolutionAt(scene, from, verb.sentence) ??
    (isApproving || verb.lemma === 'accept' ? deedOf(scene, from, verb.sentence) : null) ??
    (isApproving ? approvedPaper(scene, from, verb.sentence) : null)
  );
}

// "Approved the bank opening a branch", "supported the deputy and party leader Lind to replace Bo".
function deedOfAnother(scene: Scene, index: SightingIndex, verb: VerbGroup, from: number): Sighting | null {
  const { outline, cast } = scene;
  const deed = outline.verbFrom(from);
  const another =
    deed && deed.from - from <= MAX_WORDS_OF_ANOTHER ? outline.phraseAt(deed.from - 1) : undefined;
  if (!deed || !another || deed.from === from || another.from < from) return null;
  if (outline.tokens.slice(from, deed.from).some(({ tag }) => tag === 'PUNCT' || tag === 'ADP')) return null;
  if (actorsOfPhrase(outline, cast, another).length === 0) return null;
  const isGerund = deed.form === 'BARE' && deed.main === deed.from;
  const isPosting = deed.form === 'INFINITIVE' && isOfPerson(scene, another.from) && !isApproval(verb);
  return isGerund || isPosting ? promisedDeed(scene, index, deed) : null;
}

const MAX_WORDS_OF_ANOTHER = 12;

const isApproval = ({ lemma }: VerbGroup) => /^(?:approve|accept|welcome)$/.test(lemma);

// "Chad's bank": the bank.
function innermost({ outline }: Scene, at: number): Phrase | undefined {
  let phrase = outline.phraseAt(at);
  while (phrase && outline.phrases[phrase.index + 1]?.owner === phrase.index)
    phrase = outline.phrases[phrase.index + 1];
  return phrase;
}

// "Welcomed the decision to reopen the port", "the outcome of the vote".
function resolutionAt(scene: Scene, from: number, sentence: number): Sighting | null {
  const { outline } = scene;
  const phrase = innermost(scene, from);
  if (!phrase || !NOUNS_OF_RESOLVING.has(outline.tokens[phrase.head]!.lemma) || !isPointing(outline, phrase))
    return null;
  const isTelling = phrase.owner !== null || /^(?:to|of|on)$/.test(outline.tokens[phrase.to]?.lower ?? '');
  return isTelling ? eventFromWords(scene, from, endOfObject(outline, from, sentence), sentence) : null;
}

// "Endorsed the report", "approved the committee's findings".
function approvedPaper(scene: Scene, from: number, sentence: number): Sighting | null {
  const { outline } = scene;
  const phrase = innermost(scene, from);
  const isPaper = phrase && APPROVED.test(outline.tokens[phrase.head]!.lemma) && isPointing(outline, phrase);
  return isPaper ? eventFromWords(scene, from, endOfObject(outline, from, sentence), sentence) : null;
}

const APPROVED =
  /^(?:report|finding|conclusion|outcome|minutes|statement|strategy|nomination|candidacy|appointment|convention|constitution|accession|purchase|sale)$/;

/** "The formation of a committee", "the use of machines": a deed, not a thing; null for other words. */
export function deedOf(scene: Scene, from: number, sentence: number): Sighting | null {
  const { outline } = scene;
  const head = outline.phraseAt(from)?.head;
  const isDeed =
    head !== undefined &&
    outline.tokens[head]!.tag === 'NOUN' &&
    NOUN_OF_DOING.test(outline.tokens[head]!.lower) &&
    outline.tokens[head]!.lower !== 'resignation' &&
    outline.tokens[head + 1]?.lower === 'of';
  return isDeed ? eventFromWords(scene, from, endOfObject(outline, from, sentence), sentence) : null;
}

const NOUN_OF_DOING =
  /(?:tion|sion|ment|sale|purchase|release|transfer|withdrawal|increase|use|closure|removal|return|lifting|resumption|opening|reopening)$/;
