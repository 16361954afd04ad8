import { assembleCast } from '../../src/extraction/assemble-cast.ts';
import type { Cast } from '../../src/extraction/cast.ts';
import type { EntityType, MentionForm } from '../../src/extraction/extraction.ts';
import { quoteAt } from '../../src/language/offsets.ts';
import { placeOf, readText, type Saying } from './readings.ts';

/** The cast of a marked text, with questions in words; see `readText` for the marks. */
export class StagedCast {
  readonly cast: Cast;
  readonly text: string;

  constructor(marked: string, ...sayings: readonly Saying[]) {
    const { text, reading } = readText(marked, ...sayings);
    this.text = text.text;
    this.cast = assembleCast(text, reading);
  }

  /** Names of all entities of a type, in the order of first mention. */
  names(type: EntityType): string[] {
    return this.cast.entities.filter((entity) => entity.type === type).map(({ name }) => name);
  }

  /** Whom the words mean: a name, or null. */
  meant(words: string): string | null {
    const reference = this.cast.refer(placeOf(this.text, words));
    return reference && this.cast.entity(reference.key).name;
  }

  allMeant(words: string): string[] {
    return this.cast.referToAll(placeOf(this.text, words)).map(({ key }) => this.cast.entity(key).name);
  }

  /** The words of an entity's mentions, in reading order; of one form only if asked. */
  mentionsOf(name: string, form?: MentionForm): string[] {
    const entity = this.cast.entities.find((one) => one.name === name);
    if (!entity) return [];
    return entity.mentions
      .filter((mention) => !form || mention.form === form)
      .map((mention) => quoteAt(this.text, mention));
  }

  /** Roles as "holder: title, of whom, tense", what is null left out. */
  roles(): string[] {
    return this.cast.roles.map(({ holder, title, of, tense }) =>
      [`${this.cast.entity(holder).name}: ${title}`, of && this.cast.entity(of).name, tense]
        .filter(Boolean)
        .join(', '),
    );
  }
}
