/** An office or trade that people are named after: "president", "spokeswoman". */
export interface Office {
  /** One word for all that mean the same: "spokesman", "spokeswoman", "spokesperson" are "spokesperson". */
  readonly kind: string;
  readonly gender: 'F' | 'M' | null;
}

/** Kinds of office whose holder may be called "leader" of a country. */
export const LEADING: ReadonlySet<string> = new Set([
  'president',
  'prime minister',
  'chancellor',
  'monarch',
  'leader',
  'supreme leader',
  'ruler',
  'crown prince',
]);

/** Kinds of office that one and the same person holds at the top of a body, by the word that the paper likes. */
export const HEADS_OF_BODIES: ReadonlySet<string> = new Set([
  'leader',
  'head',
  'executive',
  'president',
  'chair',
  'secretary',
  'founder',
  'manager',
]);

/** Kinds of office that a counterpart abroad holds. */
export const COUNTERPARTS: ReadonlySet<string> = new Set([
  ...LEADING,
  'minister',
  'secretary',
  'ambassador',
  'envoy',
  'governor',
]);

/** "top diplomat", "chief diplomat": whoever is for foreign affairs. */
export const isTopDiplomat = (words: string): boolean => /\b(?:top|chief) diplomat$/i.test(words);

/** The office that this word names in the singular; undefined where it names none. */
export function officeOf(lower: string): Office | undefined {
  return OFFICES.get(lower);
}

/** The office of which this word is the plural: "presidents", "leaders". */
export function officesOf(lower: string): Office | undefined {
  if (!lower.endsWith('s') && !lower.endsWith('men') && !lower.endsWith('women')) return undefined;
  return OFFICES.get(lower.slice(0, -1)) ?? OFFICES.get(lower.replace(/men$/, 'man'));
}

const OFFICES: ReadonlyMap<string, Office> = new Map([
  ...kind('president', 'president vice-president'),
  ...kind('chancellor', 'vice-chancellor'),
  ...kind('chair', 'vice-chair vice-chairman vice-chairwoman vice-chairperson'),
  ...kind('minister', 'vice-minister vice-premier'),
  ...kind('prime minister', 'premier pm taoiseach'),
  ...kind('minister', 'minister'),
  ...kind('chancellor', 'chancellor'),
  ...kind('monarch', 'monarch'),
  ...kind('monarch', 'king emir sultan emperor', 'M'),
  ...kind('monarch', 'queen empress', 'F'),
  ...kind('prince', 'prince', 'M'),
  ...kind('prince', 'princess', 'F'),
  ...kind('pope', 'pope pontiff', 'M'),
  ...kind('leader', 'leader'),
  ...kind('ruler', 'dictator strongman autocrat ruler'),
  ...kind('spokesperson', 'spokesperson spokespeople'),
  ...kind('spokesperson', 'spokesman', 'M'),
  ...kind('spokesperson', 'spokeswoman', 'F'),
  ...kind('chair', 'chair chairperson'),
  ...kind('chair', 'chairman', 'M'),
  ...kind('chair', 'chairwoman', 'F'),
  ...kind('head', 'head chief boss director director-general'),
  ...kind('executive', 'ceo executive cfo coo cto'),
  ...kind('secretary', 'secretary secretary-general undersecretary under-secretary subsecretary cs'),
  ...kind('governor', 'governor'),
  ...kind('mayor', 'mayor'),
  ...kind(
    'legislator',
    'mp mep mk mla mna senator congressman congresswoman lawmaker legislator parliamentarian deputy',
  ),
  ...kind('legislator', 'representative councillor councilor councilman councilwoman'),
  ...kind('speaker', 'speaker'),
  ...kind('envoy', 'envoy emissary'),
  ...kind('ambassador', 'ambassador diplomat consul'),
  ...kind(
    'commander',
    'commander general admiral colonel captain major lieutenant sergeant brigadier marshal',
  ),
  ...kind('commissioner', 'commissioner'),
  ...kind('judge', 'judge justice magistrate'),
  ...kind('prosecutor', 'prosecutor'),
  ...kind('lawyer', 'attorney lawyer solicitor barrister counsel'),
  ...kind('adviser', 'adviser advisor aide counselor'),
  ...kind('candidate', 'candidate nominee contender hopeful'),
  ...kind('official', 'official officer administrator'),
  ...kind('analyst', 'analyst expert economist strategist commentator pundit'),
  ...kind(
    'scholar',
    'professor historian scientist researcher lecturer academic scholar fellow author writer',
  ),
  ...kind(
    'journalist',
    'journalist reporter editor editor-in-chief correspondent columnist anchor host presenter',
  ),
  ...kind('manager', 'manager coach trainer'),
  ...kind('founder', 'founder co-founder owner'),
  ...kind('member', 'member'),
  ...kind('counterpart', 'counterpart'),
  ...kind('activist', 'activist campaigner organizer organiser'),
  ...kind('doctor', 'doctor physician surgeon'),
  ...kind('coordinator', 'coordinator co-ordinator negotiator'),
  ...kind('mediator', 'mediator facilitator peacemaker'),
  ...kind('cleric', 'bishop archbishop cardinal imam pastor rabbi ayatollah'),
  ...kind('artist', 'actor singer director-producer filmmaker musician rapper poet', null),
  ...kind('artist', 'actress', 'F'),
  ...kind('businessperson', 'billionaire tycoon entrepreneur'),
  ...kind('businessperson', 'businessman', 'M'),
  ...kind('businessperson', 'businesswoman', 'F'),
]);

function kind(name: string, words: string, gender: 'F' | 'M' | null = null): [string, Office][] {
  return words.split(' ').map((word) => [word, { kind: name, gender }]);
}

/** Words that stand in a title beside its office: "deputy foreign minister", "chief of staff". */
export const TITLE_WORDS: ReadonlySet<string> = new Set(
  (
    'deputy vice assistant associate senior junior chief lead special prime foreign defense defence interior finance ' +
    'economy justice health education energy trade transport environment agriculture culture labor labour press ' +
    'top state national security home affairs treasury staff general supreme crown opposition presidential executive ' +
    'managing private public military army police armed forces us' +
    ' former ex late incoming outgoing acting interim caretaker elect designate honorary emeritus principal ' +
    'regional federal provincial permanent plenipotentiary high representative under attorney'
  ).split(' '),
);

/** Words that tell whether a title is held now. */
export const TITLE_TENSES: ReadonlyMap<string, 'FORMER' | 'ACTING' | 'FUTURE'> = new Map([
  ...tense('FORMER', 'former ex late erstwhile one-time ex-president ex-minister retired ousted deposed'),
  ...tense('ACTING', 'acting interim caretaker outgoing'),
  ...tense(
    'FUTURE',
    'incoming elect designate president-elect chancellor-designate prime-minister-designate',
  ),
]);

function tense(
  value: 'FORMER' | 'ACTING' | 'FUTURE',
  words: string,
): [string, 'FORMER' | 'ACTING' | 'FUTURE'][] {
  return words.split(' ').map((word) => [word, value]);
}
