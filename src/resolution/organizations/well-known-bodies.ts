/** Acronyms that papers use without ever spelling them out, and the names as compared that they stand for. */
export const WELL_KNOWN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    un: 'united nations',
    eu: 'european union',
    nato: 'north atlantic treaty organization',
    g7: 'group of seven',
    g8: 'group of eight',
    g20: 'group of twenty',
    g77: 'group of seventy seven',
    who: 'world health organization',
    wto: 'world trade organization',
    wfp: 'united nations world food program',
    imf: 'international monetary fund',
    iaea: 'international atomic energy agency',
    iea: 'international energy agency',
    ilo: 'international labor organization',
    iom: 'international organization for migration',
    imo: 'international maritime organization',
    icao: 'international civil aviation organization',
    fao: 'united nations food and agriculture organization',
    icc: 'international criminal court',
    icj: 'international court of justice',
    icrc: 'international committee of the red cross',
    unicef: 'united nations children fund',
    unesco: 'united nations educational scientific and cultural organization',
    unhcr: 'united nations high commissioner for refugees',
    undp: 'united nations development program',
    unep: 'united nations environment program',
    opec: 'organization of the petroleum exporting countries',
    osce: 'organization for security and co operation in europe',
    oecd: 'organization for economic co operation and development',
    oic: 'organization of islamic cooperation',
    oas: 'organization of american states',
    asean: 'association of southeast asian nations',
    apec: 'asia pacific economic cooperation',
    ecowas: 'economic community of west african states',
    sadc: 'southern african development community',
    igad: 'intergovernmental authority on development',
    gcc: 'gulf cooperation council',
    cis: 'commonwealth of independent states',
    csto: 'collective security treaty organization',
    eaeu: 'eurasian economic union',
    sco: 'shanghai cooperation organization',
    ebrd: 'european bank for reconstruction and development',
    fifa: 'international federation of association football',
    ioc: 'international olympic committee',
    ecb: 'european central bank',
    au: 'african union',
    hrw: 'human rights watch',
    msf: 'medecins sans frontieres',
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
    bbc: 'british broadcasting',
  }),
);

// What else papers call a body whose name is one of its own all over the world. Left out is what several bodies are
// called: "the Security Council" is the United Nations' or Russia's, "the House of Representatives" that of many states.
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  'united nations': ['united nations organization'],
  'north atlantic treaty organization': ['north atlantic alliance', 'atlantic alliance'],
  'group of seven': ['group of 7', 'great seven', 'big seven', 'g7 group', 'group of seven nations'],
  'group of eight': ['group of 8', 'great eight', 'big eight'],
  'group of twenty': ['group of 20', 'big twenty', 'g20 group'],
  'group of seventy seven': ['group of 77'],
  'european commission': ['european union commission'],
  'european parliament': ['european union parliament'],
  'united nations world food program': ['world food program'],
  'united nations food and agriculture organization': ['food and agriculture organization'],
  'united nations high commissioner for refugees': ['united nations refugee agency'],
  'united nations children fund': [
    'united nations childrens fund',
    'united nations international children emergency fund',
  ],
  'international atomic energy agency': ['united nations nuclear watchdog', 'united nations atomic agency'],
  'organization of the petroleum exporting countries': ['organization of petroleum exporting countries'],
  'organization for security and co operation in europe': [
    'organization for security and cooperation in europe',
  ],
  'organization for economic co operation and development': [
    'organization for economic cooperation and development',
  ],
  'asia pacific economic cooperation': ['asia pacific economic cooperation forum'],
  'league of arab states': ['arab league'],
  'gulf cooperation council': ['cooperation council for the arab states of the gulf'],
  'medecins sans frontieres': ['doctors without borders'],
  'federal reserve': [
    'fed',
    'us fed',
    'us federal reserve',
    'federal reserve board',
    'federal reserve system',
    'federal reserve bank',
  ],
  'israel defense forces': ['israeli defense forces', 'israel defense force'],
  'state duma': ['duma', 'russian state duma', 'russian duma'],
  bundestag: ['german bundestag'],
  knesset: ['israeli knesset'],
  'verkhovna rada': ['rada', 'ukrainian verkhovna rada', 'supreme rada'],
  xinhua: ['xinhua news agency', 'new china news agency'],
  tass: ['tass news agency', 'itar tass', 'itar tass news agency'],
  interfax: ['interfax news agency'],
  'ria novosti': ['ria novosti news agency'],
  reuters: ['reuters news agency'],
  'associated press': ['associated press news agency'],
  'agence france presse': ['agence france presse news agency'],
};

const BODIES: ReadonlyMap<string, string> = new Map([
  ...[...WELL_KNOWN.values(), ...Object.keys(OTHER_NAMES)].map((body) => [body, body] as const),
  ...Object.entries(OTHER_NAMES).flatMap(([body, others]) => others.map((other) => [other, body] as const)),
]);

const PREFIXES: readonly (readonly [words: readonly string[], full: readonly string[]])[] = [
  [['un'], ['united', 'nations']],
  [
    ['u', 'n'],
    ['united', 'nations'],
  ],
  [['eu'], ['european', 'union']],
  [
    ['e', 'u'],
    ['european', 'union'],
  ],
];

/** The words of a name with "UN" and "EU" at its beginning spelled out: "UN General Assembly". */
export function withFullPrefix(words: readonly string[]): readonly string[] {
  const found = PREFIXES.find(
    ([short]) => words.length > short.length && short.every((word, at) => words[at] === word),
  );
  return found ? [...found[1], ...words.slice(found[0].length)] : words;
}

/** The one name, as compared, of a body that the whole world knows by several; null where the table has none of them. */
export function knownBody(words: readonly string[]): string | null {
  return BODIES.get(words.join(' ')) ?? null;
}
