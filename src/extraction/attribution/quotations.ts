import type { AnalysedText } from '../../language/analysed-text.ts';
import type { Offsets } from '../../language/offsets.ts';

// A straight single mark far from its partner is an apostrophe.
const MAX_SINGLE_QUOTED_CHARS = 300;

const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '"': '"',
  "''": "''",
  '``': "''",
};

/**
 * What stands between quotation marks, without the marks; inner quotations are part of the outer. A quotation that is
 * still open when its paragraph ends goes up to that end, for the next paragraph opens it again.
 */
export function quotationsIn(text: AnalysedText): Offsets[] {
  return paragraphsOf(text).flatMap((paragraph) => inParagraph(text.text, paragraph));
}

function paragraphsOf({ sentences }: AnalysedText): Offsets[] {
  const paragraphs: { start: number; end: number; number: number }[] = [];
  for (const { start, end, paragraph } of sentences) {
    const last = paragraphs.at(-1);
    if (last?.number === paragraph) last.end = end;
    else paragraphs.push({ start, end, number: paragraph });
  }
  return paragraphs;
}

function inParagraph(text: string, { start, end }: Offsets): Offsets[] {
  const found: Offsets[] = [];
  let open: { readonly at: number; readonly closing: string } | null = null;
  for (const mark of text.slice(start, end).matchAll(/''|``|["“”„«»]/g)) {
    const at = start + mark.index;
    const after = at + mark[0].length;
    const isClosing: boolean = open?.closing.includes(mark[0]) ?? mark[0] === '”';
    if (open && isClosing) {
      found.push({ start: open.at, end: at });
      open = null;
    } else if (!open && !isClosing) open = { at: after, closing: CLOSING[mark[0]] ?? mark[0] };
  }
  if (open) found.push({ start: open.at, end });
  return found.length > 0 ? found : singleQuoted(text, { start, end });
}

// Single marks quote where no double ones do: in British papers and in headlines.
function singleQuoted(text: string, { start, end }: Offsets): Offsets[] {
  const pattern = /(?<=^|[\s(—–:])['‘](?=\S)([^\n]*?\S)['’](?=$|[\s,.;:!?)—–])/g;
  return [...text.slice(start, end).matchAll(pattern)]
    .filter((match) => match[0].length <= MAX_SINGLE_QUOTED_CHARS)
    .map((match) => ({ start: start + match.index + 1, end: start + match.index + match[0].length - 1 }));
}
