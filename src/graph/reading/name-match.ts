import { officeOf } from '../../language/words/offices.ts';
import { foldName, spelling, withoutTitles } from './name-forms.ts';
import type { EntityNode } from './node.ts';

/** How sure it is that a name means an entity, 1 for its very name; 0 where it does not. */
export function nameMatch(name: string, entity: EntityNode): number {
  const asked = foldName(name);
  if (asked === '') return 0;
  if (entity.isoCode?.toLowerCase() === asked) return 0.98;
  const forms = [entity.name, ...entity.aliases];
  return Math.max(...forms.map((form, index) => formMatch(asked, foldName(form), entity, index === 0)));
}

function formMatch(asked: string, form: string, { type }: EntityNode, isName: boolean): number {
  if (form === '') return 0;
  if (asked === form) return isName ? 1 : 0.97;
  if (type === 'PERSON' && !isName && isOffice(form)) return 0;
  const [askedBare, formBare] = [withoutTitles(asked), withoutTitles(form)];
  if (askedBare === formBare) return 0.93;
  if (spelling(askedBare) === spelling(formBare)) return 0.85;
  if (sameWords(askedBare, formBare)) return 0.83;
  return type === 'PERSON' ? personMatch(askedBare, formBare) : thingMatch(asked, form);
}

// "President of Peru" is no name: the vice president of Peru is somebody else.
function isOffice(form: string): boolean {
  const words = form.split(' ');
  return (
    officeOf(words.at(-1) ?? '') !== undefined ||
    (/ of /.test(form) && officeOf(words[0] ?? '') !== undefined)
  );
}

// A surname alone finds its bearer; with a given name beside it, that must fit too. Who has two surnames goes by the first.
function personMatch(asked: string, form: string): number {
  const [askedWords, formWords] = [asked.split(' '), form.split(' ')];
  if (formWords.length < 2) return 0;
  if (askedWords.length > 1 && form.startsWith(`${asked} `)) return 0.74;
  const isSurname = spelling(askedWords.at(-1) ?? '') === spelling(formWords.at(-1) ?? '');
  if (!isSurname) return 0;
  if (askedWords.length === 1) return askedWords[0] === formWords.at(-1) ? 0.8 : 0.7;
  return givenNameMatch(askedWords[0] ?? '', formWords[0] ?? '');
}

function givenNameMatch(asked: string, form: string): number {
  if (spelling(asked) === spelling(form)) return 0.78;
  if (asked.length === 1 || form.length === 1) return asked[0] === form[0] ? 0.75 : 0;
  // Vladimir and Volodymyr, Aleksandr and Oleksandr: the same name in two languages keeps its consonants.
  return consonants(asked) === consonants(form) ? 0.6 : 0;
}

const consonants = (word: string) => spelling(word).replace(/[aeiou]/g, '');

function thingMatch(asked: string, form: string): number {
  const words = form.split(' ');
  if (words.length > 2 && asked === words.map((word) => word[0]).join('')) return 0.8;
  const isPart = asked.split(' ').every((word) => words.includes(word));
  return isPart ? 0.5 + (0.2 * asked.length) / form.length : 0;
}

function sameWords(left: string, right: string): boolean {
  return left.split(' ').sort().join(' ') === right.split(' ').sort().join(' ');
}
