import { describe, expect, it } from 'vitest';
import { findDeeds } from '../../src/reading/deeds/find-deeds.ts';
import type { DeedNetworks, Trigger } from '../../src/reading/deeds/deed-networks.ts';
import type { EncodedWindow } from '../../src/reading/encoder.ts';
import { wordsOf } from '../../src/reading/words.ts';

const TEXT = 'Ruiz called for a truce with Chad';
const words = wordsOf(TEXT, [{ start: 0, end: TEXT.length }]);

/** Chances by word: [type, chance] of the words that tell, then those of actors and of matter; 0 where nothing is given. */
async function found(
  tells: Readonly<Record<string, readonly (readonly [number, number])[]>>,
  actors: Readonly<Record<string, number>> = {},
  matter: Readonly<Record<string, number>> = {},
) {
  const triggers = new Float32Array(words.count * 5);
  words.form.forEach((form, word) => {
    for (const [label, chance] of tells[form] ?? []) triggers[word * 5 + label] = chance;
  });
  const parts = Float32Array.from(words.form.flatMap((form) => [actors[form] ?? 0, matter[form] ?? 0]));
  const input = { from: 0, to: words.count, firstPiece: new Int32Array(words.count), ids: [], features: [] };
  const networks = {
    look: () => Promise.resolve({ input, triggers }),
    partChances: (_: unknown, deeds: readonly Trigger[]) => Promise.resolve(deeds.map(() => parts)),
  } as unknown as DeedNetworks;
  const deeds = await findDeeds({ input } as unknown as EncodedWindow, words, networks);
  const inWords = ({ start, end }: { start: number; end: number }) => TEXT.slice(start, end);
  return deeds.map((deed) => ({
    type: deed.type,
    trigger: inWords(deed.trigger),
    actors: deed.actors.map(inWords),
    matter: deed.matter && inWords(deed.matter),
    isConditional: deed.isConditional,
    isPlanned: deed.isPlanned,
  }));
}

const NOTHING = { actors: [], matter: null, isConditional: false, isPlanned: false };

describe('a deed is a word that tells it, those who do it, and what it is about', () => {
  it('takes whatever is likely enough', async () => {
    const deeds = await found({ called: [[0, 0.9]] }, { Ruiz: 0.8, Chad: 0.2 }, { a: 0.6, truce: 0.9 });
    expect(deeds).toEqual([
      { ...NOTHING, type: 'PROPOSED', trigger: 'called', actors: ['Ruiz'], matter: 'a truce' },
    ]);
  });

  it('joins a matter over a word or two, and keeps actors apart', async () => {
    const [deed] = await found({ called: [[2, 0.9]] }, { Ruiz: 0.8, for: 0.8 }, { truce: 0.9, Chad: 0.9 });
    expect(deed).toMatchObject({ type: 'MET', actors: ['Ruiz', 'for'], matter: 'truce with Chad' });
  });

  it('tells what is under conditions and what is to come', async () => {
    const [deed] = await found({ called: [[1, 0.9], [3, 0.7], [4, 0.4]] }); // prettier-ignore
    expect(deed).toEqual({ ...NOTHING, type: 'AGREED', trigger: 'called', isConditional: true });
  });

  it('sees one deed where two neighbours or two types may tell it, and two of two neighbours of two types', async () => {
    expect(await found({ called: [[0, 0.9]], for: [[0, 0.5]] })).toHaveLength(1);
    expect(await found({ called: [[0, 0.9]], for: [[1, 0.5]] })).toHaveLength(2);
    expect(await found({ called: [[0, 0.5], [2, 0.8]] })).toMatchObject([{ type: 'MET' }]); // prettier-ignore
    expect(await found({ called: [[0, 0.1]] })).toEqual([]);
  });
});
