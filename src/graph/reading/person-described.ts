import type { Engine, Runner } from '../engine/engine.ts';
import { readQuery } from '../query-files.ts';
import { foldName } from './name-forms.ts';
import { namedEntities, nameCandidates, ranked, type NamedEntity } from './names.ts';
import { isSuchOffice, officesIn, wordsBeyond, type NamedOffice } from './office-named.ts';
import { text } from './row.ts';

/**
 * People that a phrase means by the office they hold, best first: "the Peruvian foreign minister", "chair of the harbour
 * board", "Lund's mayor Bo Lind". Where it also has a name, that is theirs.
 */
export async function peopleDescribed(
  engine: Engine,
  runner: Runner,
  phrase: string,
): Promise<readonly NamedEntity[]> {
  for (const office of officesIn(phrase)) {
    const people = await peopleInOffice(engine, runner, office);
    if (people.length > 0) return people;
  }
  return [];
}

async function peopleInOffice(
  engine: Engine,
  runner: Runner,
  office: NamedOffice,
): Promise<readonly NamedEntity[]> {
  if (office.isoCode !== null && office.others === '')
    return holdersOf(runner, [`country:${office.isoCode}`], office);
  const bodies = await bodiesNamed(engine, runner, office.others);
  return bodies.length > 0 ? holdersOf(runner, bodies, office) : namedBeside(engine, runner, office);
}

// Below it a name is only a part of what was asked.
const SURE_NAME = 0.7;

async function bodiesNamed(engine: Engine, runner: Runner, name: string): Promise<readonly string[]> {
  if (name === '') return [];
  const [best] = (await nameCandidates(engine, runner, name)).filter(
    ({ entity }) => entity.type !== 'PERSON',
  );
  return best && best.score >= SURE_NAME ? [best.entity.id] : [];
}

async function holdersOf(
  runner: Runner,
  ids: readonly string[],
  office: NamedOffice,
): Promise<readonly NamedEntity[]> {
  const words = office.words.flat();
  const rows = await runner.run(readQuery('read/holders-of-offices'), { ids, words });
  const holders = new Map<string, number>();
  for (const row of rows) {
    const [id, title] = [text(row, 'personId'), text(row, 'title')];
    if (!isSuchOffice(title, office)) continue;
    const score = 1 / (1 + wordsBeyond(title, office));
    holders.set(id, Math.max(score, holders.get(id) ?? 0));
  }
  const people = await namedEntities(runner, [...holders.keys()]);
  return ranked(
    people.map(({ entity, mentions }) => ({ entity, mentions, score: holders.get(entity.id) ?? 0 })),
  );
}

// "Lund's mayor Lind": the last words are a name that finds somebody, and those before it are no other name of anybody.
async function namedBeside(
  engine: Engine,
  runner: Runner,
  { isoCode, others }: NamedOffice,
): Promise<readonly NamedEntity[]> {
  const words = foldName(others).split(' ');
  for (let from = isoCode === null ? 1 : 0; from < words.length; from++) {
    if (from > 0 && (await bodiesNamed(engine, runner, words.slice(0, from).join(' '))).length === 0)
      continue;
    const people = (await nameCandidates(engine, runner, words.slice(from).join(' '))).filter(
      ({ entity }) => entity.type === 'PERSON',
    );
    if (people.length > 0) return people;
  }
  return [];
}
