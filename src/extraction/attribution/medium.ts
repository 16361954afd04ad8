import { overlaps, type Offsets } from '../../language/offsets.ts';
import { overlapping } from '../../language/overlapping.ts';
import { fold } from '../../language/words/fold.ts';
import { NO_OUTLET_WORD, OUTLET_WORD, OUTLETS, PLATFORMS } from '../../language/words/media.ts';
import type { ReadAttribution, ReadName } from '../../reading/reading.ts';
import { dayBefore, NAMED_DAY } from './named-days.ts';
import type { Scene } from './scene.ts';
import { SIGNATURE } from './signed-posts.ts';

/** A medium named in a scene, and how surely it carried the words: the lower the rank, the surer. */
interface FoundMedium {
  readonly name: string;
  readonly at: number;
  readonly rank: number;
}

/**
 * The outlet or platform that carried the words, as the cue's sentence names it: "told TASS", "in a post on X", "in an
 * interview with the Herald". Null where it names none; listeners ("reporters") are no medium.
 */
export function mediumIn(
  scene: Scene,
  { source }: ReadAttribution,
  names: readonly ReadName[],
  rivals: readonly Offsets[],
): string | null {
  const own = scene.cue[0]?.start ?? scene.start;
  const found = [...outletsIn(scene, source, names), ...platformsIn(scene)]
    .filter(({ at, rank }) => rank === 0 || !rivals.some((rival) => isNearer(rival, own, at)))
    .sort((left, right) => left.rank - right.rank || left.at - right.at);
  if (found[0]) return found[0].name;
  if (SIGNATURE.test(scene.words)) return platformOfHandles(scene.words);
  return scene.cue.some(({ lemma }) => lemma === 'tweet' || lemma === 'retweet') ? 'Twitter' : null;
}

// Twitter took the name X on 24 July 2023.
function platformOfHandles(signature: string): string {
  const [words] = signature.match(NAMED_DAY) ?? [];
  const date = words ? dayBefore(null, words) : null;
  return date !== null && date < '2023-07-24' ? 'Twitter' : 'X';
}

// "Ruiz said so, while Lind wrote on X …": the post is Lind's.
const isNearer = (rival: Offsets, own: number, at: number): boolean =>
  Math.abs(rival.start - at) < Math.abs(own - at);

// What leads to the name of an outlet, with a few words on what it is: "told the state news agency TASS".
const BETWEEN = String.raw`\s+(?:(?:the|an?|its|his|her|their)\s+)?(?:[\p{L}’'-]+\s+){0,3}$`;
const INTERVIEW = new RegExp(
  String.raw`\b(?:interview(?:ed)?|conversation|q&a)\s+(?:with|by|on|for|in|to)${BETWEEN}`,
  'iu',
);
const PIECE = new RegExp(
  String.raw`\b(?:op-ed|column|analysis|essay|article|piece|appearance|podcast|remarks|comments|show|programme?|speaking|spoke|speaks|talking|talked|appearing|appeared)\s+(?:with|for|in|on|to|by)${BETWEEN}`,
  'iu',
);
const TOLD = new RegExp(String.raw`\b(?:told|tells?|telling|informed)${BETWEEN}`, 'iu');
const CARRIED = new RegExp(String.raw`\b(?:on|in|to|via|through)${BETWEEN}`, 'iu');
const REPORTED = /\b(?:according to|as reported by|reported by|quoted by|cited by|citing)\s+(?:the\s+)?$/iu;

function outletsIn(
  { start, end, words, cue }: Scene,
  source: readonly Offsets[],
  names: readonly ReadName[],
): FoundMedium[] {
  const isTold = cue.some(({ lemma }) => lemma === 'tell' || lemma === 'inform');
  return overlapping(names, { start, end }).flatMap((name) => {
    if (!['ORGANIZATION', 'MISC', 'PRODUCT'].includes(name.type)) return [];
    if (name.start < start || name.end > end) return [];
    const written = words.slice(name.start - start, name.end - start);
    const before = words.slice(Math.max(0, name.start - start - 80), name.start - start);
    const rank = rankOf(before, isOutlet(written), isTold);
    const speaks = source.some((place) => overlaps(place, name));
    return /\s\s|^\s*$/.test(written) || rank === null || (speaks && rank > 1)
      ? []
      : [{ name: bare(written), at: name.start, rank }];
  });
}

function rankOf(before: string, isKnown: boolean, isTold: boolean): number | null {
  if (INTERVIEW.test(before)) return 1;
  if (!isKnown) return null;
  if (TOLD.test(before)) return isTold ? 0 : null;
  if (PIECE.test(before)) return 1;
  if (CARRIED.test(before)) return 2;
  return REPORTED.test(before) ? 3 : null;
}

function isOutlet(name: string): boolean {
  const folded = fold(bare(name));
  if (OUTLETS.has(folded)) return true;
  if (/^(?:tv|radio|television|media|press|internet|mail|post)$/.test(folded)) return false;
  return OUTLET_WORD.test(folded) && !NO_OUTLET_WORD.test(folded);
}

/** "X" for "X (formerly Twitter)", "Fox News" for "Fox News’". */
const bare = (name: string): string =>
  name
    .replace(/\s*\(.*$/s, '')
    .replace(/['’]s?$/, '')
    .replace(/^the /i, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

const PLATFORM = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${PLATFORMS.join('|')})(?![\\p{L}\\p{N}-])`, 'gu');
const POSTED_ON =
  /(?:\b(?:on|to|via|through|in|from|using)\s+(?:(?:an?|the|his|her|their|its|our|own|official|personal|social|media|platform|messaging|app|site|network|service|recent|short|video|brief|long|new)\s+|[\p{L}]+['’]s?\s+){0,5})$/iu;
const POST =
  /^\s+(?:posts?|accounts?|page|channel|video|feed|message|thread|statement|livestream|live|stream)\b/i;

function platformsIn({ start, words }: Scene): FoundMedium[] {
  return [...words.matchAll(PLATFORM)].flatMap((match) => {
    const before = words.slice(Math.max(0, match.index - 80), match.index);
    const isCarrier =
      POSTED_ON.test(before) || (match[0] !== 'X' && POST.test(words.slice(match.index + match[0].length)));
    return isCarrier
      ? [{ name: match[0], at: start + match.index, rank: match[0] === 'social media' ? 4 : 1 }]
      : [];
  });
}
