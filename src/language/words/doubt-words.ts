const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** They deny the verb that they stand before. */
export const NEGATIONS: ReadonlySet<string> = words(
  "not n't n’t never no neither nor cannot hardly seldom rarely without",
);

/** "Allegedly met": a claim of somebody's, which the article leaves open. */
export const WORDS_OF_ALLEGING: ReadonlySet<string> = words('allegedly purportedly supposedly');

/** "Refused to meet", "failed to agree": what follows did not happen. */
export const VERBS_OF_REFUSING: ReadonlySet<string> = words(
  'refuse decline fail reject deny cancel oppose avoid rule resist dismiss stop postpone abandon scrap halt prevent',
);

/** "Plans to meet", "expected to speak": what follows is announced. */
export const VERBS_OF_PLANNING: ReadonlySet<string> = words(
  'plan expect schedule hope want intend aim set seek wish look agree promise arrange prepare offer invite vow ' +
    'propose pledge decide announce need slate await due request travel fly ask',
);

/** Adjectives and nouns after which an infinitive is announced: "ready to meet", "plans to sign". */
export const WORDS_OF_PLANNING: ReadonlySet<string> = words(
  'plan readiness willingness ready willing intention due set scheduled likely hope desire expected decision offer ' +
    'agreement commitment about',
);

/** Modals that announce. */
export const MODALS_OF_PLANNING: ReadonlySet<string> = words("will 'll ’ll shall wo");

/** Modals that leave open whether it happens. */
export const MODALS_OF_DOUBT: ReadonlySet<string> = words(
  "would could might may should can ca must 'd ’d ought",
);

/** They open a clause that claims nothing: "if they met", "whether she agreed". */
export const OPENERS_OF_DOUBT: ReadonlySet<string> = words('if whether unless should until lest');

/** Before an occasion: it has not been held yet. */
export const WORDS_AHEAD: ReadonlySet<string> = words(
  'upcoming forthcoming planned scheduled expected proposed potential possible future next',
);

/** They tell an occasion from the one at hand: "the second such call since", "had previously spoken". */
export const WORDS_OF_ANOTHER_TIME: ReadonlySet<string> = words(
  'previous previously prior earlier last past former',
);

/** "Hopes that they will meet": what follows is a wish. */
export const VERBS_OF_HOPING: ReadonlySet<string> = words(
  'hope wish doubt fear wonder imagine ask predict speculate',
);

/** After them "would" tells what was announced: "said that they would meet". */
export const REPORTING: ReadonlySet<string> = words(
  'say announce tell confirm add state report declare promise note insist pledge vow assure',
);

/** "Denied that they had met": what follows is said not to have happened. */
export const VERBS_OF_DENYING: ReadonlySet<string> = words('deny dispute refute disprove');

/** "I don't believe we ever met": not said to have happened. */
export const VERBS_OF_BELIEVING: ReadonlySet<string> = words('believe think recall remember say claim know');

/** "Reports that they met": what follows is not what the article itself says. */
export const NOUNS_OF_CLAIMING: ReadonlySet<string> = words(
  'report claim rumour rumor allegation accusation suggestion speculation notion evidence possibility hope fear idea assertion',
);
