import { fold } from '../../../language/words/fold.ts';
import { isMedium, NO_OUTLET_WORD, OUTLET_WORD } from '../../../language/words/media.ts';
import type { Cast } from '../../cast.ts';
import type { LocalKey } from '../../extraction.ts';

/**
 * True for whoever may be met or spoken with. Papers and stations may not: "the Herald met Ruiz", "spoke to CNN" are
 * interviews. Other organizations meet, but only people and countries talk.
 */
export function mayFace(cast: Cast, key: LocalKey, isMeeting: boolean): boolean {
  const { type, name } = cast.entity(key);
  return type !== 'ORGANIZATION' || (isMeeting && !isOutlet(fold(name)));
}

const isOutlet = (name: string) =>
  isMedium(name.replace(/^the /, '')) || (OUTLET_WORD.test(name) && !NO_OUTLET_WORD.test(name));
