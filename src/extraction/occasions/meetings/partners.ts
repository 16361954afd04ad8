import type { LocalKey } from '../../extraction.ts';
import type { Claim } from '../claim.ts';
import { sayingsOf, type Said } from '../clauses/said.ts';
import type { Scene } from '../scene.ts';
import { isContact, type Sighting } from '../sighting.ts';

/**
 * Claims once more for whoever stands beside the speaker: "“We both agree on a truce,” Ruiz said alongside Lind" is
 * Lind's agreement too. Who is beside them is told by a meeting of two in the same sentence or shortly before.
 */
export function claimsOfPartners(
  claims: readonly Claim[],
  contacts: readonly Sighting[],
  { outline }: Scene,
  said: Said,
): Claim[] {
  const shared = claims.filter(({ evidence }) =>
    BOTH.test(outline.text.text.slice(evidence.start, evidence.end)),
  );
  if (shared.length === 0) return [];
  const sayingAt = sayingsOf(said);
  const bySentence = new Map<number, Sighting[]>();
  for (const contact of contacts.filter(({ kind }) => isContact(kind)))
    bySentence.set(contact.sentence, [...(bySentence.get(contact.sentence) ?? []), contact]);
  return shared.flatMap((claim) => {
    const speaker = sayingAt(claim.target)?.speakers[0];
    const partner = speaker && partnerOf(speaker, claim.target.sentence, bySentence);
    return partner ? [{ ...claim, actor: partner }] : [];
  });
}

const BOTH = /^(?:we both|both of us|we have both|we two)\b/i;
// The nearest first: the same sentence, the one before, the one after, …
const SENTENCES_OFF = [0, -1, 1, -2, 2, -3, 3];

function partnerOf(
  speaker: LocalKey,
  sentence: number,
  bySentence: ReadonlyMap<number, readonly Sighting[]>,
): LocalKey | null {
  for (const { participants } of SENTENCES_OFF.flatMap((off) => bySentence.get(sentence + off) ?? [])) {
    const keys = [...new Set(participants.map(({ key }) => key))];
    if (keys.length === 2 && keys.includes(speaker)) return keys.find((key) => key !== speaker) ?? null;
  }
  return null;
}
