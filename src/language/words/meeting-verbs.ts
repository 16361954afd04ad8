const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** "X met Y", "X received Y": the object is whom the subject met in person. */
export const VERBS_OF_MEETING: ReadonlySet<string> = words('meet host receive greet welcome visit');

/** "Shook hands", "sat down with": ways to say that people met, each a verb with the words that follow it. */
export const IN_SEVERAL_WORDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['shake', ['hands']],
  ['sit', ['down', 'face to face', 'across from', 'opposite']],
  ['come', ['face to face']],
  ['stand', ['face to face']],
  ['exchange', ['views', 'notes', 'opinions']],
]);

/** "X received Y": met only where Y is a visitor; money and letters are received too. */
export const VERBS_OF_RECEIVING: ReadonlySet<string> = words('host receive greet welcome visit');

/** "X phoned Y": the object was on the line. */
export const VERBS_OF_CALLING: ReadonlySet<string> = words('phone telephone call ring');

/** "X spoke with Y", "X and Y talked": with a preposition, or of several. */
export const VERBS_OF_TALKING: ReadonlySet<string> = words(
  'meet speak talk confer chat converse negotiate huddle dine lunch discuss converse consult review co-chair',
);

/** Prepositions after a verb of talking that lead to the other side. */
export const TOGETHER_PREPOSITIONS: ReadonlySet<string> = words('with to alongside');

/** "Held talks", "had a call": the subject takes part in the occasion that is the object. */
export const VERBS_OF_HOLDING: ReadonlySet<string> = words(
  'hold have make conduct start begin open resume continue conclude finish end attend host join plan schedule ' +
    'arrange place chair lead enter complete wrap participate take convene stage',
);

/** Prepositions before an occasion in which the subject of the clause took part: "said in a call with". */
export const OCCASION_PREPOSITIONS: ReadonlySet<string> = words(
  'in during at after following before on alongside',
);

/** "Spoke by phone", "over the telephone": it was a call. */
export const PHONE_WORDS: ReadonlySet<string> = words(
  'phone telephone call video teleconference videoconference phonecall telephonic zoom hotline',
);

/** "Flew to Oslo": the subject went there. */
export const VERBS_OF_TRAVEL: ReadonlySet<string> = words('travel fly go drive head journey come return');
