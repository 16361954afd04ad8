import type { Offsets } from '../../../language/offsets.ts';
import { firstWhere } from '../../../language/overlapping.ts';
import type { DeedType, ReadActor, ReadDeed } from '../../../reading/reading.ts';
import type { LocalKey } from '../../extraction.ts';
import type { Scene } from '../scene.ts';
import { actorsOrGovernment } from './governments.ts';
import { placeOf, type Outline } from './outline.ts';

/** A deed that the reader saw, with whom the cast knows among those who did it. */
export interface DeedTold {
  readonly deed: ReadDeed;
  readonly keys: readonly LocalKey[];
  /** The same by the places where they stand. */
  readonly actors: readonly (Offsets & { readonly keys: readonly LocalKey[] })[];
  /** Index of the word that tells it. */
  readonly trigger: number;
  readonly sentence: number;
  /** The words from the first to the last of what tells it, within its sentence. */
  readonly evidence: Offsets;
}

/** Actors less probable than this are left out; of one deed alone, also those clearly less likely than the likeliest. */
const LEAST_OF_ACTOR = { MET: 0.7, PROPOSED: 0.5, AGREED: 0.5 } as const;
const LEAST_OF_LIKELIEST = { MET: 0, PROPOSED: 0.9, AGREED: 0.9 } as const;

/** The deeds of a type that the reader is sure enough of. */
export function deedsTold(scene: Scene, type: DeedType, leastProbability: number): DeedTold[] {
  return scene.deeds
    .filter((deed) => deed.type === type && deed.probability >= leastProbability)
    .flatMap((deed) => toldBy(scene, deed) ?? []);
}

function toldBy(scene: Scene, deed: ReadDeed): DeedTold | null {
  const { outline } = scene;
  const trigger = tokenAt(outline, deed.trigger.start);
  const token = outline.tokens[trigger];
  if (!token) return null;
  const likeliest = Math.max(...deed.actors.map(({ probability }) => probability));
  const least = Math.max(LEAST_OF_ACTOR[deed.type], LEAST_OF_LIKELIEST[deed.type] * likeliest);
  const actors = deed.actors
    .filter(({ probability }) => probability >= least)
    .map((actor) => ({ ...actor, keys: whoIs(scene, actor) }));
  const keys = new Set(actors.flatMap((actor) => actor.keys));
  const sentence = outline.text.sentences[token.sentence]!;
  const within = [deed.trigger, ...actors, ...(deed.matter ? [deed.matter] : [])].filter(
    ({ start, end }) => start >= sentence.start && end <= sentence.end,
  );
  const evidence = {
    start: Math.min(...within.map(({ start }) => start)),
    end: Math.max(...within.map(({ end }) => end)),
  };
  return { deed, keys: [...keys], actors, trigger, sentence: token.sentence, evidence };
}

// The reader may see a part of the words alone: "Ruiz" of "Mayor Ana Ruiz".
function whoIs(scene: Scene, actor: ReadActor): LocalKey[] {
  const { outline } = scene;
  const named = actorsOrGovernment(scene, actor);
  if (named.length > 0) return named;
  const from = outline.phraseAt(tokenAt(outline, actor.start));
  const to = outline.phraseAt(tokenAt(outline, actor.end - 1));
  return from && to ? actorsOrGovernment(scene, placeOf(outline, from.from, to.to)) : [];
}

/** Index of the token that an offset stands in, or of the first after it. */
export const tokenAt = ({ tokens }: Outline, offset: number): number =>
  firstWhere(tokens, ({ end }) => end > offset);
