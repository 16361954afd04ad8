const wordsIn = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Legal forms behind a company's name. */
export const LEGAL_FORMS = wordsIn(`
  inc incorporated ltd limited corp corporation plc llc llp co company gmbh ag sa nv bv oy ab as spa srl oao zao pao ooo
  jsc pjsc holdings holding group kk pte pty sarl kg se asa
`);

/** Words that carry no letter of an acronym and no meaning of a name. */
export const SMALL_WORDS = wordsIn('the of for and on in to at a an de la du des et y del di der die und');

/** Bodies that every country has one of: their name tells nothing without the country. */
export const STATE_BODIES = wordsIn(`
  ministry department government parliament senate congress army navy military forces police embassy consulate
  treasury court cabinet legislature assembly presidency prosecutor intelligence customs coastguard guard bank
  authority agency administration commission council
`);

/** Names that stand for a state's body as they are, and belong to one country by themselves. */
export const BARE_STATE_BODIES = wordsIn(`
  parliament senate congress army navy military police government treasury cabinet presidency constitutional
`);

/** One way to write what the English and the Americans write apart. */
export const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['defence', 'defense'],
  ['labour', 'labor'],
  ['centre', 'center'],
  ['organisation', 'organization'],
  ['programme', 'program'],
  ['theatre', 'theater'],
  ['intl', 'international'],
  ['dept', 'department'],
  ['univ', 'university'],
  ['assoc', 'association'],
  ['natl', 'national'],
]);
