import type { Place } from '../../graph/reading/node.ts';
import type { Resolve } from '../request-context.ts';

// A place whose words are not stored beside it has them in its article.
const quote: Resolve<Place, string> = async (place, _, { reading }) =>
  place.quote ?? (await reading.textOf(place.article.id)).slice(place.start, place.end);

export const evidenceFields = { quote };
