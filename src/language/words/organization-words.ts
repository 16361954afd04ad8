/** Words in a name that make it an organization's: "Ministry", "Bank", "University". */
export const ORGANIZATION_WORDS: ReadonlySet<string> = new Set(
  (
    'ministry department agency authority bureau office commission committee council court tribunal parliament ' +
    'senate congress assembly bank fund corporation company group foundation institute institution university ' +
    'college school academy party union association federation confederation league club society organization ' +
    'organisation police army navy brigade ministry inc ltd plc llc corp co gmbh airlines airways newspaper news ' +
    'times tribune herald gazette network broadcasting television radio hospital clinic secretariat directorate ' +
    'administration service services forces force guard alliance coalition movement front board chamber ' +
    'consortium trust firm holdings industries enterprises partners embassy consulate mission cabinet government'
  ).split(' '),
);

/** Words in a name that make a body of its own out of a part of a larger one: "UN Security Council" is not the UN. */
export const BODY_WORDS: ReadonlySet<string> = new Set(
  'council assembly committee commission court tribunal secretariat office department bureau agency mission service programme program fund convention charter conference board executive chapter branch wing caucus team academy'.split(
    ' ',
  ),
);

/** Endings of a company's name that are left out when it is named again. */
export const COMPANY_ENDINGS: ReadonlySet<string> = new Set(
  'inc incorporated ltd limited plc llc llp lp l.p corp corporation co company gmbh ag sa nv bv spa oy ab as pjsc jsc pty group holdings'.split(
    ' ',
  ),
);

/** What a text calls an organization once it has been named: the word, and the words of a name that it answers. */
export const ORGANIZATION_NOUNS: ReadonlyMap<string, readonly string[]> = new Map([
  ['ministry', ['ministry']],
  ['department', ['department']],
  [
    'agency',
    [
      'agency',
      'directorate',
      'service',
      'authority',
      'bureau',
      'administration',
      'programme',
      'organization',
      'organisation',
    ],
  ],
  [
    'body',
    [
      'commission',
      'council',
      'organization',
      'organisation',
      'federation',
      'association',
      'society',
      'institute',
      'chamber',
      'authority',
      'agency',
      'board',
      'committee',
      'union',
      'confederation',
    ],
  ],
  ['umpire', ['commission']],
  [
    'watchdog',
    ['commission', 'authority', 'agency', 'watch', 'board', 'council', 'office', 'inspectorate', 'regulator'],
  ],
  [
    'regulator',
    ['commission', 'authority', 'agency', 'board', 'office', 'regulator', 'administration', 'council'],
  ],
  ['city', ['city']],
  ['municipality', ['municipality', 'city']],
  ['guild', ['guild']],
  ['chamber', ['chamber', 'senate', 'house']],
  ['militia', ['militia']],
  ['bank', ['bank', 'banque', 'banco']],
  ['fund', ['fund']],
  ['commission', ['commission']],
  ['committee', ['committee']],
  ['council', ['council']],
  ['court', ['court', 'tribunal']],
  ['tribunal', ['tribunal', 'court']],
  ['parliament', ['parliament', 'assembly', 'duma', 'rada', 'knesset', 'bundestag']],
  ['senate', ['senate']],
  ['assembly', ['assembly']],
  ['university', ['university']],
  ['college', ['college']],
  ['school', ['school']],
  ['institute', ['institute']],
  ['foundation', ['foundation']],
  ['hospital', ['hospital']],
  ['authority', ['authority', 'agency', 'commission']],
  ['bureau', ['bureau']],
  ['party', ['party']],
  [
    'union',
    ['union', 'unions', 'guild', 'brotherhood', 'workers', 'mineworkers', 'teachers', 'nurses', 'labour'],
  ],
  ['centre', ['centre', 'center']],
  ['center', ['centre', 'center']],
  ['society', ['society']],
  ['service', ['service', 'services']],
  ['utility', ['utility', 'electricity', 'power', 'water']],
  ['carrier', ['airlines', 'airways', 'airline', 'air']],
  ['cartel', ['opec', 'opec+', 'cartel']],
  ['association', ['association']],
  ['federation', ['federation', 'confederation', 'congress']],
  ['league', ['league']],
  ['club', ['club', 'fc']],
  ['alliance', ['alliance', 'nato']],
  ['bloc', ['union', 'eu', 'asean', 'ecowas', 'bloc']],
  ['newspaper', ['times', 'post', 'tribune', 'herald', 'gazette', 'newspaper', 'guardian']],
  ['airline', ['airlines', 'airways', 'airline', 'air']],
  ['company', ['company', 'inc', 'ltd', 'plc', 'llc', 'corp', 'corporation', 'gmbh', 'co']],
  ['firm', ['firm', 'inc', 'ltd', 'plc', 'llc', 'corp', 'partners']],
  ['corporation', ['corporation', 'corp']],
  ['organization', ['organization', 'organisation']],
  ['organisation', ['organization', 'organisation']],
  ['group', ['group']],
  ['embassy', ['embassy']],
  ['movement', ['movement']],
  ['coalition', ['coalition', 'alliance']],
]);

/** Nouns before a name that tell that it is an organization's: "drone firm Tryworth", "broadcaster NBC". */
export const ORGANIZATION_LABELS: ReadonlySet<string> = new Set(
  'firm company broadcaster airline newspaper daily tabloid magazine outlet network agency startup retailer automaker carmaker bank ngo charity watchdog thinktank club party militia manufacturer developer conglomerate'.split(
    ' ',
  ),
);

/** Nouns after a name that tell that it is an organization's: a person has no chairman and no goalkeeper. */
export const ORGANIZATION_OFFICERS: ReadonlySet<string> = new Set(
  'ceo cfo coo cto chairman chairwoman founder co-founder guard forward midfielder striker defender goalkeeper winger coach'.split(
    ' ',
  ),
);

/** What a text calls a medium that it has named. */
export const CARRIES_NEWS: ReadonlySet<string> = new Set(
  'newspaper outlet broadcaster channel daily tabloid magazine agency newswire website'.split(' '),
);

/** What any organization may be called that is no body of a state. */
export const CALLED_GROUPS: ReadonlySet<string> = new Set(
  'group organization organisation nonprofit charity'.split(' '),
);

/** What a company named right before may be called, whatever more is said of it: "the Tarvo energy giant". */
export const BUSINESSES: ReadonlySet<string> = new Set(
  'giant carmaker automaker chipmaker planemaker drugmaker retailer manufacturer conglomerate startup lender insurer'.split(
    ' ',
  ),
);
