import { BODIES_ASKED } from '../../../language/words/duty-words.ts';
import { NOUNS_OF_LEAVE } from '../../../language/words/proposal-verbs.ts';
import { actorsOfPhrase } from '../clauses/actors.ts';
import { isOffice } from '../clauses/is-office.ts';
import type { Phrase } from '../clauses/phrases.ts';
import type { Scene } from '../scene.ts';

/** Where a verb's object begins past whom it is addressed to: "offered Lind a deal", "proposed to the union that …". */
export function afterAddressee(scene: Scene, from: number): number {
  const { tokens } = scene.outline;
  const isLed = tokens[from]?.lower === 'to';
  const receiver = scene.outline.phraseAt(isLed ? from + 1 : from);
  if (!receiver || scene.outline.verbAt(from + 1)) return from;
  const next = tokens[receiver.to];
  const object = scene.outline.phraseAt(receiver.to);
  if (isLed) return next?.lower === 'that' || (object && object.from === receiver.to) ? receiver.to : from;
  return object && startsAnew(scene, object) && isSomebody(scene, receiver) ? receiver.to : from;
}

const startsAnew = ({ outline }: Scene, { from }: Phrase) =>
  /^(?:DET|NUM|SYM)$/.test(outline.tokens[from]!.tag) || outline.tokens[from]!.lower === 'his';

function isSomebody({ outline, cast }: Scene, phrase: Phrase): boolean {
  const { lower } = outline.tokens[phrase.head]!;
  return /^(?:him|her|them|us|me|you)$/.test(lower) || actorsOfPhrase(outline, cast, phrase).length > 0;
}

/** True for a phrase that means a person: "proposed Lind as mediator" is no plan of hers. */
export function isOfPerson({ outline, cast }: Scene, at: number): boolean {
  const phrase = outline.phraseAt(at);
  const meant = phrase ? actorsOfPhrase(outline, cast, phrase) : [];
  return meant.some((key) => cast.entity(key).type === 'PERSON');
}

/** True where somebody stands who can be asked to act ("the governors", "it"), or leave to act. */
export function isSomebodyAsked(scene: Scene, at: number): boolean {
  const { outline } = scene;
  const phrase = outline.phraseAt(at);
  if (!phrase) return false;
  const { lemma, lower } = outline.tokens[phrase.head]!;
  return (
    lower === 'it' ||
    isSomebody(scene, phrase) ||
    isOffice(outline, phrase) ||
    BODIES_ASKED.has(lemma) ||
    NOUNS_OF_LEAVE.has(lemma) ||
    PEOPLE.test(lemma)
  );
}

const PEOPLE =
  /^(?:people|public|citizen|member|lawmaker|legislator|official|deputy|investor|side|man|woman|all)$/;
