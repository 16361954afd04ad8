import type { Offsets } from '../../../language/offsets.ts';
import type { LocalKey } from '../../extraction.ts';
import { RELATIVE } from './asides.ts';
import { actorsOrGovernment } from './governments.ts';
import { isOffice } from './is-office.ts';
import { placeOf, type Outline } from './outline.ts';
import { phraseRun, type Run } from './runs.ts';
import type { Scene } from '../scene.ts';
import { seriesFrom } from './series.ts';
import { subjectRunOf, verbBefore } from './subject-of.ts';
import type { VerbGroup } from './verbs.ts';

/** A verb's subject and all whom it stands for: "Ruiz, the mayor, and Lind, her deputy, agreed" has two. */
export interface Subject extends Offsets {
  readonly keys: readonly LocalKey[];
}

/** Who does what an active verb tells; null where no subject is near. */
export function subjectActors(scene: Scene, verb: VerbGroup): Subject | null {
  const nearest = subjectRunOf(scene.outline, verb);
  if (!nearest) return null;
  const { tokens } = scene.outline;
  const isRelative = tokens.slice(nearest.to, verb.from).some(({ lower }) => RELATIVE.has(lower));
  const whole = isRelative ? nearest : pastPreposition(scene.outline, nearest, verb.sentence);
  const run = withNameBefore(scene.outline, whole, verb.sentence);
  const runs = [
    ...firstOfHeadline(scene.outline, run, verb.sentence),
    ...membersOf(scene.outline, run, verb.sentence),
  ];
  const keys = runs.flatMap(({ from, to }) => actorsOrGovernment(scene, placeOf(scene.outline, from, to)));
  const subject = { ...placeOf(scene.outline, runs[0]!.from, run.to), keys: [...new Set(keys)] };
  // "Has written to both sides proposing a truce": the sides do not propose it.
  const earlier =
    verb.form === 'BARE' && subject.keys.length === 0
      ? verbBefore(scene.outline, verb.sentence, verb.from)
      : null;
  return earlier?.form === 'FINITE' ? subjectActors(scene, earlier) : subject;
}

/** Whoever the sentence before was of, where a sentence goes on without a subject: "Ruiz urged cuts. And called for a vote." */
export function subjectGoneOn(scene: Scene, { from, sentence }: VerbGroup): Subject | null {
  const { text, tokens, verbs } = scene.outline;
  const first = text.sentences[sentence]!.from;
  const isGoneOn = from === first + 1 && /^(?:and|but|also|then)$/.test(tokens[first]!.lower);
  const earlier = isGoneOn
    ? verbs.find((verb) => verb.sentence === sentence - 1 && verb.form === 'FINITE')
    : undefined;
  return earlier ? subjectActors(scene, earlier) : null;
}

// "After", "since" and "before" open clauses as well.
const LEADS_TO_PLACE = /^(?:in|on|at|to|into|with|by|about|under|over|inside|near|against|between)$/;

/** The words that a subject begins with: "the envoys" of "the envoys on a visit to Peru signed": Peru is not who did. */
export function pastPreposition(outline: Outline, run: Run, sentence: number): Run {
  const first = outline.text.sentences[sentence]!.from;
  const at = run.from - 1;
  if (at <= first || !LEADS_TO_PLACE.test(outline.tokens[at]!.lower)) return run;
  // "Negotiators led by Ruiz signed": so did Ruiz.
  if (/^(?:led|headed|chaired|fronted|represented)$/.test(outline.tokens[at - 1]!.lower)) return run;
  const verb = outline.verbAt(at - 1);
  const before = verb ? subjectRunOf(outline, verb) : phraseRun(outline, at - 1, first);
  return before && before.to <= at ? pastPreposition(outline, before, sentence) : run;
}

// "Ana Ruiz, the mayor, and Bo Lind agreed": the mayor is said of Ana Ruiz.
function withNameBefore(outline: Outline, run: Run, sentence: number): Run {
  const { tokens } = outline;
  const first = outline.text.sentences[sentence]!.from;
  const name = tokens[run.from - 1]?.lower === ',' ? phraseRun(outline, run.from - 2, first) : null;
  const said = outline.phraseAt(run.from);
  const isSeries = tokens
    .slice(run.from, run.to)
    .some(({ lower }, i) => lower === ',' && tokens[run.from + i + 1]?.lower === 'and');
  const isSaid = name !== null && said !== undefined && isSeries && isOffice(outline, said);
  return isSaid && tokens[name.to - 1]!.tag === 'PROPN' ? { from: name.from, to: run.to } : run;
}

// "Peru, Chad agree to truce": in a headline a comma joins two.
function firstOfHeadline(outline: Outline, { from, to }: Run, sentence: number): Run[] {
  const { tokens } = outline;
  const first = outline.text.sentences[sentence]!.from;
  const opening = tokens[from - 1]?.lower === ',' ? outline.phraseAt(from - 2) : undefined;
  const isName = (at: number) => tokens[outline.phraseAt(at)?.head ?? -1]?.tag === 'PROPN';
  const isPair = opening?.from === first && isName(first) && isName(from) && tokens[to]?.lower !== ',';
  return isPair ? [{ from: first, to: from - 1 }] : [];
}

function membersOf(outline: Outline, run: Run, sentence: number): readonly Run[] {
  const members = seriesFrom(outline, run.from, sentence, true).filter(({ to }) => to <= run.to);
  return members.length > 1 ? members : [run];
}
