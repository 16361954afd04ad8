import { VERBS_OF_TRAVEL } from '../../../language/words/meeting-verbs.ts';
import type { LocalKey } from '../../extraction.ts';
import { actorsAt, actorsOfPhrase } from '../clauses/actors.ts';
import { placeOf } from '../clauses/outline.ts';
import type { Scene } from '../scene.ts';
import { UNMARKED, type Sighting } from '../sighting.ts';
import { standingOf } from '../clauses/standing.ts';
import { subjectOf } from '../clauses/subject-of.ts';
import type { VerbGroup } from '../clauses/verbs.ts';

/** Journeys that end with somebody: "Ruiz flew to Oslo, where Lind promised …", "to present the plan to Lind". */
export function toldJourneys(scene: Scene): Sighting[] {
  return scene.outline.verbs.flatMap((verb) => journeyAt(scene, verb) ?? []);
}

function journeyAt(scene: Scene, verb: VerbGroup): Sighting | null {
  const { outline, cast } = scene;
  const isTravel = VERBS_OF_TRAVEL.has(verb.lemma) && outline.tokens[verb.main + 1]?.lower === 'to';
  if (!isTravel || verb.isPassive || standingOf(outline, verb) !== 'FACT') return null;
  const subject = subjectOf(outline, verb);
  const host = subject && hostAfter(scene, verb);
  if (!host) return null;
  const keys = [...new Set([...actorsAt(cast, subject), ...host.keys])].filter(
    (key) => cast.entity(key).type === 'PERSON',
  );
  if (keys.length !== 2) return null;
  const evidence = { start: subject.start, end: host.end };
  const place = placeOf(outline, verb.main, verb.main + 1);
  return {
    ...place,
    kind: 'MEETING',
    lemma: verb.lemma,
    words: '',
    marks: UNMARKED,
    names: [],
    participants: keys.map((key) => ({ key, evidence, isFacing: true, side: null })),
    proposers: [],
    owners: [],
    date: scene.calendar.dayNear(place, evidence, false),
    isPlanned: false,
    isOfAnotherTime: false,
    isDefinite: true,
    isWeak: false,
    isLoose: false,
    evidence,
    mode: 'IN_PERSON',
    head: verb.main,
    sentence: verb.sentence,
    isVerb: true,
  };
}

interface Host {
  readonly keys: readonly LocalKey[];
  readonly end: number;
}

function hostAfter(scene: Scene, verb: VerbGroup): Host | null {
  const { outline } = scene;
  const { to } = outline.text.sentences[verb.sentence]!;
  for (let i = verb.main + 2; i < to; i++) {
    const { lower } = outline.tokens[i]!;
    if (lower === 'where') return hostWhere(scene, i + 1, to);
    const inner = outline.verbAt(i);
    if (inner)
      return HANDING.test(inner.lemma) && inner.form === 'INFINITIVE' ? receiverOf(scene, inner, to) : null;
  }
  return null;
}

const HANDING = /^(?:present|hand|deliver|convey|explain)$/;

// "Where Lind reportedly promised": the clause's subject is whom the traveller saw.
function hostWhere(scene: Scene, at: number, to: number): Host | null {
  const { outline } = scene;
  const phrase = outline.phraseAt(at);
  if (!phrase) return null;
  for (let i = phrase.to; i < to; i++) {
    const verb = outline.verbAt(i);
    if (verb)
      return {
        keys: SIGNALLING.test(verb.lemma) ? actorsOfPhrase(outline, scene.cast, phrase) : [],
        end: placeOf(outline, i, i + 1).end,
      };
  }
  return null;
}

const SIGNALLING =
  /^(?:signal|tell|promise|agree|accept|reject|assure|receive|welcome|greet|offer|warn|urge|ask|pledge|propose|express)$/;

function receiverOf({ outline, cast }: Scene, verb: VerbGroup, to: number): Host | null {
  for (let i = verb.main + 1; i < to; i++) {
    if (outline.verbAt(i)) return null;
    const phrase = outline.tokens[i]!.lower === 'to' ? outline.phraseAt(i + 1) : undefined;
    if (phrase)
      return {
        keys: actorsOfPhrase(outline, cast, phrase),
        end: placeOf(outline, phrase.from, phrase.to).end,
      };
  }
  return null;
}
