import { fold } from '../../../language/words/fold.ts';
import { asPrinted, type NameInText } from './name-in-text.ts';

const ACTS =
  ' (?:has|had|have|says|said|will|would|wants?|won|promised|pledged|plans|argued|argues|claims|claimed|insists|insisted|warned|denied|denies|confirmed|declined|refused|accused|called|told|hopes|vowed|rejected|welcomed|announced)(?= )';

/** Names that are made of common words and so are easily overlooked, each where only the body can be meant. */
const OVERLOOKED: readonly RegExp[] = [
  // "the US Treasury", "the Treasury said"; Treasury bonds and the Treasury Secretary are something else.
  /(?:(?<=\b[Tt]he )|\b(?:US|U\.S\.|UK|U\.K\.|HM) )Treasury\b(?![ -](?:\p{Lu}|bonds?|yields?|notes?|bills?|markets?|securities|debt|prices|futures|auctions?|rates?|holdings|bench|chief|minister|secretary))/gu,
  // The party; not labour, the Ministry of Labour, Labour Day.
  new RegExp(
    `(?<![&,]\\s|\\b(?:of|for|and) )\\bLabour(?=${ACTS}|['’]s | (?:MPs?|leader|councillors?|peers?|voters|frontbenchers?|backbenchers?|politicians?)\\b)`,
    'gu',
  ),
  new RegExp(`\\b(?:Number 10|No\\.? ?10)(?=${ACTS}|['’]s )`, 'gu'),
  /\b(?:Prime Minister|President|Chancellor|Premier)['’]s Office\b/gu,
  // The Cabinet that governs; a Cabinet Secretary is one of it.
  /(?<=\b(?:[Tt]he|next|last|new|full|his|her|its|entire|caretaker|inaugurated) )Cabinet\b(?! (?:Secretary|Minister|Office|Mission|Committee|Hill))/gu,
  // "The City of Tarvo said"; "in the City of Tarvo" is the place.
  new RegExp(
    `(?<=\\b[Tt]he )City of \\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+){0,2}(?=${ACTS}|(?: also)? (?:\\p{Ll}+ed|cut|sent|gave|took|began|issued|paid|made|put|shut|set|spent) )`,
    'gu',
  ),
];

/** Bodies that the reader took for common words or for a mere place. */
export function unreadBodies(text: string, names: readonly NameInText[]): NameInText[] {
  const isKnown = (start: number, end: number): boolean =>
    names.some(
      (name) => name.start < end && name.end > start && name.type !== 'COUNTRY' && name.type !== 'LOCATION',
    );
  return OVERLOOKED.flatMap((pattern) => [...text.matchAll(pattern)])
    .map(({ 0: written, index }) => ({ written, start: index, end: index + written.length }))
    .filter(({ start, end }) => !isKnown(start, end))
    .map(({ written, start, end }) => ({
      start,
      end,
      type: 'ORGANIZATION' as const,
      probability: 1,
      text: asPrinted(written),
      words: written.split(/\s+/).map(fold),
      titles: [],
    }));
}
