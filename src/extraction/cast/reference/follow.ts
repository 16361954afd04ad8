import { officeOf } from '../../../language/words/offices.ts';
import type { MentionForm } from '../../extraction.ts';
import { groupDescribed, KnownRoles, personDescribed, type Described } from './descriptions.ts';
import { Discourse } from './discourse.ts';
import { Epithets } from './epithets.ts';
import { mention, type Figure, type Roll } from '../figure.ts';
import { speakerGoneOn } from './gone-on.ts';
import { GroupsInMind } from './groups.ts';
import { organizationDescribed } from './organization-described.ts';
import { OrganizationKinds } from './organization-kinds.ts';
import { ownOffice } from './own-offices.ts';
import { bodyMeant, personMeant } from './pronouns.ts';
import { PublicationsInMind } from './publications-in-mind.ts';
import { SINGULAR } from './singular.ts';
import type { Groups } from './all-meant.ts';
import type { Meant } from './refer.ts';
import type { Role } from '../roles/roles.ts';
import type { Appearance, Stage } from '../stage.ts';
import { unAgency } from './un-agency.ts';
import { UnnamedPeople } from './unnamed.ts';
import type { Voices } from './voices.ts';

/**
 * Reads the article once from beginning to end and leads descriptions and pronouns to the figures they mean, each as one
 * more mention; gives back the groups that plural words stand for, by their last token.
 */
export function followTheText(
  stage: Stage,
  roll: Roll,
  roles: readonly Role[],
  voices: Voices,
  appearances: readonly Appearance[],
): Groups {
  const walk = new Walk(stage, roll, roles, voices, appearances);
  for (let i = 0; i < stage.tokens.length; i++) walk.step(i);
  addSpeakersOwnWords(stage, voices);
  return walk.groups;
}

class Walk {
  readonly groups = new Map<number, readonly Meant[]>();
  private readonly discourse: Discourse;
  private readonly inMind: GroupsInMind;
  private readonly known: KnownRoles;
  private readonly unnamed: UnnamedPeople;
  private readonly kinds: OrganizationKinds;
  private readonly publications: PublicationsInMind;
  private readonly epithets: Epithets;
  private readonly stage: Stage;
  private readonly roll: Roll;
  private readonly voices: Voices;

  constructor(
    stage: Stage,
    roll: Roll,
    roles: readonly Role[],
    voices: Voices,
    appearances: readonly Appearance[],
  ) {
    this.epithets = new Epithets(stage, appearances);
    this.stage = stage;
    this.roll = roll;
    this.voices = voices;
    this.discourse = new Discourse(stage, voices);
    this.inMind = new GroupsInMind(stage, appearances);
    this.known = new KnownRoles(roles);
    this.unnamed = new UnnamedPeople(stage);
    this.kinds = new OrganizationKinds(stage, roles);
    this.publications = new PublicationsInMind(stage, voices, this.kinds);
  }

  step(at: number): void {
    const appearance = this.stage.appearanceAt(at);
    if (appearance) {
      if (appearance.from !== at) return;
      this.discourse.see(appearance);
      this.inMind.see(appearance);
      this.publications.seeSource(appearance.figure, at);
      return;
    }
    this.followDescription(at);
    this.followPronoun(at);
    const own = ownOffice(this.stage, at, this.roll, this.discourse);
    if (own) this.add(own.figure, own.from, own.to, 'DESCRIPTION', own.reason);
    // No name, so no alias: everybody's report is “the report”.
    this.addMeant(this.publications.meantAt(at), at);
  }

  private followDescription(at: number): void {
    const token = this.stage.tokens[at]!;
    const described =
      (officeOf(token.lower) && personDescribed(this.stage, at, this.known, this.discourse, this.unnamed)) ??
      unAgency(this.stage, at, this.discourse) ??
      organizationDescribed(this.stage, at, this.discourse, this.kinds) ??
      this.epithetAt(at) ??
      this.goneOnAt(at);
    if (described) {
      this.add(described.figure, described.from, described.to, 'DESCRIPTION', described.reason);
      return;
    }
    const plural = groupDescribed(this.stage, at);
    if (!plural) {
      const unnamed = this.known.isTaken(at) ? null : this.unnamed.at(at);
      if (unnamed) this.discourse.seeUnnamed(unnamed);
      return;
    }
    const pair = plural.type === 'PERSON' ? this.discourse.pairBefore(at) : [];
    const together = this.inMind.ofType(plural.type, at, pair.length > 0 ? 1 : undefined);
    // A list of five offices is no two sides.
    const members = plural.type === 'BODY' && together.length > 2 ? [] : together;
    const how = members.length > 0 ? 'named side by side before' : 'the two named before';
    this.addGroup(members.length > 0 ? members : pair, plural.from, at, `“${token.lower}”: ${how}`);
  }

  private epithetAt(at: number): Described | null {
    const described = this.known.isTaken(at) ? null : this.epithets.describedAt(at, this.discourse);
    return described && this.voices.isSource(at) ? described : null;
  }

  private goneOnAt(at: number): Described | null {
    return officeOf(this.stage.tokens[at]!.lower) && this.voices.isSource(at)
      ? speakerGoneOn(this.stage, at, this.known, this.discourse)
      : null;
  }

  private followPronoun(at: number): void {
    const { lower } = this.stage.tokens[at]!;
    if (SINGULAR.has(lower)) this.addMeant(personMeant(this.stage, at, this.discourse, this.voices), at);
    else if (lower === 'it' || lower === 'its') {
      this.addMeant(bodyMeant(this.stage, at, this.discourse, this.voices), at);
    } else if (/^(?:they|them|their)$/.test(lower) || this.isBothAlone(at)) {
      const isSpeaking = /^(?:they|both)$/.test(lower) && this.voices.isSource(at);
      const together = this.inMind.they(at, isSpeaking);
      const members = together.length > 0 || !isSpeaking ? together : this.discourse.thoseWhoMet(at);
      this.addGroup(members, at, at, `“${lower}”: named together right before`);
    }
  }

  /** "Both said", where two were named side by side right before. */
  private isBothAlone(at: number): boolean {
    const next = this.stage.token(at + 1)?.tag ?? '';
    return (
      this.stage.tokens[at]!.lower === 'both' && this.voices.isSource(at) && /^(?:VERB|AUX|ADV)$/.test(next)
    );
  }

  private addMeant(meant: Meant | null, at: number): void {
    if (meant) this.add(meant.figure, at, at + 1, 'PRONOUN', meant.reason);
  }

  private add(figure: Figure, from: number, to: number, form: MentionForm, reason: string): void {
    const noted = mention(figure, this.stage.placeOf(from, to), form, reason);
    const appearance = this.stage.place(figure, noted);
    if (appearance) this.discourse.see(appearance);
  }

  private addGroup(members: readonly Figure[], from: number, last: number, reason: string): void {
    if (members.length === 0) return;
    this.inMind.again(members, last);
    const form = from === last ? 'PRONOUN' : 'DESCRIPTION';
    for (const figure of members) mention(figure, this.stage.placeOf(from, last + 1), form, reason);
    this.groups.set(
      last,
      members.map((figure) => ({ figure, reason })),
    );
  }
}

const FIRST_PERSON = new Set(['i', 'me', 'my', 'mine', 'myself', 'we', 'us', 'our', 'ours', 'ourselves']);

/** "I" and "we" inside a quotation are its speaker; last, for the speaker is often named after the words. */
function addSpeakersOwnWords(stage: Stage, voices: Voices): void {
  for (let i = 0; i < stage.tokens.length; i++) {
    const { lower, text } = stage.tokens[i]!;
    if (!FIRST_PERSON.has(lower) || text === 'US' || stage.appearanceAt(i)) continue;
    const speaker = voices.isQuoted(i) ? voices.speakerAround(i) : null;
    if (!speaker) continue;
    const reason = `“${lower}” in words of ${speaker.name}`;
    stage.place(speaker, mention(speaker, stage.placeOf(i, i + 1), 'PRONOUN', reason));
  }
}
