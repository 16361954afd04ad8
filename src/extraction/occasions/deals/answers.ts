import { VERBS_OF_PROMISING } from '../../../language/words/agreement-verbs.ts';
import { actorsAt, actorsOfPhrase } from '../clauses/actors.ts';
import type { Claim } from '../claim.ts';
import { placeOf } from '../clauses/outline.ts';
import type { Scene } from '../scene.ts';
import { standingOf } from '../clauses/standing.ts';
import { subjectOf } from '../clauses/subject-of.ts';
import type { VerbGroup } from '../clauses/verbs.ts';

/** Promises that answer a request: "Ruiz urged Lind to free the sailors. Lind promised that …" is Lind's agreement. */
export function findAnswers(scene: Scene, proposals: readonly Claim[]): Claim[] {
  const bySentence = new Map(
    proposals.filter(({ isRequest }) => isRequest).map((claim) => [claim.target.sentence, claim]),
  );
  return scene.outline.verbs.flatMap((verb) => {
    const request = bySentence.get(verb.sentence - 1) ?? bySentence.get(verb.sentence);
    return request && VERBS_OF_PROMISING.has(verb.lemma) ? answerTo(scene, request, verb) : [];
  });
}

function answerTo(scene: Scene, request: Claim, verb: VerbGroup): Claim[] {
  const { outline, cast } = scene;
  const subject = subjectOf(outline, verb);
  if (!subject || verb.isPassive || standingOf(outline, verb) !== 'FACT') return [];
  const { start, end } = outline.text.sentences[verb.sentence]!;
  const asked = outline.phraseAt(request.verb + 1);
  const addressees = asked ? actorsOfPhrase(outline, cast, asked) : [];
  const isAfter = placeOf(outline, verb.main, verb.main + 1).start > request.evidence.end;
  const isConditional = /\b(?:if|provided|unless|condition)\b/i.test(outline.text.text.slice(start, end));
  return actorsAt(cast, subject)
    .filter((actor) => isAfter && addressees.includes(actor) && actor !== request.actor)
    .map((actor) => ({
      ...request,
      type: 'AGREED',
      actor,
      isConditional,
      evidence: { start: subject.start, end },
      isRequest: false,
    }));
}
