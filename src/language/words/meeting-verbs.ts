const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** "X met Y", "X received Y": the object is whom the subject met in person. */
export const VERBS_OF_MEETING: ReadonlySet<string> = words(
  'meet host receive greet welcome visit hug brief debrief',
);

/** "Shook hands", "sat down with": ways to say that people met, each a verb with the words that follow it. */
export const IN_SEVERAL_WORDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['shake', ['hands']],
  [
    'sit',
    [
      'down',
      'face to face',
      'across from',
      'across the table from',
      'opposite',
      'side by side',
      'alongside',
      'next to',
      'beside',
    ],
  ],
  ['come', ['face to face']],
  ['stand', ['face to face']],
  ['exchange', ['views', 'notes', 'opinions', 'words', 'a few words', 'pleasantries', 'greetings']],
  ['be', ['on the phone', 'on the line', 'in touch', 'in contact', 'in talks', 'in negotiations']],
  ['play', ['host']],
  ['get', ['together', 'on the phone']],
  ['have', ['a word']],
]);

/** "Bumped into Lind": met only where the object is a person. */
export const IN_SEVERAL_WORDS_OF_PEOPLE: ReadonlyMap<string, readonly string[]> = new Map([
  ['bump', ['into']],
  ['run', ['into']],
  ['drop', ['in on']],
  ['look', ['in on']],
]);

/** "Walked with Lind": meeting where it is done with a person. */
export const VERBS_OF_COMPANY: ReadonlySet<string> = words(
  'walk stroll interact mingle parley powwow ride tour golf',
);

/** "X received Y": met only where Y is a visitor; money and letters are received too. */
export const VERBS_OF_RECEIVING: ReadonlySet<string> = words(
  'host receive greet welcome visit hug brief debrief',
);

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
    'arrange place chair lead enter complete wrap participate take convene stage grant give include',
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
