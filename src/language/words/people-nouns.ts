const among = (gender: 'F' | 'M' | null, words: string): [string, 'F' | 'M' | null][] =>
  words.split(' ').map((word) => [word, gender]);

/** Nouns for one person that are no office, with the gender they tell: "a resident", "my mother". */
export const PEOPLE_NOUNS: ReadonlyMap<string, 'F' | 'M' | null> = new Map([
  ...among(
    'F',
    'woman mother wife daughter sister girl aunt grandmother girlfriend widow niece lady mum mom',
  ),
  ...among('F', 'policewoman waitress stewardess saleswoman congresswoman nun actress mistress'),
  ...among(
    'M',
    'man father husband son brother boy uncle grandfather boyfriend widower nephew gentleman dad',
  ),
  ...among('M', 'policeman fisherman salesman waiter monk fireman cameraman gunman guy'),
  ...among(
    null,
    'resident witness eyewitness neighbour neighbor student teacher nurse driver farmer shopkeeper',
  ),
  ...among(null, 'victim survivor friend colleague voter supporter insider source worker passenger customer'),
  ...among(
    null,
    'patient protester demonstrator democrat republican person user fan villager refugee migrant',
  ),
  ...among(
    null,
    'soldier veteran detective inspector trader vendor tourist visitor reader viewer parent child',
  ),
  ...among(
    null,
    'teenager player engineer designer dealer broker planner organiser organizer participant speaker',
  ),
]);
