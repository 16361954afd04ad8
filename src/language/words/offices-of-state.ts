const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** What a ministry is for: "foreign", "trade and industry". */
export const MINISTERIAL: ReadonlySet<string> = words(
  'foreign external internal interior home defense defence finance financial economic economy commerce trade industry ' +
    'health education energy oil petroleum power justice law transport transportation agriculture fisheries food ' +
    'labor labour employment culture sports tourism environment climate information communications digital science ' +
    'technology planning housing water development affairs public civil social security state treasury immigration ' +
    'migration and',
);

/** What else stands in the name of a ministry after the first: "interior and municipalities". */
export const PORTFOLIOS: ReadonlySet<string> = new Set([
  ...MINISTERIAL,
  ...words(
    'municipalities municipal local regional rural urban religious youth women family irrigation forests forestry mines ' +
      'mining minerals mineral gas electricity roads railways ports aviation antiquities expatriates emigration emigrants ' +
      'endowments islamic administration government natural resources solidarity supply higher scientific research human ' +
      'rights cooperation international integration investment innovation sport arts heritage community equality gender ' +
      'children empowerment construction infrastructure livestock works welfare population antiquity tribal village',
  ),
]);

/** Offices that a state has one of, written in small letters after its name: "Peru's central bank". */
export const ONLY_ONES: readonly string[] = [
  'state department',
  'central bank',
  'parliament',
  'supreme court',
  'constitutional court',
  'high court',
  'electoral commission',
  'election commission',
  'statistics office',
  'foreign office',
  'home office',
  'treasury',
  'embassy',
  'cabinet',
  'presidency',
  'presidential office',
  'national assembly',
  'national police',
  'air force',
  'coast guard',
  'navy',
  'junta',
];

/** What may stand before one of them without making another of it: "the ruling military junta". */
export const ASIDE_OF_OFFICE: ReadonlySet<string> = words('ruling military');
