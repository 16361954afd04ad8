import type { AnalysedText, Sentence } from '../../language/analysed-text.ts';
import { overlaps, type Offsets } from '../../language/offsets.ts';
import type { ReadAttribution } from '../../reading/reading.ts';

/** How a post is signed that stands in an article: "— Ana Ruiz (@anaruiz) March 5, 2024". */
export const SIGNATURE = /^(?:—|–|--)\s*(\S[^()\n]{1,60}?)\s*\(@\w{1,30}\)/;

// A copied signature leaves no doubt who wrote what stands above it.
const PROBABILITY = 0.95;

/** The attributions with the signed posts of the article; what stands in a post is taken out of other contents. */
export function withSignedPosts(
  text: AnalysedText,
  attributions: readonly ReadAttribution[],
): ReadAttribution[] {
  const posts = text.sentences.flatMap((signature, at) => postAt(text, signature, at) ?? []);
  if (posts.length === 0) return [...attributions];
  const others = attributions.flatMap((attribution) => {
    const content = attribution.content.flatMap((place) => outsideOf(posts, place));
    const isSigned = posts.some((post) => attribution.cue.some((place) => overlaps(place, post.cue[0]!)));
    return isSigned ? [] : [{ ...attribution, content }];
  });
  return [...others, ...posts];
}

function postAt(text: AnalysedText, signature: Sentence, at: number): ReadAttribution | null {
  const found = SIGNATURE.exec(text.text.slice(signature.start, signature.start + 120));
  const content = found && postAbove(text.sentences, at);
  if (!content) return null;
  const start = signature.start + found[0].indexOf(found[1]!);
  const source = { start, end: start + found[1]!.length };
  return {
    source: [source],
    cue: [dashOf(text.text, signature)],
    content: [content],
    probability: PROBABILITY,
  };
}

/** What is left of the place before the first post that it runs into. */
function outsideOf(posts: readonly ReadAttribution[], place: Offsets): Offsets[] {
  const post = posts.flatMap(({ content }) => content).find((said) => overlaps(said, place));
  if (!post) return [place];
  return post.start > place.start ? [{ start: place.start, end: post.start }] : [];
}

/** The paragraph above the signature, or what stands before it in its own. */
function postAbove(sentences: readonly Sentence[], at: number): Offsets | null {
  const [signature, last] = [sentences[at], sentences[at - 1]];
  if (!signature || !last || last.paragraph < signature.paragraph - 1) return null;
  let first = last;
  for (let i = at - 1; sentences[i]?.paragraph === last.paragraph; i--) first = sentences[i]!;
  return { start: first.start, end: last.end };
}

const dashOf = (text: string, { start }: Sentence) => ({
  start,
  end: start + (text.startsWith('--', start) ? 2 : 1),
});
