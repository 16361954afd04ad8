import type { Offsets } from '../../../language/offsets.ts';
import type { LocalKey } from '../../extraction.ts';
import { actorsAt } from '../clauses/actors.ts';
import type { Scene } from '../scene.ts';

/** Whom words stand for at an occasion: themselves, or those who sent them ("delegations from Chad and Peru"). */
export function partiesAt(scene: Scene, place: Offsets): LocalKey[] {
  const words = scene.outline.text.text.slice(place.start, place.end).replaceAll(/\s/g, ' ');
  const side = SIDE_OF_PICTURE.exec(words);
  if (side)
    return [
      ...partiesAt(scene, before(place, side.index)),
      ...partiesAt(scene, past(place, side.index + side[0].length)),
    ];
  const opening = FROM.exec(words)?.[0].length;
  const actors = actorsAt(scene.cast, place);
  const arePeople = actors.some((key) => scene.cast.entity(key).type === 'PERSON');
  if (opening !== undefined && !arePeople) return sendersOf(scene, past(place, opening));
  const senders = !arePeople && NATIONAL.test(words) ? sendersOf(scene, place) : [];
  // "Chadian, Peruvian and Omani officials": the first two stand side by side.
  return senders.length > actors.length ? senders : actors;
}

/** True for a word that names those who are sent: "officials", "negotiators". */
export const areDelegates = (word: string): boolean => NATIONAL.test(word) || word === 'side';

const before = ({ start }: Offsets, chars: number): Offsets => ({ start, end: start + chars });
const past = ({ start, end }: Offsets, chars: number): Offsets => ({ start: start + chars, end });

// "Ruiz, left, and Lind" under a picture.
const SIDE_OF_PICTURE = /, (?:left|right|cent(?:re|er)),? and /;

const DELEGATES =
  'delegations?|delegates|representatives|negotiators|officials|diplomats|envoys|emissaries|mediators|teams|leaders|leadership|' +
  'ministers|presidents|premiers|chancellors|ambassadors|kings|rulers|counterparts|heads of (?:state|government)|(?:army|defence|defense|military|intelligence) chiefs';

// "Delegations from Chad and the Harbour Party"; "Chadian and Peruvian negotiators".
const FROM = new RegExp(`^(?:\\S+ ){0,4}(?:${DELEGATES}) (?:from|of|for|representing) `, 'i');
const NATIONAL = new RegExp(`\\b(?:${DELEGATES})$`, 'i');

function sendersOf({ outline, cast }: Scene, place: Offsets): LocalKey[] {
  const all = cast.mentionsIn(place);
  const named = all
    .filter(({ mention }) => !all.some((other) => isWithin(mention, other.mention)))
    .filter(({ key }) => cast.entity(key).type !== 'PERSON')
    .filter(({ mention }, i, rest) => !isOwner(outline.text.text, mention, rest[i + 1]?.mention))
    .map(({ key }) => key);
  return [...new Set(named)];
}

// "Chad" of "the Harbour Party of Chad".
const isWithin = (inner: Offsets, outer: Offsets) =>
  inner.start >= outer.start && inner.end <= outer.end && inner.end - inner.start < outer.end - outer.start;

// "Peru's Harbour Party": the party sent them.
const isOwner = (text: string, { end }: Offsets, next: Offsets | undefined) =>
  next !== undefined && /^['’]s $/.test(text.slice(end, next.start));
