const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** The object is what the subject proposes: "proposed a truce", "offered to host talks". */
export const VERBS_OF_PROPOSING: ReadonlySet<string> = words(
  'propose offer suggest demand table float advocate recommend',
);

const OFFERS = words('offer proposal proposition request demand suggestion');
const MOTIONS = words('motion resolution bill amendment proposal request');

/**
 * "Unveiled a plan", "drafted a resolution": a proposal where the object is one; with these nouns only where any are
 * given, for a plan that is made is not yet put to anybody.
 */
export const VERBS_OF_PRESENTING: ReadonlyMap<string, ReadonlySet<string> | null> = new Map([
  ...[
    ...words('unveil present submit outline draft introduce circulate pitch author sponsor devise formulate'),
  ].map((verb) => [verb, null] as const),
  ...[...words('make put send hand deliver renew reiterate')].map((verb) => [verb, OFFERS] as const),
  ...[...words('move file lodge')].map((verb) => [verb, MOTIONS] as const),
]);

/** "Ruiz's call for a vote", "his demand for talks": the owner asks for what follows. */
export const NOUNS_OF_DEMANDING: ReadonlySet<string> = words(
  'call demand appeal push plea request urging insistence',
);

/** "Her directive to close the port", "an invitation from Lind to attend": what follows "to" is asked for. */
export const NOUNS_OF_BIDDING: ReadonlySet<string> = words(
  'call demand appeal plea request urging directive instruction order recommendation suggestion proposal invitation ultimatum',
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
]);

/** "Set out a plan", "drew up a draft": a proposal where the object is one. */
export const VERBS_OF_PRESENTING_WITH: ReadonlyMap<string, string> = new Map([
  ['set', 'out'],
  ['lay', 'out'],
  ['draw', 'up'],
  ['come', 'up'],
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
  'ask request advise beg beseech entreat petition counsel recommend invite warn',
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
  'proposal plan initiative offer idea proposition request',
);

/** What may be proposed and agreed without being an occasion of its own: "the text", "a 48-hour delay". */
export const MATTER_NOUNS: ReadonlySet<string> = words(
  'text draft document request solution term condition measure formula framework package scheme arrangement timetable ' +
    'declaration invitation recommendation postponement delay extension charter wording programme program step',
);

/** After a hyphen: "US-proposed", "Qatari-drafted". */
export const PROPOSING_PARTICIPLES: ReadonlySet<string> = words(
  'proposed drafted sponsored initiated authored',
);

/** After a hyphen: "US-led talks", "UN-chaired": the named one takes part. */
export const LEADING_PARTICIPLES: ReadonlySet<string> = words('led hosted chaired');
