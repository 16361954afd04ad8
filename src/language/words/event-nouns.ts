/** What kind of occasion a noun names; the same words as the graph's event kinds. */
export type OccasionKind =
  | 'CALL'
  | 'MEETING'
  | 'NEGOTIATION'
  | 'VISIT'
  | 'PROPOSAL'
  | 'CEASEFIRE'
  | 'AGREEMENT'
  | 'EXCHANGE'
  | 'SANCTION'
  | 'AID'
  | 'ATTACK'
  | 'PROTEST'
  | 'ELECTION'
  | 'VOTE'
  | 'TRIAL'
  | 'OTHER';

const NOUNS: Readonly<Record<OccasionKind, string>> = {
  CALL: 'call telephone-call phonecall conversation videocall discussion dialogue',
  MEETING:
    'meeting summit encounter audience get-together conference luncheon sit-down gathering tete-a-tete confab ' +
    'session bilateral breakfast lunch dinner supper banquet coffee tea drink briefing',
  NEGOTIATION: 'talk negotiation consultation parley deliberation',
  VISIT: 'visit trip tour',
  PROPOSAL:
    'proposal plan initiative offer idea concession demand proposition suggestion bid counter-proposal counterproposal ' +
    'counter-offer counteroffer ' +
    'bill resolution amendment budget roadmap blueprint motion legislation reform law tax levy ban',
  CEASEFIRE: 'ceasefire cease-fire truce armistice moratorium cessation',
  AGREEMENT:
    'agreement deal accord pact treaty settlement memorandum mou compromise peace ' +
    'merger takeover acquisition buyout contract protocol',
  EXCHANGE: 'exchange swap',
  SANCTION: 'sanction embargo tariff boycott',
  AID: 'aid assistance relief bailout',
  ATTACK: 'attack strike airstrike offensive assault bombing raid shelling bombardment incursion shooting',
  PROTEST: 'protest demonstration rally riot walkout',
  ELECTION: 'election referendum poll by-election runoff primary',
  VOTE: 'vote ballot',
  TRIAL: 'trial hearing lawsuit inquest',
  OTHER: 'war conflict invasion coup',
};

/** The kind of occasion that a noun names, by its dictionary form. */
export const EVENT_NOUNS: ReadonlyMap<string, OccasionKind> = new Map(
  Object.entries(NOUNS).flatMap(([kind, words]) =>
    words.split(' ').map((word) => [word, kind as OccasionKind] as const),
  ),
);

/** Nouns that only name an occasion where people take part by name, or that point back at one. */
export const LOOSE_CONTACT_NOUNS: ReadonlySet<string> = new Set(
  'conversation discussion dialogue exchange talk encounter contact'.split(' '),
);

/** Meals and sittings: at them somebody meets only where it is said with whom. */
export const NOUNS_OF_COMPANY: ReadonlySet<string> = new Set(
  'session bilateral breakfast lunch dinner supper banquet coffee tea drink briefing deliberation'.split(' '),
);

/** Nouns that say nothing of their own beside a telling one: "ceasefire proposal", "prisoner exchange deal". */
export const VESSEL_NOUNS: ReadonlySet<string> = new Set(
  (
    'proposal plan initiative offer idea deal agreement accord pact arrangement commitment approach effort process ' +
    'package scheme measure framework programme program concession'
  ).split(' '),
);

const NAMING: readonly string[] = [
  'merger takeover acquisition buyout buy acquire merge purchase',
  'bill legislation law',
  'tax levy',
  'ban',
  'resolution motion',
  'amendment',
  'budget',
  'roadmap blueprint',
  'reform',
  'contract',
  'protocol',
  'bid',
  'demand',
  'concession',
  'memorandum mou',
  'settlement',
  'treaty',
];

/**
 * Words that only mean what bears them, each with the first word of those that mean the same: "the bill" points back at
 * no truce, "the deal" may; "the takeover" is the merger told of before.
 */
export const NAMING_WORDS: ReadonlyMap<string, string> = new Map(
  NAMING.flatMap((line) => line.split(' ').map((word) => [word, line.split(' ')[0]!] as const)),
);

/** "A halt to strikes", "a suspension of hostilities": with fighting as their object they name a ceasefire. */
export const HALTING_NOUNS: ReadonlySet<string> = new Set(
  'halt suspension cessation pause moratorium end stop freeze'.split(' '),
);

/** "To halt strikes", "stop attacking". */
export const HALTING_VERBS: ReadonlySet<string> = new Set(
  'halt suspend stop cease pause end freeze silence'.split(' '),
);

/** What a ceasefire brings to a halt; "war" and "conflict" are left out: ending them is peace. */
export const FIGHTING_NOUNS: ReadonlySet<string> = new Set(
  'strike attack hostility fighting shelling bombing bombardment airstrike fire combat raid'.split(' '),
);

/** "Prisoner exchange", "swap of hostages": without them an exchange is one of words. */
export const EXCHANGED_NOUNS: ReadonlySet<string> = new Set(
  'prisoner hostage captive detainee pow body spy inmate remains'.split(' '),
);

/** Words before a noun that tell nothing: they neither mark an event nor belong in its name. */
export const PLAIN_MODIFIERS: ReadonlySet<string> = new Set(
  (
    'the a an this that these those such any some all both each other another same latest last first second third ' +
    'recent new next previous prior earlier upcoming forthcoming ongoing current scheduled planned expected proposed ' +
    'potential possible so-called alleged reported very highly contentious public private direct important key major ' +
    'historic successful productive candid frank detailed lengthy long short brief rare separate further future ' +
    'more broader wider urgent immediate mutual joint bilateral unconditional personal negative ' +
    'positive constructive good great big real serious whole entire two three four several many annual special own ' +
    'minute hour half year old eventual attempted renewed much no its his her their our my your official'
  ).split(' '),
);

/** Words for how long or how far a halt goes; those of one line mean the same. */
export const EXTENTS: readonly (readonly [string, readonly string[]])[] = [
  ['full', 'full complete total comprehensive general nationwide all-out'.split(' ')],
  ['temporary', 'temporary limited interim short-term provisional partial phased gradual'.split(' ')],
  ['permanent', 'permanent lasting long-term indefinite'.split(' ')],
];
