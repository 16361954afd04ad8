import { grouped, groupOf, placeOf, type Bench, type Group, type Placing } from '../group.ts';
import { byText, type Class, type EventFeatures, type Signature } from '../signature.ts';
import { stemsOf } from './event-keys.ts';
import { daysApart, NEAR_DAYS } from './event-parts.ts';
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
  const groups = new Shelves();
  for (const event of family.filter(({ features }) => isFull(features))) groups.settle(event, placing);
  const left = family.filter((event) => {
    if (isFull(event.features)) return false;
    const unclear = isUntold(event) ? 'LARGEST' : 'NONE';
    return !groups.join(event, { ...placing, unclear });
  });
  const others = new Shelves();
  for (const event of left) others.settle(event, placing);
  return [...groups.all, ...others.all];
}

/** Groups by what an event must share with them, so that it is held against few. */
class Shelves {
  readonly all: Group<EventFeatures>[] = [];
  private readonly byStem = new Map<string, Group<EventFeatures>[]>();

  /** Puts an event into the group where it belongs; false where there is none. */
  join(event: Event, placing: Placing<EventFeatures>): boolean {
    const sharing = sharedStems(event.features).flatMap((stem) => this.byStem.get(stem) ?? []);
    const near = new Set(sharing.filter(({ head }) => mayBeOne(event.features, head.features)));
    const place = placeOf(event, [...near], placing);
    place?.group.add(event, place.weighing.score, place.weighing.reasons());
    return place !== null;
  }

  /** The same, and a group of its own where there is none. */
  settle(event: Event, placing: Placing<EventFeatures>): void {
    if (this.join(event, placing)) return;
    const group = groupOf(event, alone(event));
    this.all.push(group);
    for (const stem of stemsOf(event.features))
      this.byStem.set(stem, [...(this.byStem.get(stem) ?? []), group]);
  }
}

// Leaders meet every week, and of two meetings days apart nobody asks whether they are one.
function mayBeOne(event: EventFeatures, head: EventFeatures): boolean {
  if (FAMILIES[event.kind].isMatter) return true;
  const days = daysApart(event, head);
  return days === null || days <= NEAR_DAYS;
}

// Two proposals that have words agree in one of them, so that the kind alone finds only those for one that has none.
function sharedStems(features: EventFeatures): readonly string[] {
  const stems = stemsOf(features);
  const isTold = FAMILIES[features.kind].isMatter && features.marks.length > 0;
  return isTold ? stems.slice(0, features.marks.length) : stems;
}

// An article without a date comes with others on its story: who met whom there is the occasion that most of them tell.
function isUntold({ features }: Event): boolean {
  return features.told === null && features.date === null && features.participants.length > 1;
}

/** True where an event tells enough of itself for others to be measured against it. */
export function isFull({ kind, marks, date, participants }: EventFeatures): boolean {
  if (FAMILIES[kind].isMatter) return marks.length > 0;
  return date !== null && participants.length > 1;
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
