import type { Mention } from '../extraction/extraction.ts';
import type { Alias } from './resolved.ts';

// Longer ones are clauses that describe somebody; no name of a person, a body or an event is so long.
const MAX_ALIAS_CHARS = 120;

/** Every form by which an article names something, where first, how often and why; pronouns are no names. */
export function aliasesOf(mentions: readonly Mention[], text: string): Alias[] {
  const aliases = new Map<string, Alias>();
  for (const { form, start, end, reason } of mentions) {
    const name = text.slice(start, end).replace(/\s+/gu, ' ');
    if (form === 'PRONOUN' || name === '' || name.length > MAX_ALIAS_CHARS) continue;
    const known = aliases.get(name);
    aliases.set(name, known ? { ...known, count: known.count + 1 } : { name, reason, start, end, count: 1 });
  }
  return [...aliases.values()];
}
