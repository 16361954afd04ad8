/** An office as it is compared: what papers call it, and whether one person holds it in a country at a time. */
interface Office {
  readonly office: string;
  readonly isOnly: boolean;
  readonly field: 'politics' | 'sport' | 'arts';
}

const only = (office: string): Office => ({ office, isOnly: true, field: 'politics' });
const oneOfMany = (office: string, field: Office['field']): Office => ({ office, isOnly: false, field });

// The first that fits holds, so "vice president" stands before "president". Envoys, ambassadors and correspondents
// are left out: the country named with them is as often the one they are sent to.
const OFFICES: readonly (readonly [RegExp, Office])[] = [
  [/\b(vice|deputy)[ -]president\b/, only('vice president')],
  [
    /\b(deputy|vice|assistant|under|junior)\b.*\b(minister|secretary|premier)\b/,
    oneOfMany('deputy minister', 'politics'),
  ],
  [/\b(prime minister|premier|pm)\b/, only('prime minister')],
  [/\bchancellor of the exchequer\b|\b(finance|treasury) (minister|secretary)\b/, only('finance minister')],
  [
    /\b(foreign (affairs )?(minister|secretary)|secretary of state|top diplomat|minister of foreign affairs)\b/,
    only('foreign minister'),
  ],
  [
    /\b(defen[cs]e (minister|secretary|chief)|minister of defen[cs]e|secretary of defen[cs]e)\b/,
    only('defense minister'),
  ],
  [/\b(interior|home) (minister|secretary)\b|\bminister of the interior\b/, only('interior minister')],
  [/\bchancellor\b/, only('chancellor')],
  [/\b(king|queen|emperor|emir|sultan|monarch)\b/, only('monarch')],
  [/\bpresident\b/, only('president')],
  [/\b(leader|ruler|dictator|strongman|head of state)\b/, oneOfMany('leader', 'politics')],
  [/\bminister\b/, oneOfMany('minister', 'politics')],
  [/\b(senator|congress(man|woman)|lawmaker|representative|mp|deputy)\b/, oneOfMany('lawmaker', 'politics')],
  [/\bgovernor\b/, oneOfMany('governor', 'politics')],
  [/\bmayor\b/, oneOfMany('mayor', 'politics')],
  [
    /\b(footballer|striker|goalkeeper|midfielder|defender|swimmer|sprinter|runner|cyclist|boxer|golfer|skater|skier|gymnast|wrestler|racer|driver|batsman|bowler|pitcher|quarterback|tennis player|athlete|coach)\b/,
    oneOfMany('athlete', 'sport'),
  ],
  [
    /\b(actor|actress|singer|musician|rapper|painter|film director|comedian|pianist|novelist|poet)\b/,
    oneOfMany('artist', 'arts'),
  ],
];

/** Those whom papers call "the leader" of a country. */
export const LEADING_OFFICES: ReadonlySet<string> = new Set([
  'president',
  'prime minister',
  'chancellor',
  'monarch',
  'leader',
]);

/** The office that a title names; null where the title names none that tells people apart. */
export function officeOf(title: string): Office | null {
  const plain = title.toLowerCase();
  return OFFICES.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}

const ONLY_ONE = new Set(
  OFFICES.map(([, office]) => office)
    .filter(({ isOnly }) => isOnly)
    .map(({ office }) => office),
);

/** True where a country has one holder of this office at a time. */
export function isHeldByOne(office: string): boolean {
  return ONLY_ONE.has(office);
}
