import { groupOf, placeOf, type Bench, type Group, type Weighing } from '../group.ts';
import { byText, type Class, type Signature, type StatementFeatures } from '../signature.ts';
import { weighWording, wordingOf, type Wording } from './weigh-wording.ts';

type Statement = Signature<StatementFeatures>;

/**
 * One statement for all reports of the same words by the same speaker: the longest wording leads, and the others join
 * the one that holds their words. Only wordings that share a fingerprint are held against each other.
 */
export function classifyStatements(
  statements: readonly Statement[],
  bench: Bench,
): Class<StatementFeatures>[] {
  const byKey = new Map<string, Group<StatementFeatures>[]>();
  const groups: Group<StatementFeatures>[] = [];
  for (const statement of [...statements].sort(longestFirst)) {
    const candidates = [...new Set(statement.keys.flatMap((key) => byKey.get(key) ?? []))];
    const place = placeOf(statement, candidates, { weigh, bench, unclear: 'LARGEST' });
    if (place) {
      place.group.add(statement, place.weighing.score, place.weighing.reasons());
      continue;
    }
    const group = groupOf(statement, ['the fullest report of these words']);
    groups.push(group);
    for (const key of statement.keys) byKey.set(key, [...(byKey.get(key) ?? []), group]);
  }
  return groups.map((group) => group.asClass());
}

// Half of the telling words the same; below that one speaker merely speaks of one thing twice.
const WORTH_A_LOOK = 0.45;
const OTHER_WORDS = 'the other words differ';

function weigh({ features }: Statement, { head }: Group<StatementFeatures>): Weighing {
  const { isSame, score, reason } = weighWording(wordingIn(features), wordingIn(head.features));
  return {
    score,
    support: score,
    reasons: () => [reason],
    against: isSame ? null : () => OTHER_WORDS,
    missing: OTHER_WORDS,
    isPlain: score < WORTH_A_LOOK,
  };
}

const wordings = new WeakMap<StatementFeatures, Wording>();

function wordingIn(features: StatementFeatures): Wording {
  const known = wordings.get(features);
  if (known) return known;
  const wording = wordingOf(features.words);
  wordings.set(features, wording);
  return wording;
}

const longestFirst = (
  { features: left, signature }: Statement,
  { features: right, signature: other }: Statement,
): number => right.words.length - left.words.length || byText(signature, other);
