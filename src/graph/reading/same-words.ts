import { searchWords } from '../search-text.ts';

/** Words that the news takes turns with; those of one line mean the same, a word may stand in several. Data. */
const SAME_WORDS: readonly string[] = [
  'ceasefire cease-fire truce armistice cessation',
  'agreement deal accord pact treaty settlement',
  'talks negotiation negotiations negotiating discussions dialogue',
  'call phone telephone conversation',
  'strike attack raid bombing airstrike shelling bombardment',
  'strike walkout stoppage',
  'proposal plan initiative offer',
  'compromise solution settlement',
  'aid assistance relief humanitarian',
  'medical medicine medicines',
  'election vote poll ballot referendum',
  'protest demonstration rally march',
  'visit trip tour travelled traveled',
  'meeting summit met',
  'killing murder killed',
  'dead deaths died killed',
  'halt pause suspension freeze moratorium suspend cessation',
  'delay postponement postponed delayed',
  'release freeing freed released',
  'swap exchange',
  'prisoner captive detainee',
  'inquiry investigation probe',
  'flood flooding floods',
  'quake earthquake',
  'fire blaze',
  'abolition abolish abolishing scrapping scrap',
  'resignation resign resigned quit',
  'sacking dismissal sacked dismissed fired',
  'war conflict fighting',
  'row dispute quarrel feud spat',
  'ruling verdict judgment judgement',
  'soldier troop force army military serviceman',
  'withdrawal pullout withdraw departure',
  'weapon arms',
  'rearmament rearm',
  'car vehicle automobile',
  'lorry truck',
  'plane aircraft jet',
  'ship vessel boat',
  'migrant refugee',
  'pay wage salary',
  'rise increase hike',
  'cut cuts reduction',
  'job worker employee staff',
  'company firm business',
  'police officers',
  'court judge',
  'law bill legislation',
  'nuclear atomic',
  'energy power electricity',
  'plant station',
  'match game',
  'fine penalty',
  'takeover acquisition merger buyout',
  'budget spending',
  'ban banned prohibition',
  'threat warning',
  'normalisation normalization',
  'relation tie',
];

const sameAs = new Map<string, Set<string>>();
for (const stems of SAME_WORDS.map((line) => searchWords(line))) {
  for (const stem of stems) sameAs.set(stem, new Set([...(sameAs.get(stem) ?? []), ...stems]));
}

/** All words that say the same as this one, all folded and stemmed; at least the word itself. */
export function sameWords(word: string): ReadonlySet<string> {
  return sameAs.get(word) ?? new Set([word]);
}
