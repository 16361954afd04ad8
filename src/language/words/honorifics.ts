/** Words of address before a name, with the gender they tell. */
export const HONORIFICS: ReadonlyMap<string, 'F' | 'M' | null> = new Map([
  ...among(
    null,
    'dr prof professor rev reverend hon honourable honorable excellency highness majesty judge justice',
  ),
  ...among(
    null,
    'gen general col colonel capt captain maj major lt lieutenant sgt sergeant cpl corporal cmdr',
  ),
  ...among(
    null,
    'commander admiral adm brigadier marshal constable inspector sheriff officer detective pvt private',
  ),
  ...among(
    null,
    'ayatollah imam mullah rabbi bishop archbishop cardinal saint st eng engr counsellor ambassador secretary',
  ),
  ...among(
    null,
    'gov sen rep ret squadron warrant superintendent supt insp datuk dato tan seri diraja ustaz comrade',
  ),
  ...among(
    'M',
    'mr mister sir lord king prince sultan emir sheikh shaikh pope father brother baron count duke',
  ),
  ...among(
    null,
    'counsellor coun cllr cs adv naa nana oba otumfuo khunying ustad haji hajji alhaji hajia h.e',
  ),
  ...among('M', 'togbe togbui shri'),
  ...among('F', 'smt alhaja'),
  ...among('M', 'monsieur signor señor don herr tun pastor uncle grandfather'),
  ...among(
    'F',
    'mrs ms miss madam madame mme mlle dame lady queen princess sheikha empress baroness countess',
  ),
  ...among('F', 'duchess sister mother frau signora señora doña aunt grandmother'),
]);

function among(gender: 'F' | 'M' | null, words: string): [string, 'F' | 'M' | null][] {
  return words.split(' ').map((word) => [word, gender]);
}
