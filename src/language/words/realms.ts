const codes = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Countries that their press calls by what they are, by ISO code. */
const REALMS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['kingdom', codes('SA JO MA BH TH KH BT LS SZ TO')],
  ['sultanate', codes('OM BN')],
  ['islamic republic', codes('IR')],
  ['emirates', codes('AE')],
]);

/** The countries that are called so: "Kingdom", "Islamic Republic". */
export function countriesOfRealm(words: string): ReadonlySet<string> | undefined {
  return REALMS.get(words.toLowerCase());
}
