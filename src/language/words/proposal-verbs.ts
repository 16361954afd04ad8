const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** The object is what the subject proposes: "proposed a truce", "offered to host talks". */
export const VERBS_OF_PROPOSING: ReadonlySet<string> = words(
  'propose offer suggest demand table float advocate recommend pitch volunteer insist require stipulate',
);

const OFFERS = words('offer proposal proposition demand suggestion');
const INITIATIVES = words('initiative proposal offer');
const MOTIONS = words('motion resolution bill amendment proposal');

/**
 * "Unveiled a plan", "drafted a resolution": a proposal where the object is one; with these nouns only where any are
 * given, for a plan that is made is not yet put to anybody.
 */
export const VERBS_OF_PRESENTING: ReadonlyMap<string, ReadonlySet<string> | null> = new Map([
  ...[
    ...words('unveil present submit outline draft introduce circulate author sponsor devise formulate'),
  ].map((verb) => [verb, null] as const),
  ...[...words('make put send hand deliver renew reiterate place extend')].map(
    (verb) => [verb, OFFERS] as const,
  ),
  ...[...words('announce launch')].map((verb) => [verb, INITIATIVES] as const),
  ...[...words('move file lodge')].map((verb) => [verb, MOTIONS] as const),
]);

/** "Ruiz's call for a vote", "his demand for talks": the owner asks for what follows. */
export const NOUNS_OF_DEMANDING: ReadonlySet<string> = words(
  'call demand appeal push plea request urging application bid lobbying clamour',
);

/** "Her insistence on an apology". */
export const NOUNS_OF_INSISTING: ReadonlySet<string> = words('insistence');

/** "Made a plea for", "issued an ultimatum to": whoever does so makes the demand, the plea or the offer. */
export const VERBS_OF_ISSUING: ReadonlyMap<string, string | null> = new Map([
  ...[
    ...words(
      'make issue launch place file submit lodge send extend renew repeat reiterate voice table raise press put present ' +
        'deliver direct address sign express announce declare reaffirm affirm signal stress',
    ),
  ].map((verb) => [verb, null] as const),
  ['counter', 'with'],
  ['respond', 'with'],
  ['reply', 'with'],
  ['come', 'with'],
]);

/** "Its readiness to mediate": an offer where others would gain by it. */
export const NOUNS_OF_READINESS: ReadonlySet<string> = words('readiness willingness');
export const VERBS_OF_GOOD_OFFICES: ReadonlySet<string> = words(
  'mediate host share facilitate broker arrange organize organise provide send supply help assist offer',
);

/** "Her directive to close the port", "an invitation from Lind to attend": what follows "to" is asked for. */
export const NOUNS_OF_BIDDING: ReadonlySet<string> = words(
  'call demand appeal plea request urging directive instruction order recommendation suggestion proposal invitation ' +
    'ultimatum offer application',
);

/** "Called for sanctions", "pushed for a vote": with this preposition only. */
export const VERBS_OF_PROPOSING_WITH: ReadonlyMap<string, string> = new Map([
  ['call', 'for'],
  ['push', 'for'],
  ['press', 'for'],
  ['appeal', 'for'],
  ['put', 'forward'],
  ['bring', 'forward'],
  ['insist', 'on'],
  ['plead', 'for'],
  ['lobby', 'for'],
  ['urge', 'for'],
]);

/** "Asked for a delay", "requested an extension": a proposal only where what is asked for is one. */
export const VERBS_OF_ASKING: ReadonlyMap<string, string | null> = new Map([
  ['ask', 'for'],
  ['request', null],
  ['seek', null],
  ['urge', null],
]);

/** "Offered to host", "pitched a toll": with these only what states, bodies and those who lead them say is looked at. */
export const VERBS_OF_STATECRAFT: ReadonlySet<string> = words('seek pitch volunteer require stipulate');

/** "Set out a plan", "drew up a draft": a proposal where the object is one. */
export const VERBS_OF_PRESENTING_WITH: ReadonlyMap<string, string> = new Map([
  ['set', 'out'],
  ['lay', 'out'],
  ['draw', 'up'],
  ['come', 'up'],
  ['counter', 'with'],
]);

/** "Called on Lind to resign": the verbs of urging that need a preposition. */
export const VERBS_OF_URGING_WITH: ReadonlyMap<string, string> = new Map([
  ['call', 'on'],
  ['appeal', 'to'],
  ['plead', 'with'],
]);

/** "Urged Lind to accept the plan": what the other is to do is the proposal. */
export const VERBS_OF_URGING: ReadonlySet<string> = words('urge push press pressure implore exhort');

/** "Asked the council to sell the harbour": only where somebody is asked who can do it. */
export const VERBS_OF_REQUESTING: ReadonlySet<string> = words(
  'ask request advise beg beseech entreat petition counsel recommend invite warn encourage',
);

/** "Told the ministry to secure the loans": what heads and states tell others to do. */
export const VERBS_OF_ORDERING: ReadonlySet<string> = words('tell order instruct direct command');

/** "Asked permission to hold a rally". */
export const NOUNS_OF_LEAVE: ReadonlySet<string> = words(
  'permission leave clearance authorization authorisation approval consent',
);

/** "A series of measures", "three lists of demands": what they are of is meant. */
export const NOUNS_OF_SEVERAL: ReadonlySet<string> = words(
  'series set list number range raft string host package batch couple handful pair catalogue catalog variety',
);

/** "Her proposal for a truce", "Lind's idea of joint patrols": the owner proposed it. */
export const PROPOSING_NOUNS: ReadonlySet<string> = words(
  'proposal plan initiative offer idea proposition request counter-proposal counterproposal counter-offer counteroffer',
);

/** What may be proposed and agreed without being an occasion of its own: "the text", "a 48-hour delay". */
export const MATTER_NOUNS: ReadonlySet<string> = words(
  'text draft document request solution term condition measure formula framework package scheme arrangement timetable ' +
    'declaration invitation recommendation postponement delay extension charter wording programme program step deadline format mechanism schedule',
);

/** After a hyphen: "US-proposed", "Qatari-drafted". */
export const PROPOSING_PARTICIPLES: ReadonlySet<string> = words(
  'proposed drafted sponsored initiated authored',
);

/** After a hyphen: "US-led talks", "UN-chaired": the named one takes part. */
export const LEADING_PARTICIPLES: ReadonlySet<string> = words('led hosted chaired');
