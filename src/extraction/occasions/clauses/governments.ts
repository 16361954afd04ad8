import type { Offsets } from '../../../language/offsets.ts';
import type { Cast } from '../../cast.ts';
import type { LocalKey } from '../../extraction.ts';
import { actorsAt } from './actors.ts';
import type { Scene } from '../scene.ts';

/** Who a verb's subject or agent is: the actors named, or the country that "the government" governs. */
export function actorsOrGovernment(scene: Scene, place: Offsets): LocalKey[] {
  const named = actorsAt(scene.cast, place);
  const words = scene.outline.text.text.slice(place.start, place.end);
  if (named.length === 0 && BODY_OF.test(words)) return bodyIn(scene.cast, place);
  if (named.length === 0 && DELEGATES.test(words)) return delegators(scene.cast, place);
  const isKingdom = /^the kingdom$/i.test(words);
  if (named.length > 0 || (!isKingdom && !GOVERNMENT.test(words))) return named;
  const country = countryAtHome(scene);
  if (country && isKingdom && !KINGDOMS.test(scene.cast.entity(country).name)) return [];
  return country ? [country] : [];
}

// "The leadership of the union", "members of the league", "the government of Peru": the union, the league, Peru.
const BODY_OF =
  /^(?:the )?(?:government|administration|cabinet|leadership|board|management|executive|membership|members|negotiators|delegation|heads?) of /iu;

function bodyIn(cast: Cast, place: Offsets): LocalKey[] {
  const last = cast.mentionsIn(place).at(-1);
  const isBody = last?.mention.form === 'NAME' && cast.entity(last.key).type !== 'PERSON';
  return isBody && last.mention.end === place.end ? [last.key] : [];
}

// "Peruvian officials", "Chad's negotiators", "the foreign ministers of Peru", "ELN rebels": those they act for.
const DELEGATES =
  /(?:\p{Lu}\S* (?:\p{Ll}+ )?(?:officials|negotiators|authorities|ministers|diplomats|delegates|representatives|delegation|side|rebels|fighters|guerrillas)|^(?:[Tt]he )?(?:\p{Ll}+ )?(?:ministers|presidents|leaders|[Oo]fficials|[Rr]epresentatives|governments|[Nn]egotiators|envoys|diplomats|delegates|armies|delegations) (?:of|from) \p{Lu}\S*(?: \p{Lu}\S*)*)$/u;

function delegators(cast: Cast, place: Offsets): LocalKey[] {
  const named = cast.mentionsIn(place).filter(({ mention }) => mention.form !== 'PRONOUN');
  // "Chad's FROLINAT rebels": the rebels.
  const last = named.at(-1);
  return last && named.length <= 2 && cast.entity(last.key).type !== 'PERSON' ? [last.key] : [];
}

// "The Kingdom has announced …".
const KINGDOMS =
  /^(?:Saudi Arabia|Jordan|Morocco|Bahrain|Thailand|Bhutan|Lesotho|Eswatini|Tonga|Cambodia|United Kingdom)$/;

// "The government", "the federal government", "the government of President Ruiz", "Mr. Ruiz's government".
const GOVERNMENT =
  /^(?:the )?(?:(?:federal|central|national) )?government(?: of (?:president|prime minister|premier) [^,;]+)?$|['’]s government$/iu;

// A country that is named half as often again is the one the news comes from.
const LEAD_OVER_SECOND = 1.5;
const LEAST_MENTIONS = 3;

// The country that an article is about: named early, and clearly more often than any other.
function countryAtHome({ cast, outline }: Scene): LocalKey | null {
  const counts = countries(cast, { start: 0, end: outline.text.text.length });
  const [first, second] = [...counts].sort(([, left], [, right]) => right - left);
  if (!first || first[1] < LEAST_MENTIONS || (second && first[1] < LEAD_OVER_SECOND * second[1])) return null;
  const opening = {
    start: 0,
    end: outline.text.sentences[SENTENCES_OF_OPENING]?.start ?? outline.text.text.length,
  };
  return countries(cast, opening).has(first[0]) ? first[0] : null;
}

const SENTENCES_OF_OPENING = 4;

function countries(cast: Cast, place: Offsets): ReadonlyMap<LocalKey, number> {
  const counts = new Map<LocalKey, number>();
  for (const { key, mention } of cast.mentionsIn(place)) {
    if (mention.form !== 'PRONOUN' && cast.entity(key).type === 'COUNTRY')
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
