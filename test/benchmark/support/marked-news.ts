import { readText, type ReadText, type Saying } from '../../support/readings.ts';

const GIVEN = ['Ana', 'Bo', 'Cy', 'Dora', 'Egil', 'Fay', 'Gus', 'Hana'];
const FAMILY = ['Ruiz', 'Lind', 'Moor', 'Okafor', 'Berg', 'Sato', 'Nkosi', 'Vega'];
const COUNTRIES = ['Peru', 'Chad', 'Norway', 'Kenya', 'Japan', 'Chile'];

const PARAGRAPHS: readonly string[] = [
  'President [A|P] of [X|C] met Prime Minister [B|P] of [Y|C] in [Oslo|L] on Monday to discuss a fishing treaty, ending a dispute that had lasted for more than eleven years and cost both countries dearly.',
  '“We will open the harbour before the winter, and nobody will lose work over it,” [A|P] told reporters after the meeting. She said the two leaders had agreed to a 30-day truce between their coast guards.',
  'The foreign minister, [C|P], called for further talks on the northern waters and proposed a joint patrol. The [Harbour Union|O] rejected the proposal, saying that its members had not been asked.',
  '[B|P] had spoken with [D|P], the mayor of [Bergen|L], by phone on Friday. He denied that he had promised her money for a new railway, and added that the government would publish the minutes of the call.',
  'Critics in [X|C] have warned that the deal could be undone by the election in May. Opposition leader [D|P] urged the president to “spare us another summer of empty nets” and demanded a vote in parliament.',
  '[Y|C] would support the agreement, [B|P] said in a statement on Tuesday, but only if the quotas were fair. It remains to be seen whether the council will ratify it before the end of the season.',
];

const SAYINGS: readonly (readonly [source: string, cue: string, content: string])[] = [
  ['A', 'told', '“We will open the harbour before the winter, and nobody will lose work over it,”'],
  ['B', 'said', 'would support the agreement'],
];

/** Article number n of a made paper: about 750 words, its names and two of its statements read as the reader would. */
export function markedNews(number: number): ReadText {
  const pick = (list: readonly string[], at: number) => list[(number * 7 + at * 3) % list.length]!;
  const person = (at: number) => `${pick(GIVEN, at)} ${pick(FAMILY, at + number)}`;
  const names = new Map([
    ['A', person(0)],
    ['B', person(1)],
    ['C', person(2)],
    ['D', person(4)],
    ['X', pick(COUNTRIES, 0)],
    ['Y', pick(COUNTRIES, 1)],
  ]);
  const filled = PARAGRAPHS.map((paragraph) =>
    paragraph.replace(/\[([A-Z])\|/g, (_, key: string) => `[${names.get(key)!}|`),
  );
  const sayings = SAYINGS.map(([source, cue, content]): Saying => ({
    source: names.get(source)!,
    cue,
    content,
  }));
  return readText([...filled, ...filled, ...filled, ...filled.slice(0, 3)].join('\n\n'), ...sayings);
}
