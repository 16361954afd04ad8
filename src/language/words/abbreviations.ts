/** Abbreviations that stand before a name: the sentence always goes on after them. */
export const TITLES_WITH_A_DOT: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof rev hon messrs mmes st ste mt ft gen maj lt col capt cmdr cpl sgt pvt adm brig sen sens ' +
    'gov govs rep reps pres supt insp det amb atty dist ed eds vs v approx ca cf e.g i.e'
  ).split(' '),
);

/** Abbreviations only before a number: "No. 5", but "She said no." */
export const NUMBERED: ReadonlySet<string> = new Set('no nos art sec fig vol p pp para ch'.split(' '));

/** Abbreviations that may end a sentence: it ends where a word follows that usually opens one. */
export const SHORTENED_WORDS: ReadonlySet<string> = new Set(
  (
    'inc corp co cos ltd llc plc bros jr sr esq etc al dept univ assn ave blvd rd est ext min max misc jan feb mar ' +
    'apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun a.m p.m u.s u.k u.n e.u d.c ph.d'
  ).split(' '),
);

/** Words that, with a capital, tell that a new sentence has begun after "U.S." or "Inc.". */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  (
    'a an the this that these those he she it they we you i his her its their our my your there here who what when ' +
    'where why how which in on at by for from to of with without under over after before during since until while ' +
    'as if although though because but and or nor so yet however meanwhile also then now earlier later still both ' +
    'all some many most several few one two three another other each every no not never according asked speaking ' +
    'despite among between against about last next even only such'
  ).split(' '),
);
