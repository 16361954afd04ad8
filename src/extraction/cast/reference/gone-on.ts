import { LEADING } from '../../../language/words/offices.ts';
import { isUnnamed, type Figure } from '../figure.ts';
import { titleEndingAt, type Title } from '../roles/title.ts';
import type { Stage } from '../stage.ts';
import { DEFINITE, isFollowedByName, isOwnedTitle, type Described, type KnownRoles } from './descriptions.ts';
import type { Discourse, Sighting } from './discourse.ts';

/** Offices that many hold and papers leave without a name: who speaks as one is as likely somebody else. */
const OF_MANY = new Set([
  'official',
  'spokesperson',
  'analyst',
  'member',
  'counterpart',
  'lawyer',
  'journalist',
]);

/** What holders of any high office are called. */
const GENERAL = new Set([
  ...LEADING,
  'leader',
  'head',
  'ruler',
  'envoy',
  'ambassador',
  'coordinator',
  'mediator',
]);

/**
 * Whoever the sentence before was about, where a speaker is told by an office that nobody in the article was said to
 * hold: "Ruiz shot back. “Never,” the Peruvian minister wrote." Papers vary their words so; what is known of the one
 * must not speak against it.
 */
export function speakerGoneOn(
  stage: Stage,
  at: number,
  known: KnownRoles,
  discourse: Discourse,
): Described | null {
  if (known.isTaken(at) || stage.appearanceAt(at) || isFollowedByName(stage, at)) return null;
  const title = titleEndingAt(stage, at + 1);
  const isDefinite =
    title && (DEFINITE.has(stage.token(title.from - 1)?.lower ?? '') || isOwnedTitle(stage, title));
  if (!title?.of || !isDefinite || OF_MANY.has(title.kind) || title.tense !== null) return null;
  if (/^(?:of|for|in|at|to|from)$/.test(stage.token(at + 1)?.lower ?? '')) return null;
  const figure = onlySubject(stage, discourse.people, stage.tokens[at]!.sentence);
  if (!figure || !mayHold(figure, title, known)) return null;
  return {
    figure,
    from: title.from,
    to: title.to,
    reason: `“${title.words}”: the sentence before is about ${figure.name}`,
  };
}

/** The one person whom the sentence before this one is about, if no other has come on since. */
function onlySubject(stage: Stage, people: readonly Sighting[], sentence: number): Figure | null {
  const near = people.filter(
    (sighting) => sighting.sentence >= sentence - 1 && !sighting.isQuoted && !sighting.isPossessive,
  );
  const opens = ({ token }: Sighting) => stage.sentenceOf(token).from === token;
  const subjects = near.filter((sighting) => sighting.isSubject || opens(sighting));
  const figure = near.at(-1)?.figure;
  const isAlone = subjects.length > 0 && subjects.every((sighting) => sighting.figure === figure);
  return figure && isAlone && !isUnnamed(figure) ? figure : null;
}

function mayHold(figure: Figure, title: Title, known: KnownRoles): boolean {
  if (title.gender && figure.gender && title.gender !== figure.gender) return false;
  const others = known.ofKinds([title.kind]).filter(({ holder }) => holder !== figure);
  if (others.some(({ of }) => of === null || title.of === null || of === title.of)) return false;
  const own = known.rolesOf(figure);
  const isElsewhere = own.some(
    ({ of }) => of?.type === 'COUNTRY' && title.of?.type === 'COUNTRY' && of !== title.of,
  );
  const isOther = own.length > 0 && !own.some(({ kind }) => kind === title.kind) && !GENERAL.has(title.kind);
  return !isElsewhere && !isOther;
}
