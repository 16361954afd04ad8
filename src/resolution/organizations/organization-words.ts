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

/** Acronyms that papers use without ever spelling them out. */
export const WELL_KNOWN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    un: 'united nations',
    eu: 'european union',
    nato: 'north atlantic treaty organization',
    who: 'world health organization',
    wto: 'world trade organization',
    imf: 'international monetary fund',
    iaea: 'international atomic energy agency',
    ilo: 'international labor organization',
    icc: 'international criminal court',
    icj: 'international court of justice',
    icrc: 'international committee of the red cross',
    unicef: 'united nations childrens fund',
    unesco: 'united nations educational scientific and cultural organization',
    unhcr: 'united nations high commissioner for refugees',
    opec: 'organization of the petroleum exporting countries',
    osce: 'organization for security and co operation in europe',
    oecd: 'organization for economic co operation and development',
    asean: 'association of southeast asian nations',
    apec: 'asia pacific economic cooperation',
    ecowas: 'economic community of west african states',
    fifa: 'international federation of association football',
    ioc: 'international olympic committee',
    ecb: 'european central bank',
    au: 'african union',
    fbi: 'federal bureau of investigation',
    cia: 'central intelligence agency',
    nasa: 'national aeronautics and space administration',
    fsb: 'federal security service',
    idf: 'israel defense forces',
    irs: 'internal revenue service',
    sec: 'securities and exchange commission',
    epa: 'environmental protection agency',
    fda: 'food and drug administration',
    cdc: 'centers for disease control and prevention',
    dea: 'drug enforcement administration',
    nsa: 'national security agency',
    ap: 'associated press',
    afp: 'agence france presse',
    bbc: 'british broadcasting corporation',
  }),
);
