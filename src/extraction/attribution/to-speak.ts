import type { Token } from '../../language/analysed-text.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** "will travel to Geneva to demand", "is due to hold a briefing to announce": still to be said. */
const AHEAD = words(`
  will would shall should may might could must expect expected due set plan plans planned planning want wants wanted
  hope hopes hoped hoping intend intends intended poised scheduled likely prepare prepares prepared preparing
  ready seek seeks sought aim aims aimed bound
`);

/** "marched to demand", "went on strike to demand": the feet say it. */
const MARCHES = words(`
  march marched marching rally rallied gather gathered strike strikes streets protest protested demonstrated
  demonstration walked blocked occupied assembled
`);

/** What one says: "is quick to point out", "went on to say", "was forced to admit". */
const AT_ONCE = words('went goes on quick forced compelled first moved continue continued continues back');

/** "called Lind to thank him", "wrote to the governor to ask": there is no doing it without words. */
const IN_WORDS = words(`
  call telephone phone ring cable email write tweet post text
`);

/** What one takes, holds, uses, goes on or sends to speak: "took to Facebook", "used his speech", "held a briefing". */
const OCCASIONS_OF_SPEECH = words(`
  speech address remarks sermon homily lecture interview appearance testimony debate platform podium stand floor
  stage microphone mic pulpit airwaves radio television tv internet facebook twitter x instagram telegram weibo
  youtube tiktok whatsapp linkedin media blog occasion opportunity visit moment conference briefing presser statement
  letter note memo communique communiqué video message tweet post press newspaper column parliament commons senate
  feet hearing session meeting lectern account page phone telephone bulletin release petition
`);

const TAKES_UP = words(
  'take use hold convene call issue release publish send go have sign rise stand visit file post pen',
);

/**
 * Whether the infinitive that tells, "to denounce", goes with words between it and its speaker that tell of speaking: true
 * or false; null where they tell neither.
 */
export function isSpokenInfinitive(between: readonly Token[]): boolean | null {
  if (between.some(({ lower }) => AHEAD.has(lower) || MARCHES.has(lower))) return false;
  const verbs = between.filter(({ tag }) => tag === 'VERB');
  const last = verbs.at(-1);
  if (!last) return between.some(({ lower }) => AT_ONCE.has(lower)) ? true : null;
  if (IN_WORDS.has(last.lemma) || (TAKES_UP.has(last.lemma) && hasOccasion(between, last))) return true;
  const after = between.filter(({ start }) => start > last.start);
  const isAtOnce = AT_ONCE.has(last.lower) && after.every(({ lower }) => lower === 'on' || lower === 'to');
  return isAtOnce ? true : null;
}

const hasOccasion = (between: readonly Token[], verb: Token): boolean =>
  between.some(({ start, lower }) => start > verb.start && OCCASIONS_OF_SPEECH.has(lower));
