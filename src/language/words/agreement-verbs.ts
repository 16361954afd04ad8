const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** The object is what the subject agrees to, whatever it is: "accepted the plan". */
export const VERBS_OF_ACCEPTING: ReadonlySet<string> = words(
  'accept endorse approve ratify sign embrace back support welcome adopt authorise authorize',
);

/** "Agreed to sign the deal", "to hold talks": the object is agreed to; "agreed to discuss the deal" is another matter. */
export const VERBS_OF_KEEPING: ReadonlySet<string> = words(
  'accept endorse approve ratify sign embrace back support hold honour honor observe respect implement join attend ' +
    'start begin resume declare adopt enter reach make establish impose lift have conduct enforce uphold keep',
);

/** Agreement only where the object is a truce, a deal, an exchange: "confirmed a suspension of strikes", "struck a deal". */
export const VERBS_OF_CONFIRMING: ReadonlySet<string> = words(
  'confirm honour honor reach finalize finalise conclude strike clinch seal ink initial cement hammer thrash wrap close ' +
    'extend renew prolong',
);

/** "Signed a deal with Lind": whoever is named after "with" agrees too. */
export const VERBS_OF_SEALING: ReadonlySet<string> = words(
  'agree sign reach finalize finalise conclude strike clinch seal ink initial cement hammer thrash shake come enter arrive wrap close ' +
    'extend renew prolong',
);

/** "Came to an agreement", "entered into a pact": with this preposition only. */
export const VERBS_OF_COMING_TO: ReadonlyMap<string, string> = new Map([
  ['come', 'to'],
  ['enter', 'into'],
  ['arrive', 'at'],
]);

/** "Agreed to a truce", "signed up to", "consented to": with one of these prepositions. */
export const VERBS_OF_AGREEING: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['agree', words('to on upon with about')],
  ['consent', words('to')],
  ['commit', words('to')],
  ['assent', words('to')],
  ['sign', words('up on off onto')],
  ['accede', words('to')],
  ['acquiesce', words('to in')],
  ['settle', words('on')],
  ['recommit', words('to')],
  ['vote', words('to')],
]);

const PROMISES = words('to that noun');

/** "Promised to scrap the tax", "that it would go", "a new road": with an infinitive, a clause or a noun after them. */
export const VERBS_OF_PLEDGING: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['promise', PROMISES],
  ['pledge', PROMISES],
  ['vow', words('to that')],
  ['undertake', words('to')],
  ['resolve', words('to that')],
  ['assure', words('that')],
  ['guarantee', words('that')],
]);

/** "Will allow transit", "would abide by the ruling": a promise where they are announced, with this word after them. */
export const VERBS_OF_YIELDING: ReadonlyMap<string, string | null> = new Map([
  ['allow', null],
  ['permit', null],
  ['abide', 'by'],
  ['comply', 'with'],
  ['adhere', 'to'],
  ['stick', 'to'],
  ['observe', null],
  ['respect', null],
  ['uphold', null],
]);

/** "Announced a grant of $5m", "earmarked $5m": what is given is promised. */
export const VERBS_OF_GRANTING: ReadonlySet<string> = words('announce allocate earmark donate');

/** What is granted: "announced a donation of tents". */
export const NOUNS_OF_GRANTING: ReadonlySet<string> = words(
  'allocation grant funding loan credit bailout financing overdraft donation contribution aid assistance disbursement subsidy',
);

/** "Welcomed the decision to reopen the border": what somebody else has resolved. */
export const NOUNS_OF_RESOLVING: ReadonlySet<string> = words(
  'decision move instruction outcome pledge commitment announcement undertaking',
);

/** "The signing of the pact by Chad", "Chad's ratification of the treaty". */
export const NOUNS_OF_SIGNING: ReadonlySet<string> = words(
  'signing signature ratification conclusion inking',
);

/** "Ukraine's acceptance of the plan", "full backing of the agreement": the owner agrees. */
export const NOUNS_OF_AGREEING: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['acceptance', words('of')],
  ['approval', words('of for to')],
  ['endorsement', words('of')],
  ['backing', words('of for')],
  ['support', words('for of')],
  ['openness', words('to')],
  ['consent', words('to')],
  ['assent', words('to')],
  ['blessing', words('to for')],
  ['go-ahead', words('to for')],
  ['agreement', words('to on')],
  ['light', words('to for')],
  ['nod', words('to for')],
  ['pledge', words('to that')],
  ['promise', words('to that')],
  ['vow', words('to that')],
  ['commitment', words('to that')],
  ['undertaking', words('to that')],
  ['assurance', words('that')],
  ['guarantee', words('that')],
  ['word', words('that')],
  ['willingness', words('to')],
  ['readiness', words('to')],
]);

/** Nouns of agreeing that are themselves a reservation: "signalled openness to the plan". */
export const HALF_HEARTED_NOUNS: ReadonlySet<string> = words('openness willingness readiness');

/** "Broke its promise to", "doubted Chad's commitment to", "demanded a guarantee that": nobody agrees by it. */
export const VERBS_OF_BREAKING: ReadonlySet<string> = words(
  'break breach violate betray renege abandon forget doubt question demand seek want urge ask request need await lack withdraw test undermine',
);

/** Several words that say yes, up to what is agreed, after their verb. */
export const AGREEING_IN_WORDS: ReadonlyMap<string, RegExp> = new Map([
  ['say', /^[“"‘']?yes[”"’']? to /],
  ['come', /^(?:on ?board (?:with|for|to)|around to|round to) /],
  ['get', /^(?:on ?board with|behind) /],
  ['jump', /^(?:on ?board with|at) /],
  ['go', /^along with /],
  ['bow', /^(?:down )?to /],
  ['yield', /^to /],
  ['cave', /^(?:in )?to /],
  ['accede', /^to /],
  ['capitulate', /^to /],
  [
    'give',
    /^(?:in to|way to|(?:\w+ )?(?:green light|go ahead|go - ahead|thumbs up|thumbs - up|seal of approval) (?:to|for)) /,
  ],
  ['take', /^up (?=.*\b(?:offer|invitation|proposal|suggestion)s?\b)/],
  [
    'drop',
    /^(?:its |his |her |their |all |any )?(?:objections?|opposition|resistance|veto) (?:to|on|against|of) /,
  ],
  ['withdraw', /^(?:its |his |her |their |all |any )?(?:objections?|opposition|veto) (?:to|on|against|of) /],
  ['lift', /^(?:its |his |her |their )?(?:objections?|veto) (?:to|on|against|of) /],
  ['raise', /^no objections? to /],
  ['have', /^no objections? to /],
  ['consent', /^to /],
  ['assent', /^to /],
  ['put', /^(?:its|his|her|their|the) (?:signatures?|names?|pens?|initials) to /],
  ['affix', /^(?:its|his|her|their|the) (?:signatures?|names?) to /],
  ['become', /^(?:a|the \w+) (?:signatory|party) (?:to|of) /],
  ['vote', /^(?:\w+ly )?(?:in favou?r of|for) /],
  ['wrap', /^up /],
  ['throw', /^(?:its|his|her|their) (?:full )?(?:weight|support) behind /],
]);

/** "Did not object to the plan". */
export const VERBS_OF_OBJECTING: ReadonlySet<string> = words('object oppose veto');

/** "The accord obliges Chad to withdraw". */
export const VERBS_OF_BINDING: ReadonlySet<string> = words('commit oblige bind require obligate');

/** "A truce between Peru and Chad took effect": by these it is told that there is one. */
export const VERBS_OF_COMING_ABOUT: ReadonlySet<string> = words(
  'reach sign strike conclude seal take come enter hold announce initial finalize finalise agree clinch ink renew extend',
);

/** Verbs that show the agreement of their subject: "voiced support for". */
export const VERBS_OF_SHOWING: ReadonlySet<string> = words(
  'express signal voice give offer show declare pledge announce indicate reaffirm lend reiterate renew make affirm restate ' +
    'emphasise emphasize stress underline underscore highlight confirm reassert',
);

/** "Ready to accept", "willing to sign": agreement with a reservation. */
export const WORDS_OF_READINESS: ReadonlySet<string> = words('ready willing open prepared');

/** In the same sentence they make an agreement conditional. */
export const RESERVATIONS: readonly string[] = [
  'in principle',
  'condition',
  'provided that',
  'as long as',
  'but demanded',
  'but insist',
  'but need',
  'but said',
  'but only',
  'but raised',
  'but with',
  'but emphasi',
  'but stress',
  'but warn',
  'but want',
  'cautious',
  'only if',
  'reservation',
  'subject to',
  'providing that',
  'so long as',
  'unless',
  ' if ',
];

/** After a request they say yes to it. */
export const VERBS_OF_PROMISING: ReadonlySet<string> = words('promise pledge vow comply assure guarantee');
