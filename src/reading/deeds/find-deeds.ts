import type { EncodedWindow } from '../encoder.ts';
import { placesOf } from '../places.ts';
import type { ReadDeed } from '../reading.ts';
import type { Words } from '../words.ts';
import {
  DEED_TYPES,
  PART,
  TRIGGER,
  type DeedNetworks,
  type DeedWindow,
  type Trigger,
} from './deed-networks.ts';

/** Words less likely to tell a deed are not looked at again; what counts is decided where deeds are understood. */
const LEAST_CHANCE = 0.2;
/** A word less likely to be of the actors or of the matter is none. */
const LEAST_OF_PART = 0.4;
const LIKELY = 0.5;
/** A matter is one stretch of words: "a truce, he said, of two weeks" is, over so many words between. */
const MOST_WORDS_BETWEEN = 2;

/** The deeds that a window's words tell of, in reading order, each with its actors and its matter. */
export async function findDeeds(
  window: EncodedWindow,
  words: Words,
  networks: DeedNetworks,
): Promise<ReadDeed[]> {
  const seen = await networks.look(window);
  const triggers = triggersIn(seen);
  if (triggers.length === 0) return [];
  const chances = await networks.partChances(seen, triggers);
  return triggers.map((trigger, k) => deedOf(trigger, chances[k]!, seen, words));
}

// A word tells one deed: "the call" that was made is not the call for a truce.
function triggersIn({ triggers, input }: DeedWindow): Trigger[] {
  const likeliest = Array.from(input.firstPiece, (_, word) => likeliestType(triggers, word));
  return likeliest.filter(({ word, type, chance }) => {
    const rivals = [likeliest[word - 1], likeliest[word + 1]];
    // "Called for": one of two neighbours tells it.
    const isPeak = rivals.every((rival) => !rival || rival.type !== type || rival.chance < chance);
    return chance >= LEAST_CHANCE && isPeak;
  });
}

function likeliestType(triggers: Float32Array, word: number): Trigger {
  const chances = DEED_TYPES.map((_, type) => triggers[word * TRIGGER.labels + type]!);
  const chance = Math.max(...chances);
  return { word, type: chances.indexOf(chance), chance };
}

function deedOf(
  trigger: Trigger,
  chances: Float32Array,
  { input, triggers }: DeedWindow,
  words: Words,
): ReadDeed {
  const { from } = input;
  const place = (range: readonly number[]) =>
    placesOf(
      range.map((word) => from + word),
      words,
    )[0]!;
  const told = (label: number) => triggers[trigger.word * TRIGGER.labels + label]! >= LIKELY;
  const matter = longestOf(runsOf(chances, PART.matter, MOST_WORDS_BETWEEN));
  return {
    type: DEED_TYPES[trigger.type]!,
    trigger: place([trigger.word]),
    actors: runsOf(chances, PART.actor, 0).map((run) => ({
      ...place(run),
      probability: Math.max(...run.map((word) => chances[word * PART.labels + PART.actor]!)),
    })),
    matter: matter ? place(matter) : null,
    probability: trigger.chance,
    isConditional: told(TRIGGER.conditional),
    isPlanned: told(TRIGGER.planned),
  };
}

/** Stretches of words that are likely of a part, each with all its words; `between` words may be unlikely within one. */
function runsOf(chances: Float32Array, label: number, between: number): number[][] {
  const runs: number[][] = [];
  for (let word = 0; word * PART.labels < chances.length; word++) {
    if (chances[word * PART.labels + label]! < LEAST_OF_PART) continue;
    const run = runs.at(-1);
    if (!run || word - run.at(-1)! > between + 1) runs.push([word]);
    else for (let next = run.at(-1)! + 1; next <= word; next++) run.push(next);
  }
  return runs;
}

function longestOf(runs: readonly number[][]): number[] | undefined {
  return runs.reduce<number[] | undefined>(
    (longest, run) => (run.length > (longest?.length ?? 0) ? run : longest),
    undefined,
  );
}
