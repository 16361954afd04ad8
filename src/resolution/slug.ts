import { createHash } from 'node:crypto';
import { foldLetters } from './names/fold.ts';

// Longer ids are a burden in an address and on a page; the name itself is kept beside them.
const MAX_SLUG_CHARS = 80;

/** A name for an id: "Ana Ruíz" is "ana-ruiz". A name without a letter or digit gets a hash of itself. */
export function slugOf(name: string): string {
  const words =
    foldLetters(name)
      .replace(/(?<=\p{L})['’ʼ`](?=\p{L})/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const slug = words.join('-');
  if (slug === '') return fingerprintOf(name, 8);
  if (slug.length <= MAX_SLUG_CHARS) return slug;
  return `${slug.slice(0, MAX_SLUG_CHARS - 9).replace(/-[^-]*$/u, '')}-${fingerprintOf(slug, 8)}`;
}

/** The first `length` hex digits of the text's SHA-256. */
export function fingerprintOf(text: string, length: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, length);
}
