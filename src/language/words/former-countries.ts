/** A country that is no more, as ISO 3166-3 lists it. */
export interface FormerCountry {
  /** ISO 3166-3, four letters */
  readonly isoCode: string;
  readonly name: string;
  /** Folded, divided by |. */
  readonly otherNames: string;
  /** Its people and adjective, folded, divided by |; the first as newspapers print it before an office. */
  readonly people: string;
  /** Folded; null where its capital governed nothing that a newspaper would call by the city. */
  readonly capital: string | null;
}

/** Countries whose territory is now several countries or part of another; those that only changed their name are not here. */
export const FORMER_COUNTRIES: readonly FormerCountry[] = [
  {
    isoCode: 'SUHH',
    name: 'Soviet Union',
    otherNames: 'ussr|union of soviet socialist republics',
    people: 'Soviet',
    capital: 'moscow',
  },
  {
    isoCode: 'YUCS',
    name: 'Yugoslavia',
    otherNames: 'federal republic of yugoslavia|socialist federal republic of yugoslavia',
    people: 'Yugoslav|Yugoslavian',
    capital: 'belgrade',
  },
  {
    isoCode: 'CSHH',
    name: 'Czechoslovakia',
    otherNames: 'czecho-slovakia',
    people: 'Czechoslovak|Czechoslovakian',
    capital: 'prague',
  },
  {
    isoCode: 'CSXX',
    name: 'Serbia and Montenegro',
    otherNames: 'state union of serbia and montenegro',
    people: 'Serbian-Montenegrin',
    capital: null,
  },
  {
    isoCode: 'DDDE',
    name: 'East Germany',
    otherNames: 'german democratic republic|gdr',
    people: 'East German',
    capital: 'east berlin',
  },
  {
    isoCode: 'YDYD',
    name: 'South Yemen',
    otherNames: 'peoples democratic republic of yemen',
    people: 'South Yemeni',
    capital: 'aden',
  },
  {
    isoCode: 'VDVN',
    name: 'North Vietnam',
    otherNames: 'democratic republic of vietnam|north viet nam',
    people: 'North Vietnamese',
    capital: 'hanoi',
  },
  {
    isoCode: 'ANHH',
    name: 'Netherlands Antilles',
    otherNames: '',
    people: 'Netherlands Antillean',
    capital: 'willemstad',
  },
];
