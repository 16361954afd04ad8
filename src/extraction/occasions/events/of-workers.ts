import { placeOf, type Outline } from '../clauses/outline.ts';
import type { Phrase } from '../clauses/phrases.ts';

const KINDS =
  /\b(?:hunger|general|labou?r|sit-?(?:in|down)|student|indefinite|warning|wildcat|transport|rail|train|tube|bus|postal|workers?|nurses?|doctors?|teachers?|drivers?|pilots?|staff|union|national|nationwide)$/i;
const WORKERS =
  /\b(?:unions?|walkouts?|walk-outs?|pickets?|picketing|picket lines?|strikers|industrial action|pay (?:rise|dispute|deal|offer)|lecturers|nurses|teachers|labou?r (?:congress|court|dispute))\b/i;
const ARMS =
  /\b(?:missiles?|drones?|air|military|troops|forces|bomb\w*|rockets?|killed|soldiers|nuclear|artillery|targets?|militants?)\b/i;

/** True where a strike is a walkout, not an attack: "the bus strike", "on strike", "a strike over pay". */
export function isOfWorkers(outline: Outline, { head, to, sentence }: Phrase): boolean {
  const { start, end } = outline.text.sentences[sentence]!;
  const words = outline.text.text;
  const at = placeOf(outline, head, to);
  const before = words.slice(Math.max(start, at.start - 40), at.start).trimEnd();
  if (
    /\bon(?: an?)?$/i.test(before) ||
    /^\s+(?:action|notice|ballot|over pay|fund)\b/i.test(words.slice(at.end))
  )
    return true;
  if (KINDS.test(before)) return true;
  const around = words.slice(start, end);
  return WORKERS.test(around) && !ARMS.test(around);
}
