const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const DEEDS = words(
  'release sale cut rise increase decrease halt freeze end stop probe inquiry enquiry investigation audit review reform ' +
    'change withdrawal removal dismissal resignation renewal approval return transfer exit departure arrest recall ' +
    'overhaul reshuffle shake-up shakeup purge boycott strike vote referendum election pause delay ban use closure ' +
    'reopening restart repeal waiver pardon amnesty reduction hike reprieve handover rollback clampdown crackdown ' +
    'ceasefire truce session meeting hearing summit debate visit help aid access action intervention',
);

const ENDING = /(?:tion|sion|ment)$/;

// They end so, and are done by nobody.
const THINGS = words(
  'attention question information condition position situation option section nation generation population apartment ' +
    'department government parliament document moment element statement comment television pension mission ' +
    'commission location station occasion opinion impression explanation direction mention station expression version ' +
    'passion region religion dimension donation equipment treatment medication location foundation environment',
);

/** True for nouns that tell of something done: "resignation", "deployment", "audit". */
export function isDeedNoun(lemma: string): boolean {
  return DEEDS.has(lemma) || (ENDING.test(lemma) && !THINGS.has(lemma));
}

const WISHED_FOR = words(
  'support backing assistance help aid time funding fund loan money grant waiver permission clearance leave power ' +
    'guarantee assurance apology flexibility exemption exception relief leniency mercy asylum-scheme force troop ' +
    'peacekeeper observer monitor consultation talk mediation membership status package subsidy compensation trial ' +
    'conversation audience call bailout rescue seat veto mandate restraint transparency scheme share deal accord ' +
    'agreement pact treaty settlement compromise solution truce',
);

/** True for what states and bodies ask for and seek that is no deed: "more time", "a waiver". */
export function isWishedFor(lemma: string): boolean {
  return WISHED_FOR.has(lemma);
}
