import type { WhoIsWho } from '../graph/reading/who-is-who.ts';
import { doubtful, type DoubtfulCall } from '../resolution/doubtful.ts';

// People come first: of them a reader of the news knows most.
const ORDER = ['PERSON', 'ORGANIZATION', 'EVENT', 'STATEMENT'];

/** The closest calls between two of the graph, each pair once, closest first; what a person has judged is left out. */
export function closestCalls({ signatures, judgements }: WhoIsWho, limit: number): DoubtfulCall[] {
  const types = new Map(signatures.map(({ signature, type }) => [signature, type]));
  const ids = new Map(signatures.map(({ signature, id }) => [signature, id]));
  const judged = judgements.map(({ left, right }) => pairOf(ids.get(left) ?? left, ids.get(right) ?? right));
  const seen = new Set(judged);
  const rank = ({ left }: DoubtfulCall) => ORDER.indexOf(types.get(left.signature) ?? '');
  return doubtful(signatures, judgements, Infinity)
    .filter((call) => isOpen(call, seen))
    .sort((one, other) => farness(one) - farness(other) || rank(one) - rank(other))
    .slice(0, limit);
}

/** A call as a person reads it, with the commands that settle it. */
export function callLines({ left, right, ...call }: DoubtfulCall): string[] {
  // Of two that are one by now, only the names they came by can be told apart.
  const [one, other] = call.isJoined ? [left.signature, right.signature] : [left.id, right.id];
  const pair = `${quoted(one)} ${quoted(other)}`;
  const verdict = `${call.isJoined ? 'taken for one' : 'kept apart'} (${call.score.toFixed(2)})`;
  return [
    `${verdict}: ${left.words} and ${right.words}`,
    `  for one: ${call.reasonsFor.join('; ')}`,
    `  against: ${call.reasonsAgainst.join('; ')}`,
    `  communique resolve --same ${pair}`,
    `  communique resolve --different ${pair}`,
  ];
}

// Two that are kept apart here and are one by another way are no question; nor is the same pair for a second time.
function isOpen({ left, right, isJoined }: DoubtfulCall, seen: Set<string>): boolean {
  const pair = isJoined ? pairOf(left.signature, right.signature) : pairOf(left.id, right.id);
  if (seen.has(pair) || (!isJoined && left.id === right.id)) return false;
  seen.add(pair);
  return true;
}

const pairOf = (one: string, other: string): string => [one, other].sort().join('\n');

const farness = ({ score }: DoubtfulCall): number => Math.abs(score - 0.5);

const quoted = (id: string): string => (/^[\w:.+-]+$/.test(id) ? id : `'${id.replaceAll("'", "'\\''")}'`);
