import { quoteAt, type Offsets } from '../../../language/offsets.ts';
import { REPORTING } from '../../../language/words/doubt-words.ts';
import { announcedTogether } from './announced-together.ts';
import { verbBefore } from '../clauses/subject-of.ts';
import { VERBS_OF_ACCEPTING, VERBS_OF_SEALING } from '../../../language/words/agreement-verbs.ts';
import type { LocalKey } from '../../extraction.ts';
import { actorsAt } from '../clauses/actors.ts';
import { whoAgreedBefore } from './agreed-before.ts';
import { lettingPass } from './agreed-in-words.ts';
import { agreedMatter, mayAgree } from './agreed-matters.ts';
import { isAcceptable } from './agreed-objects.ts';
import { agreementsOf } from './agreement-claims.ts';
import { agreedTerms } from './deal-terms.ts';
import { thankedFor } from './thanked-for.ts';
import { toldDeals } from './told-deals.ts';
import { isReadiness, readinessFor } from './readiness.ts';
import { nounAgreements } from './agreement-nouns.ts';
import type { Claim } from '../claim.ts';
import { complementsAfter } from '../clauses/complements.ts';
import { isNobody } from './nobody.ts';
import { partiesBefore } from './parties-before.ts';
import { placeOf } from '../clauses/outline.ts';
import { asPassive, doersOf } from '../clauses/passive.ts';
import { leftTarget } from './passive-targets.ts';
import { hasNoObject, namedBeforeSubject } from './relative-objects.ts';
import { promisedDeed } from './promised-deeds.ts';
import type { Scene } from '../scene.ts';
import { signings } from './signings.ts';
import { seriesFrom } from '../clauses/series.ts';
import type { Sighting } from '../sighting.ts';
import { subjectActors } from '../clauses/subject-actors.ts';
import type { SightingIndex } from './targets.ts';
import type { VerbGroup } from '../clauses/verbs.ts';

/** Who agreed to what, by verb ("accepted the truce") and by noun ("Ruiz's acceptance of the plan"). */
export function findAgreements(
  scene: Scene,
  index: SightingIndex,
  contacts: readonly Sighting[] = [],
): Claim[] {
  const byVerbs: Claim[] = [];
  for (const verb of scene.outline.verbs)
    byVerbs.push(...agreementsAt(scene, index, verb, { byVerbs, contacts }));
  return [
    ...byVerbs,
    ...scene.outline.phrases.flatMap((phrase) => nounAgreements(scene, index, phrase, contacts)),
    ...scene.outline.phrases.flatMap((phrase) => signings(scene, index, phrase)),
    ...scene.outline.phrases.flatMap((phrase) => toldDeals(scene, index, phrase)),
    ...scene.outline.verbs.flatMap((verb) => agreedTerms(scene, index, verb)),
  ];
}

function agreementsAt(scene: Scene, index: SightingIndex, word: VerbGroup, earlier: Earlier): Claim[] {
  const told = lettingPass(word);
  const isReady = isReadiness(scene, told);
  if ((!mayAgree(scene.outline, told) && !isReady) || isDevoted(scene, told)) return [];
  const verb = asPassive(scene.outline, told);
  const thanked = thankedFor(scene.outline, verb);
  const readiness = thanked ? 'FULL' : readinessFor(scene, verb);
  if (readiness === 'NONE') return [];
  if (verb.isPassive) return passiveAgreements(scene, index, verb);
  const subject = thanked ? { ...thanked, keys: actorsAt(scene.cast, thanked) } : subjectActors(scene, verb);
  if (!subject || isNobody(scene.outline, subject)) return [];
  const target = mayAgree(scene.outline, verb)
    ? (agreedMatter(scene, index, verb) ??
      namedBefore(scene, index, verb, subject) ??
      announcedTogether(scene, index, verb, subject))
    : promisedDeed(scene, index, verb);
  if (!target) return [];
  const partners = readiness === 'FULL' ? partnersOf(scene, verb, target) : NO_PARTNERS;
  const evidence = {
    start: Math.min(subject.start, target.start),
    end: Math.max(subject.end, target.end, partners.end),
  };
  const keys = subject.keys.length > 0 ? subject.keys : toldBefore(scene, verb, subject, earlier);
  const all = [...new Set([...keys, ...partners.keys])];
  return agreementsOf(scene, all, target, evidence, readiness === 'HALF');
}

/** What was told before a verb: who agreed, and who met. */
interface Earlier {
  readonly byVerbs: readonly Claim[];
  readonly contacts: readonly Sighting[];
}

function toldBefore(
  scene: Scene,
  verb: VerbGroup,
  subject: Offsets,
  { byVerbs, contacts }: Earlier,
): LocalKey[] {
  const same = whoAgreedBefore(scene, verb, subject, byVerbs);
  const parties = same.length > 0 ? same : partiesBefore(scene, verb, subject, contacts);
  return parties.length > 0 ? parties : sayersOf(scene, verb, subject);
}

// "Chad said it would observe the truce".
function sayersOf(scene: Scene, { sentence, from }: VerbGroup, subject: Offsets): LocalKey[] {
  const governor = verbBefore(scene.outline, sentence, from);
  const pronoun = quoteAt(scene.outline.text.text, subject).toLowerCase();
  if (!governor || !REPORTING.has(governor.lemma) || !/^(?:it|they|he|she)$/.test(pronoun)) return [];
  const keys = subjectActors(scene, governor)?.keys ?? [];
  const isPerson = keys.length === 1 && scene.cast.entity(keys[0]!).type === 'PERSON';
  if (pronoun === 'they') return isPerson ? [] : [...keys];
  return keys.length === 1 && isPerson === (pronoun !== 'it') ? [...keys] : [];
}

// "The deal that Ruiz signed".
function namedBefore(scene: Scene, index: SightingIndex, verb: VerbGroup, subject: Offsets): Sighting | null {
  const before = mayStandAlone(scene, verb) ? namedBeforeSubject(scene, index, verb, subject) : null;
  return before && isAcceptable(before) ? before : null;
}

// "The deal that Ruiz signed"; "the plan that Ruiz supported the mayor in" is of something else.
const mayStandAlone = (scene: Scene, verb: VerbGroup) =>
  (VERBS_OF_ACCEPTING.has(verb.lemma) || VERBS_OF_SEALING.has(verb.lemma)) && hasNoObject(scene, verb);

// "Remains committed to the plan" tells of a mind, not of a deed.
function isDevoted({ outline }: Scene, { lemma, main }: VerbGroup): boolean {
  if (lemma !== 'commit') return false;
  const before = outline.tokens[main - 1]?.lemma ?? '';
  return /^(?:be|remain|seem|stay|appear|firmly|fully|still|strongly)$/.test(before);
}

const NO_PARTNERS: { readonly keys: readonly LocalKey[]; readonly end: number } = { keys: [], end: 0 };

// "Signed a deal with Lind", "agreed with Chad on a truce": the other side agrees as well.
function partnersOf({ outline, cast }: Scene, verb: VerbGroup, target: Sighting): typeof NO_PARTNERS {
  if (!VERBS_OF_SEALING.has(verb.lemma)) return NO_PARTNERS;
  const phrase = outline.phraseAt(target.head);
  const after = phrase ? complementsAfter(outline, phrase.to, target.sentence) : [];
  const near =
    verb.lemma === 'agree' ? complementsAfter(outline, verb.main + 1, verb.sentence).slice(0, 1) : [];
  const withWhom = [...near, ...after].find(({ preposition }) => preposition === 'with');
  const members = withWhom ? seriesFrom(outline, withWhom.from, verb.sentence, false) : [];
  const last = members.at(-1);
  if (!last) return NO_PARTNERS;
  const keys = members.flatMap(({ from, to }) => actorsAt(cast, placeOf(outline, from, to)));
  return { keys, end: placeOf(outline, last.from, last.to).end };
}

function passiveAgreements(scene: Scene, index: SightingIndex, verb: VerbGroup): Claim[] {
  const doers = doersOf(scene, verb);
  if (!doers) return [];
  const targets = leftTarget(scene, index, verb, verb.lemma === 'agree').filter(isAcceptable);
  return targets.flatMap((target) => {
    const evidence = { start: target.start, end: doers.end };
    return agreementsOf(scene, doers.keys, target, evidence, false);
  });
}
