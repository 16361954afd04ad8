import { VERBS_OF_TRAVEL } from '../../../language/words/meeting-verbs.ts';
import type { Scene } from '../scene.ts';
import { verbBefore } from '../clauses/subject-of.ts';
import type { VerbGroup } from '../clauses/verbs.ts';
import { partyFrom, type Party } from './party.ts';

const ADDRESSING =
  /^(?:tell|assure|warn|inform|congratulate|urge|ask|thank|confront|promise|press|remind|brief)$/;
const FACING = /^[^.;“”"]{0,60}?\b(?:in person|face[- ]to[- ]face)\b/;
const REACHING = /^(?:contact|reach|consult)$/;
const PHONING =
  /^[^.;“”"]{0,60}?\b(?:by (?:tele)?phone|over the (?:tele)?phone|on the (?:tele)?phone|in a (?:tele)?phone call)(?=[^\w-]|$)/;

/** Whom somebody told something in person or by telephone: "assured Lind of that in person", "told Lind by phone". */
export function addressedSide(scene: Scene, verb: VerbGroup): (Party & { readonly isCall: boolean }) | null {
  const isReaching = REACHING.test(verb.lemma);
  if (!(isReaching || ADDRESSING.test(verb.lemma)) || verb.isPassive) return null;
  const party = partyFrom(scene, verb.main + 1);
  if (!party || party.keys.length === 0) return null;
  if (!party.keys.every((key) => scene.cast.entity(key).type === 'PERSON')) return null;
  const { text, sentences } = scene.outline.text;
  const after = text.slice(party.end, sentences[verb.sentence]!.end);
  const isCall = PHONING.test(after);
  return isCall || (!isReaching && FACING.test(after)) ? { ...party, isCall } : null;
}

/** True for "flew to Oslo to see Lind": whoever travels to see somebody means to meet them. */
export function isGoingToSee(scene: Scene, { lemma, form, main, from, sentence }: VerbGroup): boolean {
  if (lemma !== 'see' || form !== 'INFINITIVE') return false;
  const governor = verbBefore(scene.outline, sentence, from);
  if (
    !governor ||
    !(VERBS_OF_TRAVEL.has(governor.lemma) || /^(?:schedule|set|slate|due|plan)$/.test(governor.lemma))
  )
    return false;
  return partyFrom(scene, main + 1)?.keys.some((key) => scene.cast.entity(key).type === 'PERSON') ?? false;
}

/** True for "saw Lind on Monday at his villa"; whoever sees Lind as a rival, win or on television does not meet him. */
export function isSeeing(scene: Scene, { lemma, form, main, sentence, isPassive }: VerbGroup): boolean {
  if (lemma !== 'see' || form === 'INFINITIVE' || isPassive) return false;
  const party = partyFrom(scene, main + 1);
  if (!party?.keys.every((key) => scene.cast.entity(key).type === 'PERSON') || party.keys.length === 0)
    return false;
  const { text, sentences } = scene.outline.text;
  return HERE_OR_THEN.test(text.slice(party.end, sentences[sentence]!.end));
}

const HERE_OR_THEN =
  /^,? (?:(?:again|privately|briefly|twice|alone|separately|late|early|last|this|yesterday|today)\b|(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|(?:at|in) (?:his|her|the|a|their|private|person|\p{Lu}))|^, (?:the|his|her|\p{Lu}?\p{Ll}+['’]s) [^.;]{3,80}, and (?:told|warned|asked|handed|gave|urged|assured)\b/u;

/** True for "called on the premier at his office", which is a visit; "called on the premier to resign" is none. */
export function isCallOn(scene: Scene, { lemma, main, sentence, isPassive }: VerbGroup): boolean {
  const { tokens, text } = scene.outline;
  if (lemma !== 'call' || isPassive || tokens[main + 1]?.lower !== 'on') return false;
  const party = partyFrom(scene, main + 2);
  if (!party?.keys.some((key) => scene.cast.entity(key).type === 'PERSON')) return false;
  // "Called on Lind to resign", "called on Lind for help".
  return AT_HOME.test(text.text.slice(party.end, text.sentences[sentence]!.end));
}

const AT_HOME =
  /^,? (?:(?:on|yesterday|today|here) )?(?:\S+day )?(?:at|in) (?:his|her|the|its) (?:\S+ ){0,3}?(?:office|residence|palace|home|house|secretariat|chambers|ministry|headquarters)\b/i;
