import type { Reading } from '../../reading/reading.ts';
import type { LocalKey } from '../extraction.ts';
import type { Claim } from './claim.ts';
import { sayingsOf } from './said.ts';
import type { Scene } from './scene.ts';
import { isContact, type Sighting } from './sighting.ts';

/**
 * Claims once more for whoever stands beside the speaker: "“We both agree on a truce,” Ruiz said alongside Lind" is
 * Lind's agreement too. Who is beside them is told by a meeting of two in the same sentence or shortly before.
 */
export function claimsOfPartners(
  claims: readonly Claim[],
  contacts: readonly Sighting[],
  { outline, cast }: Scene,
  reading: Reading,
): Claim[] {
  const shared = claims.filter(({ evidence }) =>
    BOTH.test(outline.text.text.slice(evidence.start, evidence.end)),
  );
  if (shared.length === 0) return [];
  const sayingAt = sayingsOf(reading);
  return shared.flatMap((claim) => {
    const saying = sayingAt(claim.target);
    const speaker = saying && cast.refer(saying.source)?.key;
    const partner = speaker && partnerOf(speaker, claim.target.sentence, contacts);
    return partner ? [{ ...claim, actor: partner }] : [];
  });
}

const BOTH = /^(?:we both|both of us|we have both|we two)\b/i;
const MAX_SENTENCES_OFF = 3;

function partnerOf(speaker: LocalKey, sentence: number, contacts: readonly Sighting[]): LocalKey | null {
  const near = contacts
    .filter(
      (contact) => isContact(contact.kind) && Math.abs(contact.sentence - sentence) <= MAX_SENTENCES_OFF,
    )
    .sort((left, right) => Math.abs(left.sentence - sentence) - Math.abs(right.sentence - sentence));
  for (const { participants } of near) {
    const keys = [...new Set(participants.map(({ key }) => key))];
    if (keys.length === 2 && keys.includes(speaker)) return keys.find((key) => key !== speaker) ?? null;
  }
  return null;
}
