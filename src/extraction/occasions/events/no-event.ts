import { placeOf, type Outline } from '../clauses/outline.ts';
import type { Phrase } from '../clauses/phrases.ts';

/** True where a noun that may name an event names none: by what stands beside it it means something else. */
export function isNoEvent(outline: Outline, phrase: Phrase): boolean {
  const { lemma } = outline.tokens[phrase.head]!;
  if (isMistakenVerb(outline, phrase)) return true;
  const [before, after] = sides(outline, phrase);
  const meaning = OTHER_MEANINGS.get(lemma);
  if (meaning?.before?.test(before) || meaning?.after?.test(after)) return true;
  const needed = ONLY_WHERE.get(lemma);
  return needed !== undefined && !needed.before.test(before) && !needed.after.test(after);
}

const WORDS_BESIDE = 4;

/** The words before the noun with those of its phrase, and the words after it, in lower case. */
function sides(outline: Outline, { head, sentence }: Phrase): [string, string] {
  const { from, to } = outline.text.sentences[sentence]!;
  const words = (first: number, last: number) => {
    const { start, end } = placeOf(outline, first, last);
    return first < last ? outline.text.text.slice(start, end).toLowerCase() : '';
  };
  return [
    words(Math.max(from, head - WORDS_BESIDE), head),
    words(head + 1, Math.min(to, head + 1 + WORDS_BESIDE)),
  ];
}

// "When the nurses call me", "visit the website": the tagger takes the verb for a noun.
function isMistakenVerb({ tokens }: Outline, { from, head, to }: Phrase): boolean {
  const { lower, lemma, tag } = tokens[head]!;
  if (lower !== lemma || tag !== 'NOUN') return false;
  const before = tokens[head - 1];
  const next = tokens[to];
  const isPlural = head > from && before?.tag === 'NOUN' && before.lower !== before.lemma;
  if (isPlural && (next?.tag === 'PRON' || next?.tag === 'DET')) return true;
  return from === head && next?.tag === 'DET' && /^(?:the|an?|this|these|our|your)$/.test(next.lower);
}

interface Beside {
  readonly before?: RegExp;
  readonly after?: RegExp;
}

const LEISURE =
  /\b(?:honeymoon|school|field|fishing|camping|shopping|boat|road|bus|business|guided|walking|virtual|concert|book|package|sightseeing|weekend|family|hiking|cruise|train)$/;

/** What else a noun may mean, by the words before it or after it. */
const OTHER_MEANINGS: ReadonlyMap<string, Beside> = new Map<string, Beside>([
  [
    'call',
    {
      before:
        /\b(?:made|make|making|tough|close|right|bad) the$|\b(?:judg(?:e)?ment|tough|close|roll|curtain|wake-up|casting)$/,
    },
  ],
  [
    'war',
    {
      before: /\bculture$/,
      after:
        /^(?:of (?:words|views|nerves|attrition)|on (?:drugs|terror|poverty|crime|corruption|waste|drug)|chest|room)\b|^-?\s?like\b/,
    },
  ],
  ['conflict', { before: /\b(?:in|into|without|avoid|of)$/, after: /^(?:of|resolution)\b/ }],
  [
    'hearing',
    {
      before:
        /(?:^|\b(?:after|of|on|upon|without|from|by|in|for|and|about|before|like|remember|recall(?:ed|s)?|his|her|their)|,)$/,
      after: /^(?:aid|loss|impair|about|that|this|from|the|of)/,
    },
  ],
  ['aid', { before: /\b(?:hearing|first|visual|learning|band|mobility|walking|in)$/ }],
  [
    'relief',
    {
      before: /\b(?:with|of|in|tax|pain|sighed?|breathed?|great|huge|big)$/,
      after: /^(?:pitcher|that|at)\b/,
    },
  ],
  ['trip', { before: LEISURE }],
  ['tour', { before: LEISURE, after: /^(?:operator|guide|de|bus|company)/ }],
  ['visit', { before: /\b(?:doctor|hospital|clinic|home|site|return|flying)$/, after: /^(?:our|www|http)/ }],
  [
    'vote',
    {
      before:
        /(?:%|\b(?:per\s?cent|percentage|share|half|third|majority|most|bulk)) of the(?: \w+)?$|\b(?:popular|swing|protest|black|white|latino|muslim|rural|youth|floating|electoral|core|a voice and a)$/,
      after: /^(?:share|bank|count|tally|counting|winner)/,
    },
  ],
  ['ballot', { before: /\bthrough a$/, after: /^(?:box|paper|boxes|papers)\b/ }],
  [
    'poll',
    {
      before:
        /\b(?:opinion|private|online|exit|recent|latest|new|gallup|yougov|ipsos|reuters|straw|popularity|twitter|snap|survey|another|national|nationwide)$/,
      after:
        /^(?:show|find|found|suggest|indicat|conducted|carried|released|published|by|of|position|workers|rating)/,
    },
  ],
  [
    'conference',
    {
      before: /\b(?:eastern|western|southern|northern|big|athletic)$/,
      after: /^(?:room|hall|cent|title|finals?|champion|play)/,
    },
  ],
  [
    'demonstration',
    {
      before: /\b(?:cooking|product|technology|live)$/,
      after: /^(?:of (?:the|how|a|his|her|its|power|strength|support)|project|plot|effect)\b/,
    },
  ],
  [
    'strike',
    {
      before: /\b(?:first|third|second|called|lightning|lucky|bird|free|price)$/,
      after: /^(?:rate|price|partner|force)\b/,
    },
  ],
  ['attack', { before: /\b(?:heart|panic|asthma|personal|verbal|anxiety|shark|dog)$/ }],
  ['rally', { before: /\b(?:market|stock|bond|price|dollar|motor|car|dakar|share)$/ }],
  ['contract', { before: /\b(?:any|rental|social|employment|expired)$/ }],
  ['protest', { after: /^(?:song|music|vote)/ }],
]);

/** Nouns that name an event only with certain words before or after them. */
const ONLY_WHERE: ReadonlyMap<string, Required<Beside>> = new Map([
  [
    'audience',
    { before: /\b(?:private|papal|royal|an)$/, after: /^(?:with|granted|at the (?:palace|vatican))\b/ },
  ],
  [
    'settlement',
    {
      before:
        /\b(?:peace|political|negotiated|legal|court|out-of-court|financial|divorce|final|diplomatic|broader|lasting|dispute|pay|wage|peaceful|two-state|war|comprehensive|civil)$/,
      after:
        /^(?:with|between|agreement|deal|talks|over|offer|of (?:the|a|all|his|her|its|\w+) ?(?:dispute|conflict|war|case|lawsuit|claim|crisis|issue|question|\w+ (?:dispute|conflict|war|case|crisis)))\b/,
    },
  ],
]);
