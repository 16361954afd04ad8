import { describe, expect, it } from 'vitest';
import { openKeeper } from '../../../src/graph/article-keeper.ts';
import { openReadings } from '../../../src/graph/reading/open-readings.ts';
import { memoryEngine } from '../../support/engines.ts';
import { resolvedSample } from '../../support/resolved-articles.ts';

const ferry = resolvedSample({
  id: 'article:ferry',
  title: 'Ferry tolls doubled',
  text: `Port Alder doubled its ferry tolls.

Ana Ruiz, the mayor, said: “Nobody likes higher tolls on a ferry.”

Many came to the town hall that night.

Bo Lind of the dockers spoke of the quay. “It floods twice a year,” he said.

The tolls bring in much, Cleo Marsh noted. “They pay for the bridge.”`,
  entities: [
    { id: 'person:ana-ruiz', names: ['Ana Ruiz'] },
    { id: 'person:bo-lind', names: ['Bo Lind'] },
    { id: 'person:cleo-marsh', names: ['Cleo Marsh'] },
  ],
  events: [
    { id: 'event:bridge-plan', kind: 'PROPOSAL', words: 'the bridge', name: 'bridge plan' },
    { id: 'event:doubling', kind: 'OTHER', words: 'doubled', name: 'Port Alder doubling' },
  ],
  statements: [
    { id: 'statement:tolls', words: ['Nobody likes higher tolls on a ferry.'], speaker: 'person:ana-ruiz' },
    { id: 'statement:quay', words: ['It floods twice a year'], speaker: 'person:bo-lind' },
    {
      id: 'statement:use',
      words: ['They pay for the bridge.'],
      speaker: 'person:cleo-marsh',
      about: ['event:bridge-plan'],
    },
  ],
});

async function commentators(on: string) {
  const engine = await memoryEngine();
  await openKeeper(engine).save(ferry.article, ferry.contentHash, ferry.resolved);
  const reading = openReadings(engine).reading();
  const matter = await reading.matterOf(on);
  const { entries } = await reading.commentatorsOn(matter, { first: 10 }).page();
  const said = await Promise.all(entries.map(({ node }) => reading.commentsOf(node.id, matter, 10)));
  return {
    subjects: matter.subjects.map(({ name }) => name),
    who: entries.map(({ node }) => node.name).toSorted(),
    said: said
      .flat()
      .map(({ id }) => id)
      .toSorted(),
  };
}

describe('plain words mean', () => {
  it('the event of that name', async () => {
    const { subjects, who } = await commentators('the bridge plan');
    expect([subjects, who]).toEqual([['bridge plan'], ['Cleo Marsh']]);
  });

  it('an event on which nobody commented, with what follows right after it', async () => {
    const { subjects, who } = await commentators('the Port Alder doubling');
    expect([subjects, who]).toEqual([['Port Alder doubling'], ['Ana Ruiz']]);
  });

  it('where nothing is named so, the statements that speak of it or follow on it', async () => {
    const { subjects, who, said } = await commentators('tolls on the ferry');
    expect([subjects, who, said]).toEqual([
      [],
      ['Ana Ruiz', 'Cleo Marsh'],
      ['statement:tolls', 'statement:use'],
    ]);
  });

  it('what is told at the top, where no statement has the words itself', async () => {
    expect((await commentators('tolls of Port Alder doubled')).who).toEqual([
      'Ana Ruiz',
      'Bo Lind',
      'Cleo Marsh',
    ]);
  });

  it('nothing where it is of a place that no article names', async () => {
    expect((await commentators('ferry tolls in Lund')).who).toEqual([]);
  });

  it('nothing where no article speaks of it', async () => {
    expect(await commentators('tolls on aircraft carriers')).toEqual({ subjects: [], who: [], said: [] });
  });
});
