import { describe, expect, it } from 'vitest';
import { statementsIn } from './marked-text.ts';

describe('how the words are given', () => {
  it.each([
    ['curly marks', '{q “We will open,”} {s she} {c said}.', 'DIRECT'],
    ['straight marks', '{q "We will open,"} {s she} {c said}.', 'DIRECT'],
    ['two apostrophes', "{q ''We will open,''} {s she} {c said}.", 'DIRECT'],
    ['guillemets', '{q «We will open»,} {s she} {c said}.', 'DIRECT'],
    ['single marks', '{q ‘We’ll open,’} {s she} {c said}.', 'DIRECT'],
    ['single marks inside double ones', '{q “We said ‘never’ once,”} {s she} {c said}.', 'DIRECT'],
    ['marks left outside by the reader', '“{q We will open},” {s she} {c said}.', 'DIRECT'],
    ['two parts', '{q “We will,”} {s she} {c said}, {q “open in May.”}', 'DIRECT'],
    [
      'a quotation that goes on in the next paragraph',
      '{s She} {c said}: {q “We will.}\n{q “And soon.”}',
      'DIRECT',
    ],
    ['"that" before the marks', '{s She} {c said} {q that “we will open.”}', 'DIRECT'],
    ['a transcript', '{s Ruiz}{c :} {q We will open}.', 'DIRECT'],
    ['some words in marks', '{s She} {c said} {q the strike was “a shame.”}', 'MIXED'],
    ['a headline', "{q Harbour talks 'going well,'} {s mayor} {c says}", 'MIXED'],
    ['no marks', '{s She} {c said} {q that the harbour would open}.', 'INDIRECT'],
    ['apostrophes only', "{s She} {c said} {q the dockers' wives' wages weren't paid}.", 'INDIRECT'],
    ['marks around other words', '{s The “iron” mayor} {c said} {q it was late}.', 'INDIRECT'],
  ])('%s', (_, given, kind) => {
    expect(statementsIn(given)[0]?.kind).toBe(kind);
  });
});
