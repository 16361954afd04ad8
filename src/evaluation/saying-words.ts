/** Verbs of saying, as the attribution score counts them; a cue with one of them, or "according to", is speech. */
const SAYING = new Set(
  (
    'say said says saying tell told tells telling tweet add write wrote written writes note announce claim argue insist ' +
    'explain ask state declare reply respond answer warn suggest assert admit acknowledge concede contend comment remark ' +
    'joke quip boast brag complain charge accuse allege deny testify report recount describe observe mention emphasize ' +
    'stress reiterate repeat promise vow pledge predict urge call shout yell chant exclaim mutter whisper plead recall ' +
    'continue conclude tease lament caution blast slam mock criticize praise post speak spoke spoken talk quote cite'
  ).split(' '),
);

// "replied" to "reply", "quipped" to "quip", "writing" to "write".
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/ied$/, 'y'],
  [/ies$/, 'y'],
  [/ed$/, ''],
  [/d$/, ''],
  [/ing$/, ''],
  [/ing$/, 'e'],
  [/es$/, ''],
  [/s$/, ''],
  [/(.)\1(ed|ing)$/, '$1'],
];

/** True for a cue of speech; `cue` in lower case. */
export function isSpeechCue(cue: string): boolean {
  if (cue.includes('according to')) return true;
  return (cue.match(/\p{L}+/gu) ?? []).some(
    (word) => SAYING.has(word) || ENDINGS.some(([ending, stem]) => SAYING.has(word.replace(ending, stem))),
  );
}
