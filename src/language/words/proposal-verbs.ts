const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** The object is what the subject proposes: "proposed a truce", "offered to host talks". */
export const VERBS_OF_PROPOSING: ReadonlySet<string> = words(
  'propose offer suggest demand table float advocate recommend',
);

/** "Unveiled a plan", "drafted a resolution": a proposal where the object is one. */
export const VERBS_OF_PRESENTING: ReadonlySet<string> = words(
  'unveil present submit outline draft introduce circulate pitch author sponsor',
);

/** "Ruiz's call for a vote", "his demand for talks": the owner asks for what follows. */
export const NOUNS_OF_DEMANDING: ReadonlySet<string> = words('call demand appeal push plea');

/** "Called for sanctions", "pushed for a vote": with this preposition only. */
export const VERBS_OF_PROPOSING_WITH: ReadonlyMap<string, string> = new Map([
  ['call', 'for'],
  ['push', 'for'],
  ['press', 'for'],
  ['appeal', 'for'],
  ['put', 'forward'],
  ['insist', 'on'],
  ['plead', 'for'],
  ['lobby', 'for'],
]);

/** "Urged Lind to accept the plan": what the other is to do is the proposal. */
export const VERBS_OF_URGING: ReadonlySet<string> = words('urge push press pressure implore exhort');

/** "Her proposal for a truce", "Lind's idea of joint patrols": the owner proposed it. */
export const PROPOSING_NOUNS: ReadonlySet<string> = words('proposal plan initiative offer idea proposition');

/** After a hyphen: "US-proposed", "Qatari-drafted". */
export const PROPOSING_PARTICIPLES: ReadonlySet<string> = words(
  'proposed drafted sponsored initiated authored',
);

/** After a hyphen: "US-led talks", "UN-chaired": the named one takes part. */
export const LEADING_PARTICIPLES: ReadonlySet<string> = words('led hosted chaired');
