import { z } from 'zod';
import { CommuniqueError } from '../errors.ts';
import type { Offsets } from '../language/offsets.ts';

const place = z.tuple([z.number().int().nonnegative(), z.number().int().nonnegative()]);
const places = z.union([
  z.array(place),
  z.array(z.object({ start: z.number(), end: z.number() })),
  z.null(),
  z.undefined(),
]);

const goldArticle = z.object({
  id: z.string(),
  text: z.string(),
  attributions: z.array(z.object({ source: places, cue: places, content: places })).optional(),
  entities: z
    .array(
      z.object({
        type: z.string(),
        start: z.number(),
        end: z.number(),
        isoCode: z.string().nullable().optional(),
      }),
    )
    .optional(),
  deeds: z
    .array(
      z.object({
        type: z.enum(['PROPOSED', 'AGREED', 'MET']),
        trigger: place,
        actors: z.array(place),
        matter: place.nullable().optional(),
        conditional: z.boolean().optional(),
        planned: z.boolean().optional(),
      }),
    )
    .optional(),
  marked: place.optional(),
});

/**
 * An article with what annotators found in it: attributions (PolNeAR's form), names (the newswire's form), deeds, or all;
 * `marked` is the passage they looked at for deeds where it is not the whole.
 */
export type GoldArticle = z.infer<typeof goldArticle>;
export type GoldPlaces = z.infer<typeof places>;

/** Places as pairs or as objects, all as objects; none where the annotators name none. */
export const placesIn = (places: GoldPlaces): Offsets[] =>
  (places ?? []).map((place) => (Array.isArray(place) ? { start: place[0], end: place[1] } : place));

/** Reads one line of a gold file; throws BAD_INPUT with file and line. */
export function goldArticleOf(line: string, where: string): GoldArticle {
  const parsed = goldArticle.safeParse(jsonOf(line, where));
  if (!parsed.success) {
    const { path, message } = parsed.error.issues[0]!;
    throw new CommuniqueError('BAD_INPUT', `${where}: ${path.join('.')}: ${message}`);
  }
  const { attributions, entities, deeds } = parsed.data;
  if (!attributions && !entities && !deeds) {
    const expected = 'expected "attributions", "entities" or "deeds" beside "text"';
    throw new CommuniqueError('BAD_INPUT', `${where}: ${expected}`);
  }
  return parsed.data;
}

function jsonOf(line: string, where: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new CommuniqueError('BAD_INPUT', `${where}: no JSON, expected one annotated article a line`);
  }
}
