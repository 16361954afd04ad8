import { createRequire } from 'node:module';
import type { Countries } from 'world-countries';
import { fold } from './fold.ts';
import { FORMER_COUNTRIES } from './former-countries.ts';

// The package's types promise a default export that its CommonJS file does not have.
const countries = createRequire(import.meta.url)('world-countries') as Countries;

/** A country as the world's registers have it. */
export interface CountryOfTheWorld {
  /** ISO 3166-1 alpha-2; ISO 3166-3 for a country that is no more */
  readonly isoCode: string;
  readonly name: string;
}

/** The country of this name, official name, abbreviation or other spelling; case and accents do not matter. */
export function countryNamed(words: string): CountryOfTheWorld | undefined {
  return BY_NAME.get(foldAll(words));
}

/** The country whose people or language this adjective or noun names: "Russian", "Americans". */
export function countryOfPeople(words: string): CountryOfTheWorld | undefined {
  const folded = foldAll(words);
  return BY_DEMONYM.get(folded) ?? BY_DEMONYM.get(folded.replace(/(?:s|es)$/, ''));
}

/** The country governed from this city. */
export function countryGovernedFrom(city: string): CountryOfTheWorld | undefined {
  return BY_CAPITAL.get(foldAll(city));
}

/** Where newspapers write another than the registers before the name of an office. */
const OFFICE_ADJECTIVES: Readonly<Record<string, string>> = {
  US: 'US',
  SA: 'Saudi',
  MM: 'Myanmar',
  AE: 'UAE',
};

/** True for the name of a country that is no more. */
export function isFormerCountry(words: string): boolean {
  const { isoCode } = countryNamed(words) ?? {};
  return FORMER_COUNTRIES.some((former) => former.isoCode === isoCode);
}

/** The country that is no more and was governed from this city. */
export function formerCountryGovernedFrom(city: string): CountryOfTheWorld | undefined {
  return FORMER_COUNTRIES.find(({ capital }) => capital !== null && capital === foldAll(city));
}

/** The adjective of a country, as it stands in the names of its offices: "Russian", "US". */
export function adjectiveOf(isoCode: string): string | undefined {
  return OFFICE_ADJECTIVES[isoCode] ?? ADJECTIVES.get(isoCode);
}

function foldAll(words: string): string {
  return fold(words.replace(/[.’'‘]/g, ''))
    .replace(/^the /, '')
    .replace(/[\s]+/g, ' ')
    .trim();
}

/** Names that newspapers use and the registers leave out. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  US: 'us|usa|america|united states of america|u s|united states|u s a',
  GB: 'uk|u k|britain|great britain|united kingdom|england|scotland|wales|northern ireland',
  AE: 'uae|u a e|emirates|united arab emirates',
  CD: 'drc|dr congo|zaire|democratic republic of the congo|democratic republic of congo|congo-kinshasa',
  CG: 'congo|republic of congo|congo-brazzaville|republic of the congo',
  CI: 'ivory coast|cote divoire',
  CZ: 'czech republic|czechia',
  TR: 'turkey|turkiye|republic of turkiye',
  KR: 'south korea|republic of korea|rok|korea',
  KP: 'north korea|dprk',
  CN: 'china|mainland china|prc|peoples republic of china',
  TW: 'taiwan|republic of china',
  MM: 'myanmar|burma',
  SZ: 'eswatini|swaziland',
  MK: 'macedonia|north macedonia',
  PS: 'palestine|palestinian territories|state of palestine|occupied palestinian territories',
  VA: 'vatican|vatican city|holy see',
  RU: 'russia|russian federation',
  NL: 'holland|netherlands',
  SY: 'syria|syrian arab republic',
  LA: 'laos',
  DE: 'germany|west germany|federal republic of germany',
  YE: 'yemen|north yemen',
  KH: 'cambodia|kampuchea',
  ZW: 'zimbabwe|rhodesia',
  LK: 'sri lanka|ceylon',
  BF: 'burkina faso|upper volta',
  BJ: 'benin|dahomey',
  VN: 'viet nam|vietnam',
  TZ: 'tanzania|republic of tanzania',
  CV: 'cape verde|cabo verde',
  TL: 'timor-leste|east timor',
  BA: 'bosnia|bosnia-herzegovina|bosnia and herzegovina',
  PG: 'papua new guinea|png',
  ZA: 'south africa|rsa',
  NZ: 'new zealand|aotearoa',
  SA: 'saudi arabia|saudi|ksa|kingdom of saudi arabia',
  XK: 'kosovo',
  BN: 'brunei|brunei darussalam',
  EH: 'western sahara',
  HK: 'hong kong',
  MO: 'macau|macao',
  TT: 'trinidad|trinidad and tobago',
  CF: 'central african republic|car',
  GM: 'gambia|the gambia',
  BS: 'bahamas|the bahamas',
  ST: 'sao tome|sao tome and principe',
  KN: 'st kitts and nevis|saint kitts and nevis',
  LC: 'st lucia|saint lucia',
  VC: 'st vincent and the grenadines|saint vincent and the grenadines|st vincent',
  AG: 'antigua|antigua and barbuda',
  FM: 'micronesia|federated states of micronesia',
};

/** Demonyms that the registers leave out or have only in one form. */
const OTHER_DEMONYMS: Readonly<Record<string, string>> = {
  GB: 'british|briton|brit|english|scottish|welsh',
  US: 'american|us',
  NL: 'dutch|dutchman|dutchmen',
  FR: 'french|frenchman|frenchmen',
  ES: 'spanish|spaniard',
  PL: 'polish|pole',
  DK: 'danish|dane',
  SE: 'swedish|swede',
  FI: 'finnish|finn',
  TR: 'turkish|turk',
  IE: 'irish',
  IS: 'icelandic|icelander',
  GR: 'greek',
  AR: 'argentine|argentinian|argentinean',
  BA: 'bosnian',
  BW: 'botswanan|motswana|batswana',
  LS: 'basotho|lesotho',
  CD: 'congolese|zairean|zairian',
  DE: 'german|west german',
  YE: 'yemeni|north yemeni',
  LK: 'sri lankan|ceylonese',
  CY: 'cypriot',
  EC: 'ecuadorian|ecuadorean',
  HU: 'hungarian|magyar',
  IL: 'israeli',
  SA: 'saudi|saudi arabian',
  KZ: 'kazakh|kazakhstani',
  KG: 'kyrgyz|kirghiz',
  TJ: 'tajik|tadzhik',
  UZ: 'uzbek|uzbekistani',
  TM: 'turkmen',
  AZ: 'azerbaijani|azeri',
  AF: 'afghan',
  PS: 'palestinian',
  NP: 'nepali|nepalese',
  MM: 'burmese|myanmar',
  NZ: 'new zealander|kiwi',
  KR: 'south korean|korean',
  RS: 'serbian|serb',
  HR: 'croatian|croat',
  SI: 'slovenian|slovene',
  SK: 'slovak|slovakian',
  LU: 'luxembourgish|luxembourger',
  XK: 'kosovar|kosovan',
  MT: 'maltese',
  TT: 'trinidadian|tobagonian',
  VN: 'vietnamese',
  PH: 'filipino|philippine|filipina',
  SY: 'syrian',
  TW: 'taiwanese',
  VA: 'vatican',
  BF: 'burkinabe',
  KM: 'comorian',
  MV: 'maldivian',
  SV: 'salvadoran|salvadorian',
  NI: 'nicaraguan',
  UA: 'ukrainian',
  ZW: 'zimbabwean',
  CF: 'central african',
};

/** Capitals under other spellings, and cities that a government is named after though it sits elsewhere by law. */
const OTHER_CAPITALS: Readonly<Record<string, string>> = {
  US: 'washington|washington dc|washington d c',
  UA: 'kyiv|kiev',
  CN: 'beijing|peking',
  IR: 'tehran|teheran',
  IN: 'new delhi|delhi',
  NL: 'the hague|amsterdam',
  BO: 'la paz',
  ZA: 'pretoria',
  IL: 'jerusalem|tel aviv',
  TZ: 'dodoma',
  MM: 'naypyidaw',
  KZ: 'astana|nur-sultan',
  RO: 'bucharest',
  LK: 'colombo',
  CI: 'abidjan',
  MD: 'chisinau',
  SA: 'riyadh',
  NG: 'abuja',
  PK: 'islamabad',
};

/** Registers give colonies and bases the demonym of the country they belong to; the country itself comes first. */
const DEPENDENT = new Set(['TF', 'BQ', 'IO', 'SJ', 'MP', 'UM', 'AS', 'VG', 'VI', 'AX']);

/** Country names in the registers that are other words in a newspaper: "Island" is Iceland in Icelandic. */
const NOT_A_NAME = new Set([
  'island',
  'mann',
  'timor',
  'guiana',
  'prathet',
  'thai',
  'togolese',
  'sa',
  'mexicanos',
  'viti',
]);

/** Countries that newspapers call otherwise than the registers; the registers' name is known beside it. */
const NAMES_IN_THE_NEWS: Readonly<Record<string, string>> = { TR: 'Turkey' };
const nameOf = (code: string, common: string): string => NAMES_IN_THE_NEWS[code] ?? common;

type Table = Map<string, CountryOfTheWorld>;
const BY_NAME: Table = new Map();
const BY_DEMONYM: Table = new Map();
const BY_CAPITAL: Table = new Map();
const ADJECTIVES = new Map<string, string>();

for (const { cca2, name, altSpellings, demonyms, capital } of countries) {
  const country = { isoCode: cca2, name: nameOf(cca2, name.common) };
  const put = (table: Table, words: string) => {
    const key = foldAll(words);
    if (key && !table.has(key)) table.set(key, country);
  };
  for (const spelling of [name.common, name.official, ...altSpellings.slice(1)]) {
    if (!NOT_A_NAME.has(fold(spelling)) && /^\p{Script=Latin}/u.test(spelling)) put(BY_NAME, spelling);
  }
  if (DEPENDENT.has(cca2)) continue;
  const people = (demonyms['eng']?.m ?? '').split(/, | or /).filter(Boolean);
  for (const name of people) put(BY_DEMONYM, name);
  if (people[0]) ADJECTIVES.set(cca2, people[0]);
  for (const city of capital) put(BY_CAPITAL, city);
}

function amend(table: Table, additions: Readonly<Record<string, string>>) {
  const byCode = new Map(
    countries.map(({ cca2, name }) => [cca2, { isoCode: cca2, name: nameOf(cca2, name.common) }]),
  );
  for (const [code, words] of Object.entries(additions)) {
    const country = byCode.get(code);
    if (country) for (const word of words.split('|')) table.set(foldAll(word), country);
  }
}

for (const { isoCode, name, otherNames, people } of FORMER_COUNTRIES) {
  const country = { isoCode, name };
  const peoples = people.split('|');
  for (const words of [name, ...otherNames.split('|').filter(Boolean)]) BY_NAME.set(foldAll(words), country);
  for (const words of peoples) BY_DEMONYM.set(foldAll(words), country);
  ADJECTIVES.set(isoCode, peoples[0]!);
}

amend(BY_NAME, OTHER_NAMES);
amend(BY_DEMONYM, OTHER_DEMONYMS);
amend(BY_CAPITAL, OTHER_CAPITALS);
