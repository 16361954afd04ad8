import { gather, grouped, placeOf, type Bench, type Group } from '../group.ts';
import { byText, type Class, type EventFeatures, type Signature } from '../signature.ts';
import { FAMILIES } from './event-words.ts';
import { weighEvent } from './weigh-event.ts';

type Event = Signature<EventFeatures>;

/**
 * One event per occasion: dated ones with all their participants first, then those that tell less, each with the one
 * that it fits, and with none where several fit alike. What an article tells apart stays apart.
 */
export function classifyEvents(events: readonly Event[], bench: Bench): Class<EventFeatures>[] {
  const families = grouped([...events].sort(tellingFirst), ({ features }) => features.family);
  return [...families.values()].flatMap((family) =>
    classifyFamily(family, bench).map((group) => group.asClass()),
  );
}

function classifyFamily(family: readonly Event[], bench: Bench): Group<EventFeatures>[] {
  const placing = { weigh: weighEvent, bench, unclear: 'NONE' } as const;
  const groups = gather(family.filter(isFull), placing, alone);
  const settled = [...groups];
  const left = family.filter((event) => {
    if (isFull(event)) return false;
    const place = placeOf(event, settled, { ...placing, unclear: isUntold(event) ? 'LARGEST' : 'NONE' });
    place?.group.add(event, place.weighing.score, place.weighing.reasons);
    return place === null;
  });
  groups.push(...gather(left, placing, alone));
  return groups;
}

// An article without a date comes with others on its story: who met whom there is the occasion that most of them tell.
function isUntold({ features }: Event): boolean {
  return features.told === null && features.date === null && features.participants.length > 1;
}

function isFull({ features }: Event): boolean {
  if (FAMILIES[features.kind].isMatter) return features.marks.length > 0;
  return features.date !== null && features.participants.length > 1;
}

const alone = ({ features }: Event): readonly string[] => [
  `${features.kind.toLowerCase()} of ${features.date ?? 'an unknown day'}: ${features.name}`,
];

// "Energy" tells more than "30-day", so words come before numbers.
function tellingFirst(
  { features: left, signature }: Event,
  { features: right, signature: other }: Event,
): number {
  return told(right) - told(left) || byText(left.date ?? '', right.date ?? '') || byText(signature, other);
}

const told = ({ date, told: day, participants, marks }: EventFeatures): number =>
  (date === null ? 0 : 100) +
  (day === null ? 0 : 50) +
  10 * participants.length +
  3 * marks.length +
  marks.filter((mark) => !/^\d/.test(mark)).length;
