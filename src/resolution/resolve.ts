import type { Extraction, ExtractedStatement, LocalKey } from '../extraction/extraction.ts';
import { aliasesOf } from './aliases.ts';
import { NOTHING_UNDONE, type Consequences } from './consequences.ts';
import { decide, type Decision, type Lead } from './decide.ts';
import { entitySignatures, type EntitySignatures } from './entity-signatures.ts';
import { eventSignatures } from './events/event-signature.ts';
import type { KnownEntities } from './known-entities.ts';
import type {
  GraphId,
  ResolvedArticle,
  ResolvedEntity,
  ResolvedEvent,
  ResolvedStatement,
} from './resolved.ts';
import type { Signature } from './signature.ts';
import { keysAroundGone } from './neighbourhood.ts';
import { statementSignature } from './statements/statement-signature.ts';

/** What resolution needs to know of an article beside its extraction. */
export interface Bearer {
  /** "article:…" */
  readonly id: string;
  readonly publishedAt: string | null;
  /** The text that the extraction's places count in. */
  readonly text: string;
}

/** The article's contribution with ids of the graph, and what it changes for signatures of other articles. */
export interface Resolution {
  readonly article: ResolvedArticle;
  readonly consequences: Consequences;
}

/**
 * Gives every entity, event and statement of an article its id in the graph, with the reasons. Two entities of the
 * article may get one id. Statements of both modes are given back; only SPEECH is compared with other articles', and
 * only SPEECH is for the graph.
 */
export async function resolve(
  bearer: Bearer,
  extraction: Extraction,
  known: KnownEntities,
  undone = NOTHING_UNDONE,
): Promise<Resolution> {
  const entities = entitySignatures(bearer, extraction);
  const events = eventSignatures(bearer, extraction, entities);
  const statements = extraction.statements.map((statement) => ({
    statement,
    signature: statementSignature(bearer, statement, entities),
  }));
  const spoken = statements.filter(({ statement: { mode } }) => mode === 'SPEECH');
  const own = [...entities.values(), ...events.values(), ...spoken.map(({ signature }) => signature)];
  const decision = await decide(own, [], known, undone);
  const names = new Names(new Map([...entities, ...events]), decision);
  return {
    article: {
      entities: resolvedEntities(bearer, extraction, names),
      events: resolvedEvents(bearer, extraction, names),
      statements: statements.map((one) => resolvedStatement(one.statement, one.signature, names, decision)),
      ...resolvedFacts(extraction, names),
      extraction,
    },
    consequences: decision.consequences,
  };
}

/** What changes for the signatures that share these keys, after an article was taken out or a person has judged. */
export async function reconsider(
  keys: readonly string[],
  known: KnownEntities,
  undone = NOTHING_UNDONE,
): Promise<Consequences> {
  return (await decide([], keysAroundGone(keys), known, undone)).consequences;
}

/** The way from an article's own keys to ids of the graph. */
class Names {
  private readonly signatures: EntitySignatures;
  private readonly decision: Decision;

  constructor(signatures: EntitySignatures, decision: Decision) {
    this.signatures = signatures;
    this.decision = decision;
  }

  idOf(key: LocalKey): GraphId {
    return this.decision.leadOf(this.signatureOf(key).signature).id;
  }

  /** What is kept of a signature, with where it is led. */
  borne(key: LocalKey): Pick<ResolvedEntity, 'id' | 'signature' | 'keys' | 'features' | 'score' | 'reasons'> {
    const { signature, features } = this.signatureOf(key);
    return { signature, features: JSON.stringify(features), ...this.decision.leadOf(signature) };
  }

  private signatureOf(key: LocalKey): Signature {
    const signature = this.signatures.get(key);
    if (!signature) throw new Error(`the extraction names ${key}, which is none of its entities and events`);
    return signature;
  }
}

function resolvedEntities(bearer: Bearer, { entities }: Extraction, names: Names): ResolvedEntity[] {
  return entities.map(({ key, type, name, isoCode, mentions }) => {
    const aliases = aliasesOf(mentions, bearer.text);
    return { type, name, isoCode, mentions, aliases, ...names.borne(key) };
  });
}

function resolvedEvents(bearer: Bearer, { events }: Extraction, names: Names): ResolvedEvent[] {
  return events.map(({ key, kind, name, date, planned, mentions, participants }) => {
    const aliases = aliasesOf(mentions, bearer.text);
    const took = participants.map(({ key: who, evidence: { start, end } }) => ({
      id: names.idOf(who),
      start,
      end,
    }));
    return { kind, name, date, planned, mentions, aliases, participants: took, ...names.borne(key) };
  });
}

function resolvedStatement(
  { speaker, about, ...rest }: ExtractedStatement,
  { signature, features }: Signature,
  names: Names,
  decision: Decision,
): ResolvedStatement {
  const isSpoken = rest.mode === 'SPEECH';
  const lead = isSpoken ? decision.leadOf(signature) : attitudeLead(signature);
  return {
    ...rest,
    ...lead,
    signature,
    features: JSON.stringify(features),
    speaker: speaker === null ? null : names.idOf(speaker),
    about: [...new Set(about.map((key) => names.idOf(key)))],
  };
}

// What somebody is said to think is compared with nothing.
const attitudeLead = (signature: string): Lead => ({
  id: `statement:${signature.slice(signature.lastIndexOf('|') + 1)}`,
  keys: [],
  score: 1,
  reasons: [],
});

function resolvedFacts(
  { relations, roles }: Extraction,
  names: Names,
): Pick<ResolvedArticle, 'relations' | 'roles'> {
  const idOrNull = (key: LocalKey | null): GraphId | null => (key === null ? null : names.idOf(key));
  return {
    relations: relations.map((relation) => ({
      ...relation,
      from: names.idOf(relation.from),
      to: names.idOf(relation.to),
      event: idOrNull(relation.event),
    })),
    roles: roles.map((role) => ({ ...role, holder: names.idOf(role.holder), of: idOrNull(role.of) })),
  };
}
