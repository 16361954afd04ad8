import type { ReadAttribution } from '../../reading/reading.ts';
import type { Reference } from '../cast.ts';
import type { Scene } from './scene.ts';

/** An attribution with what has been found out about it so far. */
export interface Utterance {
  readonly attribution: ReadAttribution;
  readonly scene: Scene | null;
  readonly speakers: readonly Reference[];
  readonly via: string | null;
}

// After these a speaker goes on where he was: "she added".
const GOES_ON = new Set(['add', 'continue', 'conclude', 'go']);

/**
 * Carries a medium on to what the same speaker says after it: in the same paragraph, in the next one where he "added",
 * or anywhere where it was "in the same interview".
 */
export function carryMedia(utterances: readonly Utterance[]): Utterance[] {
  const latest = new Map<string, { readonly via: string; readonly paragraph: number }>();
  return utterances.map((utterance) => {
    const { scene, speakers } = utterance;
    const speaker = speakers.length === 1 ? speakers[0]?.key : undefined;
    if (!scene || speaker === undefined) return utterance;
    const before = latest.get(speaker);
    const via = utterance.via ?? (before && goesOn(scene, before.paragraph) ? before.via : null);
    if (via !== null) latest.set(speaker, { via, paragraph: scene.paragraph });
    return { ...utterance, via };
  });
}

function goesOn({ paragraph, cue, words }: Scene, before: number): boolean {
  if (
    paragraph === before ||
    /\bin the same (?:interview|post|statement|article|message|tweet)\b/i.test(words)
  )
    return true;
  return paragraph === before + 1 && cue.some(({ lemma }) => GOES_ON.has(lemma));
}
