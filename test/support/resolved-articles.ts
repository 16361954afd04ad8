import { createHash } from 'node:crypto';
import type { Article } from '../../src/articles/article.ts';
import type { EventKind, EntityType, StatementMode } from '../../src/extraction/extraction.ts';
import type { Offsets } from '../../src/language/offsets.ts';
import type {
  ResolvedArticle,
  ResolvedEntity,
  ResolvedEvent,
  ResolvedRelation,
  ResolvedRole,
  ResolvedStatement,
} from '../../src/resolution/resolved.ts';

/** What a test says of an article; places are given by their words, the first that stand so in the text. */
export interface ArticleNotes {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly publishedAt?: string | null;
  readonly entities?: readonly EntityNotes[];
  readonly events?: readonly EventNotes[];
  readonly statements?: readonly StatementNotes[];
  readonly relations?: readonly RelationNotes[];
  readonly roles?: readonly RoleNotes[];
}

interface EntityNotes {
  readonly id: string;
  /** As the article has it; the first is the fullest. */
  readonly names: readonly string[];
  readonly isoCode?: string;
  readonly signature?: string;
  readonly keys?: readonly string[];
  /** Why it is one whom other articles name otherwise. */
  readonly matched?: string;
}

interface EventNotes {
  readonly id: string;
  readonly kind: EventKind;
  readonly words: string;
  readonly name?: string;
  readonly date?: string | null;
  readonly planned?: boolean;
  readonly participants?: readonly string[];
}

interface StatementNotes {
  readonly id: string;
  /** The pieces of what was said. */
  readonly words: readonly string[];
  readonly speaker?: string | null;
  readonly source?: string;
  readonly cue?: string;
  readonly about?: readonly string[];
  readonly mode?: StatementMode;
  readonly via?: string | null;
  readonly saidAt?: string | null;
}

type RelationNotes = Pick<ResolvedRelation, 'type' | 'from' | 'to'> &
  Partial<Pick<ResolvedRelation, 'event' | 'date' | 'mode' | 'planned' | 'conditional'>> & {
    readonly words: string;
  };

type RoleNotes = Pick<ResolvedRole, 'holder' | 'of' | 'title'> &
  Partial<Pick<ResolvedRole, 'tense'>> & { readonly words: string };

/** An article with its contribution, ready to be saved. */
export interface ResolvedSample {
  readonly article: Article;
  readonly contentHash: string;
  readonly resolved: ResolvedArticle;
}

/** Makes an article and its contribution from a test's notes. */
export function resolvedSample(notes: ArticleNotes): ResolvedSample {
  const { id, text, title = null, publishedAt = null } = notes;
  const at = (words: string) => placeOf(text, words);
  const resolved: ResolvedArticle = {
    entities: (notes.entities ?? []).map((entity) => entityFrom(entity, at)),
    events: (notes.events ?? []).map((event) => eventFrom(event, at)),
    statements: (notes.statements ?? []).map((statement) => statementFrom(statement, at)),
    relations: (notes.relations ?? []).map((relation) => relationFrom(relation, at)),
    roles: (notes.roles ?? []).map(({ words, ...role }) => ({ tense: null, ...role, evidence: at(words) })),
    extraction: { entities: [], events: [], statements: [], relations: [], roles: [] },
  };
  const article = { id, title, source: null, url: null, publishedAt, text };
  return { article, contentHash: createHash('sha256').update(text).digest('hex'), resolved };
}

type At = (words: string) => Offsets;

function placeOf(text: string, words: string): Offsets {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" does not stand in "${text}"`);
  return { start, end: start + words.length };
}

const TYPES: Readonly<Record<string, EntityType>> = {
  person: 'PERSON',
  organization: 'ORGANIZATION',
  country: 'COUNTRY',
};

function entityFrom(
  { id, names, isoCode, signature = id, keys = [`NAME:${id}`], matched }: EntityNotes,
  at: At,
): ResolvedEntity {
  return {
    id,
    type: TYPES[id.split(':')[0] ?? ''] ?? 'PERSON',
    name: names[0] ?? id,
    isoCode: isoCode ?? null,
    ...bearing(signature, keys),
    ...(matched === undefined ? {} : { score: 0.85, reasons: [matched] }),
    ...named(names, at),
  };
}

function eventFrom(notes: EventNotes, at: At): ResolvedEvent {
  const { id, kind, words, name = words, date = null, planned = false, participants = [] } = notes;
  return {
    id,
    kind,
    name,
    date,
    planned,
    ...bearing(id, [`EVENT:${kind}`]),
    ...named([words], at),
    participants: participants.map((participant) => ({ id: participant, ...at(words) })),
  };
}

function bearing(signature: string, keys: readonly string[]) {
  return { signature, keys, features: JSON.stringify({ signature }), score: 1, reasons: ['named so'] };
}

function named(names: readonly string[], at: At) {
  return {
    aliases: names.map((name) => ({ name, reason: `"${name}" stands there`, ...at(name), count: 1 })),
    mentions: names.map((name) => ({ ...at(name), form: 'NAME' as const, reason: 'named so' })),
  };
}

function statementFrom(notes: StatementNotes, at: At): ResolvedStatement {
  const {
    id,
    words,
    speaker = null,
    source,
    cue,
    about = [],
    mode = 'SPEECH',
    via = null,
    saidAt = null,
  } = notes;
  return {
    id,
    speaker,
    speakerReason: speaker === null ? null : 'named so',
    source: source === undefined ? [] : [at(source)],
    cue: cue === undefined ? [] : [at(cue)],
    content: words.map(at),
    mode,
    kind: 'DIRECT',
    via,
    saidAt,
    confidence: 0.9,
    about,
    signature: id,
    features: '',
    keys: [`WORDS:${id}`],
    score: 1,
    reasons: ['said so'],
  };
}

function relationFrom({ words, ...relation }: RelationNotes, at: At): ResolvedRelation {
  const unsaid = { event: null, date: null, mode: 'UNKNOWN', planned: false, conditional: false } as const;
  return { ...unsaid, ...relation, evidence: at(words) };
}
