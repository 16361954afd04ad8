import { assembleCast } from '../../src/extraction/assemble-cast.ts';
import { findStatements } from '../../src/extraction/attribution/find-statements.ts';
import type { ExtractedRelation, LocalKey } from '../../src/extraction/extraction.ts';
import { findOccasions, type Occasions } from '../../src/extraction/occasions/find-occasions.ts';
import { withSubjects } from '../../src/extraction/subjects.ts';
import type { Cast } from '../../src/extraction/cast.ts';
import type { AnalysedText } from '../../src/language/analysed-text.ts';
import { quoteAt } from '../../src/language/offsets.ts';
import { deedOf, placeOf, readText, type MarkedDeed, type Saying } from './readings.ts';

/** What a marked text tells of occasions, in words; the paper is of Tuesday, 14 May 2024. See `readText` for the marks. */
export class StagedOccasions {
  readonly text: AnalysedText;
  readonly cast: Cast;
  readonly occasions: Occasions;

  constructor(marked: string, ...seen: readonly (Saying | MarkedDeed)[]) {
    const sayings = seen.filter((one) => 'cue' in one);
    const { text, reading } = readText(marked, ...sayings);
    const deeds = seen.flatMap((one) => ('trigger' in one ? [deedOf(text.text, one)] : []));
    this.text = text;
    this.cast = assembleCast(text, reading);
    const circumstances = { publishedAt: '2024-05-14', title: null, source: null };
    const said = findStatements(text, reading, this.cast, circumstances);
    this.occasions = findOccasions(text, { deeds }, said, this.cast, circumstances);
  }

  /** Events as "CALL: phone call between Ana Ruiz and Bo Lind". */
  events(): string[] {
    return this.occasions.events.map(({ kind, name }) => `${kind}: ${name}`);
  }

  /** The words of each event's mentions. */
  mentions(): string[][] {
    return this.occasions.events.map(({ mentions }) =>
      mentions.map((place) => quoteAt(this.text.text, place)),
    );
  }

  /** Relations of a type as "Ana Ruiz – Bo Lind" or "Ana Ruiz: 30-day truce", each once, sorted. */
  told(type: ExtractedRelation['type']): string[] {
    const relations = this.occasions.relations.filter((relation) => relation.type === type);
    return [...new Set(relations.map((relation) => this.inWords(relation)))].sort();
  }

  /** Names of all that the words said are about. */
  subjects(content: string, cue: string, speaker: string | null = null): string[] {
    return this.subjectsInOrder([content, cue, speaker])[0]!;
  }

  /** The same of several statements, in reading order: words said, cue, speaker. */
  subjectsInOrder(...said: readonly (readonly [string, string, string | null])[]): string[][] {
    const statements = said.map(([content, cue, speaker]) => this.statement(content, cue, speaker));
    return withSubjects(statements, this.text, this.cast, this.occasions.events).map(({ about }) =>
      about.map((key) => this.nameOf(key)),
    );
  }

  private statement(content: string, cue: string, speaker: string | null) {
    return {
      speaker: speaker === null ? null : this.cast.entities.find(({ name }) => name === speaker)!.key,
      speakerReason: null,
      source: [],
      cue: [placeOf(this.text.text, cue)],
      content: [placeOf(this.text.text, content)],
      mode: 'SPEECH',
      kind: 'INDIRECT',
      via: null,
      saidAt: null,
      confidence: 1,
    } as const;
  }

  private inWords({ type, from, to, mode, planned, conditional }: ExtractedRelation): string {
    if (type !== 'MET')
      return `${this.nameOf(from)}: ${this.nameOf(to)}${conditional ? ' (conditional)' : ''}`;
    const pair = [this.nameOf(from), this.nameOf(to)].sort().join(' – ');
    return `${pair} ${mode}${planned ? ' planned' : ''}`;
  }

  private nameOf(key: LocalKey): string {
    return this.occasions.events.find((event) => event.key === key)?.name ?? this.cast.entity(key).name;
  }
}
