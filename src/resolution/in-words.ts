import { timeOf } from './events/event-parts.ts';
import type { Features } from './signature.ts';

const MOST_WORDS = 16;

/** What a signature stands for, as a person reads it: "Ana Ruiz (president of PE)", "truce (told 2031-04-02)". */
export function inWords(features: Features): string {
  switch (features.type) {
    case 'COUNTRY':
      return features.isoCode;
    case 'PERSON':
    case 'ORGANIZATION': {
      const posts = features.posts.map((post) => post.replace('@', ' of '));
      return withDetails(features.name, posts.length > 0 ? posts : features.countries);
    }
    case 'EVENT':
      return withDetails(features.name, [timeOf(features), ...(features.planned ? ['planned'] : [])]);
    case 'STATEMENT':
      return `${features.speaker.slice(features.speaker.indexOf(':') + 1)}: “${shortened(features.words)}”`;
  }
}

const withDetails = (name: string, details: readonly string[]): string =>
  details.length > 0 ? `${name} (${details.join(', ')})` : name;

function shortened(text: string): string {
  const words = text.split(' ');
  return words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS).join(' ')} …` : text;
}
