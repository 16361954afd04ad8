import type { Offsets } from '../../../language/offsets.ts';
import { LEADING_PARTICIPLES, PROPOSING_PARTICIPLES } from '../../../language/words/proposal-verbs.ts';
import type { LocalKey } from '../../extraction.ts';
import { placeOf } from '../clauses/outline.ts';
import type { Phrase } from '../clauses/phrases.ts';
import type { Scene } from '../scene.ts';

/** Actors named before a noun, by what the words make of them. */
export interface NamesBefore {
  /** "The Ruiz-Lind call", "Russia-Ukraine talks". */
  readonly pair: readonly LocalKey[];
  /** "US-led talks". */
  readonly leaders: readonly LocalKey[];
  /** "US-proposed truce". */
  readonly proposers: readonly LocalKey[];
  /** "The Ukrainian election". */
  readonly others: readonly LocalKey[];
  readonly places: readonly Offsets[];
}

/** The actors named in a phrase before its noun. */
export function namesBefore({ outline, cast }: Scene, phrase: Phrase): NamesBefore {
  const inside = cast
    .mentionsIn(placeOf(outline, phrase.from, phrase.to))
    .filter(({ mention }) => mention.form !== 'PRONOUN' && mention.end <= outline.tokens[phrase.head]!.start);
  // "The Peru Farmers Union meeting" has one actor, "the Peru-Chad talks" two.
  const isTied = (left: Offsets, right: Offsets) =>
    /^\s?(?:[-–—‑/&]|and)\s?$/.test(outline.text.text.slice(left.end, right.start));
  const role = (end: number) => participleAfter(outline.tokens, phrase, end);
  const leaders = inside.filter(({ mention }) => LEADING_PARTICIPLES.has(role(mention.end)));
  const proposers = inside.filter(({ mention }) => PROPOSING_PARTICIPLES.has(role(mention.end)));
  const rest = inside.filter(({ mention }) => role(mention.end) === '');
  const isPair =
    new Set(rest.map(({ key }) => key)).size === 2 &&
    rest.slice(1).every(({ mention }, i) => isTied(rest[i]!.mention, mention));
  const keys = (those: typeof inside) => [...new Set(those.map(({ key }) => key))];
  return {
    pair: isPair ? keys(rest) : [],
    leaders: keys(leaders),
    proposers: keys(proposers),
    others: isPair ? [] : keys(rest),
    places: inside.map(({ mention }) => mention),
  };
}

function participleAfter(tokens: Scene['outline']['tokens'], { from, to }: Phrase, end: number): string {
  const hyphen = tokens.slice(from, to).findIndex((token) => token.start === end && token.text === '-');
  const word = hyphen < 0 ? undefined : tokens[from + hyphen + 1]?.lower;
  return word !== undefined && /(?:ed|led|n)$/.test(word) && tokens[from + hyphen + 1]!.tag !== 'PROPN'
    ? word
    : '';
}
