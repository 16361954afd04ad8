const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** "The mayor should resign": with these whoever says so asks somebody to do something. */
export const MODALS_OF_DUTY: ReadonlySet<string> = words('should must ought');

/** "The mayor has to resign", "the mayor needs to resign". */
export const VERBS_OF_DUTY: ReadonlySet<string> = words('have need');

/** "You should be proud", "we must understand": what to think, to feel and to be is advice for life, and no proposal. */
export const VERBS_OF_MIND_AND_STATE: ReadonlySet<string> = words(
  'be have get become remain stay seem appear look feel know think believe understand realize realise remember ' +
    'forget see hear hope wish want like love expect imagine assume suppose perceive reflect consider regard view ' +
    'note mind care worry fear learn read understand mean matter exist live die belong depend deserve ask say talk ' +
    'speak thank congratulate celebrate admit wonder wait watch listen go come do let try serve elicit face play ' +
    'work win lose score dare tolerate happen occur bear trust focus denounce condemn blame',
);

/** "Take care", "take responsibility": nothing that is done on a day. */
export const LIGHT_OBJECTS: ReadonlySet<string> = words(
  'care responsibility advantage heed note pride stock time sure remark thing sense clear look',
);

/** Bodies and people who are asked to act without a name: "the government", "the ministers", "the world". */
export const BODIES_ASKED: ReadonlySet<string> = words(
  'government administration cabinet parliament congress senate assembly council court ministry department agency ' +
    'authority commission committee party opposition coalition state country nation world community union bloc ' +
    'city police army military troop force regime junta company firm bank board employer side faction',
);

/** "It should be noted", "they must be remembered", "should not be tolerated": nobody is asked to do something. */
export const VERBS_OF_REGARD: ReadonlySet<string> = words(
  'note see understand remember consider regard view recall stress say teach leave tolerate celebrate think treat ' +
    'know expect congratulate praise welcome commend judge feel forget underestimate ignore allow base mean handle',
);

/** "Hold an election", "impose sanctions": what is asked for is the occasion itself. */
export const VERBS_OF_BRINGING_ABOUT: ReadonlySet<string> = words(
  'hold call convene start begin resume open launch conduct organize organise have join attend sign reach make impose ' +
    'introduce pass adopt approve accept endorse ratify back support agree conclude seek declare establish negotiate ' +
    'announce',
);
