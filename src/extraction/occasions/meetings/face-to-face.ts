import { VERBS_OF_TRAVEL } from '../../../language/words/meeting-verbs.ts';
import type { Scene } from '../scene.ts';
import { verbBefore } from '../clauses/subject-of.ts';
import type { VerbGroup } from '../clauses/verbs.ts';
import { partyFrom, type Party } from './party.ts';

const ADDRESSING =
  /^(?:tell|assure|warn|inform|congratulate|urge|ask|thank|confront|promise|press|remind|brief)$/;
const FACING = /^[^.;“”"]{0,60}?\b(?:in person|face[- ]to[- ]face)\b/;
const PHONING =
  /^[^.;“”"]{0,60}?\b(?:by (?:tele)?phone|over the (?:tele)?phone|on the (?:tele)?phone|in a (?:tele)?phone call)(?=[^\w-]|$)/;

/** Whom somebody told something in person or by telephone: "assured Lind of that in person", "told Lind by phone". */
export function addressedSide(scene: Scene, verb: VerbGroup): (Party & { readonly isCall: boolean }) | null {
  if (!ADDRESSING.test(verb.lemma) || verb.isPassive) return null;
  const party = partyFrom(scene, verb.main + 1);
  if (!party || party.keys.length === 0) return null;
  if (!party.keys.every((key) => scene.cast.entity(key).type === 'PERSON')) return null;
  const { text, sentences } = scene.outline.text;
  const after = text.slice(party.end, sentences[verb.sentence]!.end);
  const isCall = PHONING.test(after);
  return isCall || FACING.test(after) ? { ...party, isCall } : null;
}

/** True for "flew to Oslo to see Lind": whoever travels to see somebody means to meet them. */
export function isGoingToSee(scene: Scene, { lemma, form, main, from, sentence }: VerbGroup): boolean {
  if (lemma !== 'see' || form !== 'INFINITIVE') return false;
  const governor = verbBefore(scene.outline, sentence, from);
  if (!governor || !VERBS_OF_TRAVEL.has(governor.lemma)) return false;
  return partyFrom(scene, main + 1)?.keys.some((key) => scene.cast.entity(key).type === 'PERSON') ?? false;
}

/** True for "called on the premier at his office", which is a visit; "called on the premier to resign" is none. */
export function isCallOn(scene: Scene, { lemma, main, sentence, isPassive }: VerbGroup): boolean {
  const { tokens, text } = scene.outline;
  if (lemma !== 'call' || isPassive || tokens[main + 1]?.lower !== 'on') return false;
  const party = partyFrom(scene, main + 2);
  if (!party?.keys.some((key) => scene.cast.entity(key).type === 'PERSON')) return false;
  return AT_HOME.test(text.text.slice(party.end, text.sentences[sentence]!.end));
}

const AT_HOME =
  /^,? (?:(?:on|yesterday|today|here) )?(?:\S+day )?(?:at|in) (?:his|her|the|its) (?:\S+ ){0,3}?(?:office|residence|palace|home|house|secretariat|chambers|ministry|headquarters)\b/i;
