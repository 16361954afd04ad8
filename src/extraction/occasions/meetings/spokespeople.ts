import type { Cast } from '../../cast.ts';
import type { Claim } from '../claim.ts';
import { sayingsOf, type Said } from '../clauses/said.ts';

/**
 * Claims once more for the one who makes them for a country: "President Ruiz said Chad would accept the truce" commits
 * Ruiz as well as Chad, where the article says that the office is held now.
 */
export function claimsOfSpokespeople(claims: readonly Claim[], cast: Cast, said: Said): Claim[] {
  const national = claims.filter(({ actor }) => cast.entity(actor).type === 'COUNTRY');
  if (national.length === 0) return [];
  const sayingAt = sayingsOf(said);
  return national.flatMap((claim) => {
    const saying = sayingAt(claim.target);
    const speaker = saying?.speakers[0];
    if (!speaker || !leads(cast, speaker, claim.actor)) return [];
    const start = Math.min(saying.source.start, claim.evidence.start);
    return [{ ...claim, actor: speaker, evidence: { start, end: claim.evidence.end } }];
  });
}

const LEADING =
  /\b(?:president|prime minister|premier|chancellor|king|queen|leader|ruler|emir|sultan|chief minister)\b/i;

const leads = ({ roles }: Cast, person: string, country: string) =>
  roles.some(
    ({ holder, of, title, tense }) =>
      holder === person && of === country && tense === null && LEADING.test(title),
  );
