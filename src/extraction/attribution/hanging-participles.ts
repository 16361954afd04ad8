import type { AnalysedText, Token } from '../../language/analysed-text.ts';
import type { Offsets } from '../../language/offsets.ts';
import { overlapping, tokensIn } from '../../language/overlapping.ts';
import type { ReadAttribution } from '../../reading/reading.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Participles that go on with the speaker's own words: "…, stressing that …"; "saying" may well be another's. */
const GOES_ON = words(`
  adding noting stressing emphasizing emphasising underscoring underlining highlighting pointing affirming reaffirming
  reiterating explaining indicating recalling expressing voicing praising commending lauding hailing thanking urging
`);
const SHORTEST = 4;

/**
 * "Ruiz said the pier would open, stressing the need for care": what stands after the comma and the participle is a
 * second thing that she said. What stands before the verb, and in quotation marks, is left whole.
 */
export function apartAtParticiples(
  attribution: ReadAttribution,
  text: AnalysedText,
  quotations: readonly Offsets[],
): ReadAttribution[] {
  const { source, cue, content } = attribution;
  const last = content.at(-1);
  if (!last || source.length === 0 || (cue.at(-1)?.end ?? Infinity) > last.start) return [attribution];
  const tokens = tokensIn(text, last);
  const at = tokens.findIndex((_, i) => i > 1 && hangsAt(tokens, i, quotations));
  const [participle, next] = [tokens[at], tokens[at + 1]];
  if (at < 0 || !participle || !next) return [attribution];
  const isLed = /^(?:out|to|for|on)$/.test(next.lower);
  const said = tokens[isLed ? at + 2 : at + 1];
  if (!said) return [attribution];
  const before = {
    ...attribution,
    content: [...content.slice(0, -1), { start: last.start, end: tokens[at - 2]!.end }],
  };
  const after = {
    ...attribution,
    cue: [{ start: participle.start, end: isLed ? next.end : participle.end }],
    content: [{ start: said.start, end: last.end }],
  };
  return [before, ...apartAtParticiples(after, text, quotations)];
}

function hangsAt(tokens: readonly Token[], at: number, quotations: readonly Offsets[]): boolean {
  const { lower, sentence } = tokens[at]!;
  return (
    GOES_ON.has(lower) &&
    tokens[at - 1]!.text === ',' &&
    tokens[0]!.sentence === sentence &&
    tokens.length - at >= SHORTEST &&
    overlapping(quotations, tokens[at]!).length === 0
  );
}
