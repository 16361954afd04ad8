import type { EventKind } from '../../extraction/extraction.ts';

/** Kinds that papers use for one another are of one family; MATTER: something proposed, told by its words alone. */
export const FAMILIES: Readonly<Record<EventKind, { readonly family: string; readonly isMatter: boolean }>> =
  {
    CALL: { family: 'CALL', isMatter: false },
    MEETING: { family: 'MEETING', isMatter: false },
    NEGOTIATION: { family: 'MEETING', isMatter: false },
    VISIT: { family: 'VISIT', isMatter: false },
    PROPOSAL: { family: 'DEAL', isMatter: true },
    CEASEFIRE: { family: 'DEAL', isMatter: true },
    AGREEMENT: { family: 'DEAL', isMatter: true },
    SANCTION: { family: 'SANCTION', isMatter: true },
    AID: { family: 'AID', isMatter: true },
    EXCHANGE: { family: 'EXCHANGE', isMatter: false },
    ATTACK: { family: 'ATTACK', isMatter: false },
    PROTEST: { family: 'PROTEST', isMatter: false },
    ELECTION: { family: 'ELECTION', isMatter: false },
    VOTE: { family: 'VOTE', isMatter: false },
    TRIAL: { family: 'TRIAL', isMatter: false },
    OTHER: { family: 'OTHER', isMatter: false },
  };

const NUMBERS: ReadonlyMap<string, string> = new Map(
  'one two three four five six seven eight nine ten twelve=12 fourteen=14 twenty=20 thirty=30 sixty=60 ninety=90 hundred=100'
    .split(' ')
    .map((entry, at) => {
      const [word = '', number] = entry.split('=');
      return [word, number ?? String(at + 1)];
    }),
);

// They say that something is to be done, not what.
const WEAK_MARKS = new Set(
  `agreement attack attacks bid comprehensive deal draft facilities facility full halt immediate limited mutual new pact
   partial pause peace plan proposal proposed proposals stop strike strikes suspension targets temporary complete total
   general infrastructure lasting initial`.split(/\s+/),
);

/** Papers that are signed every day: that two are called so does not make them one. */
const PAPERS = new Set(
  'memorandum memorandums memoranda understanding mou contract contracts document documents'.split(' '),
);

/** True for a mark that only says what kind of paper it is. */
export const isPaper = (mark: string): boolean => PAPERS.has(mark);

/** A mark as it is compared: "thirty-day" and "30-day" are one. */
export function plainMark(mark: string): string {
  const lower = mark.toLowerCase().trim();
  const [first = '', ...rest] = lower.split(/[\s-]+/u);
  const number = NUMBERS.get(first);
  return number === undefined ? [first, ...rest].join('-') : [number, ...rest].join('-');
}

/** The marks that tell something from others of its kind; weak ones only where there is no other. */
export function tellingMarks(marks: readonly string[]): string[] {
  const plain = [...new Set(marks.map(plainMark))].filter((mark) => mark !== '').sort();
  const strong = plain.filter((mark) => !WEAK_MARKS.has(mark));
  return strong.length > 0 ? strong : plain;
}
