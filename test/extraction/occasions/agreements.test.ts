import { describe, expect, it } from 'vitest';
import { StagedOccasions } from '../../support/occasions.ts';

const agreed = (text: string) => new StagedOccasions(text).told('AGREED');

describe('whoever agrees is led to what is agreed', () => {
  it.each([
    ['[Ana Ruiz|P] agreed to a 30-day ceasefire.', ['Ana Ruiz: 30-day ceasefire']],
    [
      '[Ana Ruiz|P] and [Bo Lind|P] agreed on a 30-day ceasefire.',
      ['Ana Ruiz: 30-day ceasefire', 'Bo Lind: 30-day ceasefire'],
    ],
    ['[Peru|C] has accepted the trade deal.', ['Peru: trade deal']],
    ['[Peru|C] agreed to a six-month cease-fire.', ['Peru: six-month cease-fire']],
    [
      'The government of [Peru|C] and the [Red Front|O] signed a 30-day cease-fire on Friday.',
      ['Peru: 30-day cease-fire', 'Red Front: 30-day cease-fire'],
    ],
    ['[Peru|C] and [Chad|C] on Monday signed the trade deal.', ['Chad: trade deal', 'Peru: trade deal']],
    ['[Peru|C] in May accepted the trade deal.', ['Peru: trade deal']],
    ['The mayor, [Ana Ruiz|P], accepted the trade deal.', ['Ana Ruiz: trade deal']],
    ['[Ana Ruiz|P] welcomed the trade deal.', ['Ana Ruiz: trade deal']],
    [
      'The harbour agreement signed by [Ana Ruiz|P] and [Bo Lind|P] holds.',
      ['Ana Ruiz: harbour agreement', 'Bo Lind: harbour agreement'],
    ],
    ['[Ana Ruiz|P] agreed to discuss the trade deal.', ['Ana Ruiz: discuss the trade deal']],
    ['[Ana Ruiz|P] agreed to sign the trade deal.', ['Ana Ruiz: trade deal']],
    ['[Ana Ruiz|P] agreed on the need to hold a vote.', ['Ana Ruiz: vote']],
    ['[Ana Ruiz|P] agreed on a fishing timetable.', ['Ana Ruiz: fishing timetable']],
    [
      'Regarding the launch by [Chad|C], [Ana Ruiz|P] and [Bo Lind|P] agreed to a truce.',
      ['Ana Ruiz: truce', 'Bo Lind: truce'],
    ],
    ['[Peru|C] approved the merger.', ['Peru: merger']],
    ['The bill was approved by [Peru|C].', ['Peru: bill']],
    ['It followed [Peru|C]’s acceptance of the trade deal.', ['Peru: trade deal']],
    ['[Peru|C] proposed a 30-day ceasefire. [Chad|C] accepted it.', ['Chad: 30-day ceasefire']],
    [
      'The [Harbour Workers Union|O] and the [Dockers League|O] (DL) have agreed to a truce.',
      ['Dockers League: truce', 'Harbour Workers Union: truce'],
    ],
    [
      'The agreement was signed by [Ana Ruiz|P], adviser to the mayor, and [Bo Lind|P] of [Chad|C].',
      ['Ana Ruiz: agreement', 'Bo Lind: agreement'],
    ],
    ['The pact was signed in Oslo on Friday by [Ana Ruiz|P].', ['Ana Ruiz: pact']],
    ['The plan put forward by [Peru|C] for joint patrols had been accepted by [Chad|C].', ['Chad: plan']],
    ['[Peru|C] proposed a 30-day ceasefire. It was accepted by [Chad|C].', ['Chad: 30-day ceasefire']],
    [
      'The community of towns, agreed by [Peru|C] and [Chad|C] in 2013, is not yet formed.',
      ['Chad: community of towns', 'Peru: community of towns'],
    ],
    ['The text was agreed by [Ana Ruiz|P] and [Bo Lind|P].', ['Ana Ruiz: text', 'Bo Lind: text']],
    ['[Ana Ruiz|P] accepted the request of the union.', ['Ana Ruiz: request of the union']],
    ['[Peru|C] agreed on measures to cut traffic.', ['Peru: cut traffic']],
    ['[Unite|O] and [Peru|C] shook hands on a pay deal.', ['Peru: pay deal', 'Unite: pay deal']],
    ['[Peru|C] and [Chad|C] struck a trade deal.', ['Chad: trade deal', 'Peru: trade deal']],
    ['[Peru|C] signed a trade deal with [Chad|C].', ['Chad: trade deal', 'Peru: trade deal']],
    ['[Peru|C] agreed with [Chad|C] on a 30-day truce.', ['Chad: 30-day truce', 'Peru: 30-day truce']],
    [
      '[Ana Ruiz|P], leader of the [Workers Party|O], and [Bo Lind|P], chief of the [Green League|O], both agreed to a truce.',
      ['Ana Ruiz: truce', 'Bo Lind: truce'],
    ],
    [
      'The fishing treaty, agreed between [Peru|C] and [Chad|C], holds.',
      ['Chad: fishing treaty', 'Peru: fishing treaty'],
    ],
    ['A trade deal was reached with [Chad|C] on Friday.', ['Chad: trade deal']],
    ['A truce agreed last week by [Peru|C] and [Chad|C] is holding.', ['Chad: truce', 'Peru: truce']],
    ['The plan was endorsed by [Chad|C] and backed by [Peru|C].', ['Chad: plan', 'Peru: plan']],
    ['[Ana Ruiz|P] praised the trade deal that [Peru|C] signed.', ['Peru: trade deal']],
    ['[Peru|C] made an offer, which [Bo Lind|P] accepted.', ['Bo Lind: offer']],
    ['[Peru|C] came to a trade agreement with [Chad|C].', ['Chad: trade agreement', 'Peru: trade agreement']],
    ['[Peru|C] gave the green light to the tax plan.', ['Peru: tax plan']],
    ['[Peru|C] approved the formation of a committee.', ['Peru: formation of a committee']],
    ['The [Workers Party|O] voted to accept the tax plan.', ['Workers Party: tax plan']],
    ['[Peru|C], [Chad|C] agree to truce', ['Chad: truce', 'Peru: truce']],
    ['[Peru|C], [Chad|C] sign trade deal', ['Chad: trade deal', 'Peru: trade deal']],
    [
      'The strike in [Peru|C] went on. The press of [Peru|C] left [Peru|C]. The government accepted the trade deal.',
      ['Peru: trade deal'],
    ],
    ['The mayor on a visit to [Peru|C] signed the pact. [Chad|C] signed it.', ['Chad: pact']],
    ['[Peru|C] agreed on Monday to a 30-day truce.', ['Peru: 30-day truce']],
    ['[Peru|C] hammered out a trade deal.', ['Peru: trade deal']],
    ['[Ana Ruiz|P] agreed that the council would reopen the harbour.', ['Ana Ruiz: reopen the harbour']],
    ['[Ana Ruiz|P] agreed that the bridge should be rebuilt.', ['Ana Ruiz: rebuild the bridge']],
    [
      '[Ana Ruiz|P] agreed that no time should be wasted in dredging the port.',
      ['Ana Ruiz: waste no time in dredging the port'],
    ],
    ['[Peru|C] agreed not to fish in the bay.', ['Peru: not to fish in the bay']],
    ['[Peru|C] signed the pact. [Chad|C] inked it, too.', ['Chad: pact', 'Peru: pact']],
    ['[Ana Ruiz|P] backed the declaration.', ['Ana Ruiz: declaration']],
  ])('%s', (text, expected) => {
    expect(agreed(text)).toEqual(expected);
  });

  it.each([
    ['[Ana Ruiz|P] promised to reopen the harbour.', ['Ana Ruiz: reopen the harbour']],
    ['[Bo Lind|P] met [Ana Ruiz|P], who pledged to cut the tax.', ['Ana Ruiz: cut the tax']],
    ['[Peru|C] praised the plan, vowing to halve its emissions.', ['Peru: halve its emissions']],
    ['[Peru|C] has resolved not to threaten the islands.', ['Peru: not to threaten the islands']],
    ['[Ana Ruiz|P] promised voters to mend the roads.', ['Ana Ruiz: mend the roads']],
    ['[Ana Ruiz|P] promised that the city would buy the ferries.', ['Ana Ruiz: buy the ferries']],
    ['[Ana Ruiz|P] promised that fares would not rise.', ['Ana Ruiz: fares would not rise']],
    ['[Ana Ruiz|P] vowed she would mend the roads.', ['Ana Ruiz: mend the roads']],
    ['[Ana Ruiz|P] assured [Bo Lind|P] that the pier would be rebuilt.', ['Ana Ruiz: rebuild the pier']],
    ['[Ana Ruiz|P] assured that there will be a new hospital in Oslo.', ['Ana Ruiz: hospital in Oslo']],
    ['[Peru|C] pledged $10 million to flood victims.', ['Peru: $10 million to flood victims']],
    ['[Ana Ruiz|P] promised to resign.', ['Ana Ruiz: resign']],
  ])('promises too: %s', (text, expected) => {
    expect(agreed(text)).toEqual(expected);
  });

  it.each([
    ['[Ana Ruiz|P] announced that [Peru|C] would abide by the ruling.', 'abide by the ruling'],
    ['[Ana Ruiz|P] insisted that [Peru|C] would comply with the ruling.', 'comply with the ruling'],
    ['[Peru|C] will allow tankers through the strait.', 'allow tankers through the strait'],
    ['[Peru|C] was ready to permit fishing in the bay.', 'permit fishing in the bay'],
    ['[Peru|C] is willing to share the water with [Chad|C].', 'share the water with Chad'],
    ['[Peru|C] has expressed its readiness to share the water.', 'share the water'],
  ])('what is offered counts with a reservation: %s', (text, name) => {
    expect(agreed(text)).toEqual([`Peru: ${name} (conditional)`]);
  });

  it.each([
    ['[Ana Ruiz|P] welcomed expanding trade with [Chad|C].', ['Ana Ruiz: expanding trade with Chad']],
    ['[Ana Ruiz|P] welcomed the decision to reopen the port.', ['Ana Ruiz: decision to reopen the port']],
    ['[Peru|C] approved the [Harbour Bank|O] opening a branch.', ['Peru: opening a branch']],
    ['The [Green Party|O] supported [Bo Lind|P] to replace [Ana Ruiz|P].', ['Green Party: replace Ana Ruiz']],
    ['[Ana Ruiz|P] voiced support for the use of drones.', ['Ana Ruiz: use of drones']],
    [
      '[Peru|C] announced the allocation of $5 million for schools.',
      ['Peru: allocation of $5 million for schools'],
    ],
    ['[Peru|C] earmarked $5 million for schools.', ['Peru: $5 million for schools']],
    ['The mayor signed off. [Peru|C] signed off the money.', ['Peru: money']],
    ['[Bo Lind|P] recalled [Peru|C]’s pledge to mend the roads.', ['Peru: mend the roads']],
    ['[Peru|C] made a commitment to reopening the port.', ['Peru: reopening the port']],
    [
      '[Ana Ruiz|P] hailed the signing of a pact between [Peru|C] and [Chad|C].',
      ['Chad: pact', 'Peru: pact'],
    ],
    ['[Ana Ruiz|P] hailed [Peru|C]’s ratification of the treaty.', ['Peru: treaty']],
    ['[Ana Ruiz|P] hailed the fishing pact signed with [Chad|C].', ['Chad: fishing pact']],
    ['The pact, drafted in Oslo and initialled late on Tuesday by [Peru|C], holds.', ['Peru: pact']],
    [
      'The leadership of [Peru|C] and of [Chad|C] - her neighbours - have agreed to a truce.',
      ['Chad: truce', 'Peru: truce'],
    ],
    [
      '[Peru|C] and [Chad|C] met. They also “agreed to share the water”.',
      ['Chad: share the water', 'Peru: share the water'],
    ],
    ['[Peru|C] and [Chad|C] met. Both the sides agreed to a truce.', ['Chad: truce', 'Peru: truce']],
    [
      '[Peru|C] agreed to share the water with [Chad|C]. It also agreed to open its books.',
      ['Peru: open its books', 'Peru: share the water with Chad'],
    ],
    ['[Ana Ruiz|P] had herself agreed to a truce.', ['Ana Ruiz: truce']],
    ['[Bo Lind|P] offered a deal and [Unite|O] there had accepted it.', ['Unite: deal']],
    ['[Bo Lind|P] confirmed a report that [Peru|C] had accepted the trade deal.', ['Peru: trade deal']],
    [
      '[Peru|C] “welcomes the ministers’ decision to talk about fish”.',
      ['Peru: ministers’ decision to talk about fish'],
    ],
    ['[Ana Ruiz|P] agreed that the port could serve as a base.', ['Ana Ruiz: serve as a base']],
  ])('what others do, and deeds told by nouns: %s', (text, expected) => {
    expect(agreed(text)).toEqual(expected);
  });

  it.each([
    [
      '[Ana Ruiz|P] met [Bo Lind|P] in Oslo. They agreed to share the water.',
      ['Ana Ruiz: share the water', 'Bo Lind: share the water'],
    ],
    [
      '[Ana Ruiz|P] spoke with [Bo Lind|P] on Sunday. Both leaders reaffirmed their commitment to the gas treaty.',
      ['Ana Ruiz: gas treaty', 'Bo Lind: gas treaty'],
    ],
    [
      '[Peru|C] and [Chad|C] ended a round of talks. Both countries undertook to open the border.',
      ['Chad: open the border', 'Peru: open the border'],
    ],
    [
      '[Peru|C] and [Chad|C] have been at odds for years. Both have now accepted the tax plan.',
      ['Chad: tax plan', 'Peru: tax plan'],
    ],
    ['[Peru|C] said it would observe the ceasefire.', ['Peru: ceasefire (conditional)']],
    ['[Ana Ruiz|P] asked [Bo Lind|P] to host the summit. [Lind|P] agreed.', ['Bo Lind: host the summit']],
    ['[Ana Ruiz|P] invited [Bo Lind|P] to visit Oslo. The invitation was accepted.', ['Bo Lind: visit Oslo']],
    [
      '[Ana Ruiz|P] urged [Bo Lind|P] to reopen the port. [Lind|P] has said yes.',
      ['Bo Lind: reopen the port'],
    ],
    ['[Peru|C] said yes to the tax plan.', ['Peru: tax plan']],
    ['[Peru|C] bowed to demands to close the port.', ['Peru: close the port']],
    ['[Peru|C] gave in to the demand for a vote.', ['Peru: vote']],
    ['[Peru|C] finally came on board with the tax plan.', ['Peru: tax plan']],
    ['[Peru|C] did not object to the tax plan.', ['Peru: tax plan']],
    ['[Unite|O] dropped its objections to the truce.', ['Unite: truce']],
    ['[Unite|O] voted in favour of the pay deal.', ['Unite: pay deal']],
    ['[Unite|O] voted to extend the lease.', ['Unite: extend the lease']],
    ['[Unite|O] signed on to the ceasefire.', ['Unite: ceasefire']],
    ['[Peru|C] put its signature to the trade pact.', ['Peru: trade pact']],
    ['[Peru|C] and [Chad|C] wrapped up a trade deal.', ['Chad: trade deal', 'Peru: trade deal']],
    ['[Peru|C] has committed itself to free elections.', ['Peru: free elections']],
    ['[Peru|C] accepted in principle the tax plan.', ['Peru: tax plan (conditional)']],
    ['[Peru|C] accepted an expansion of the school.', ['Peru: expansion of the school']],
    [
      '[Peru|C] agreed a $3 million loan with [Chad|C].',
      ['Chad: $3 million loan with Chad', 'Peru: $3 million loan with Chad'],
    ],
    ['The [Harbour Council|O] endorsed the report.', ['Harbour Council: report']],
    ['[Peru|C] accepted the request of [Chad|C] to delay the levy.', ['Peru: delay the levy']],
  ])('whom pronouns mean, and yes in other words: %s', (text, expected) => {
    expect(agreed(text)).toEqual(expected);
  });

  it.each([
    ['[Ana Ruiz|P] gave an assurance that the road would be built.', ['Ana Ruiz: build the road']],
    ['[Ana Ruiz|P] has guaranteed that pensions will not be cut.', ['Ana Ruiz: not cut pensions']],
    ['The envoy got a commitment from [Peru|C] to hold a vote.', ['Peru: vote']],
    ['A deal between [Peru|C] and [Chad|C] was reached at night.', ['Chad: deal', 'Peru: deal']],
    [
      '[Peru|C] signed the water accord. The accord obliges [Chad|C] to dig wells.',
      ['Chad: water accord', 'Peru: water accord'],
    ],
    [
      '[Peru|C] signed the water accord. Under the accord, [Chad|C] will dig wells.',
      ['Chad: water accord', 'Peru: water accord'],
    ],
    [
      '[Unite|O] and the [Dockers League|O] announced a pay deal.',
      ['Dockers League: pay deal', 'Unite: pay deal'],
    ],
    [
      'The envoys of [Peru|C] had closed a trade deal with [Chad|C].',
      ['Chad: trade deal', 'Peru: trade deal'],
    ],
    ['Envoys thanked [Peru|C] for accepting the truce.', ['Peru: truce']],
    ['The council praised [Ana Ruiz|P] for agreeing to free the sailors.', ['Ana Ruiz: free the sailors']],
    ['Negotiators led by [Ana Ruiz|P] clinched a trade deal.', ['Ana Ruiz: trade deal']],
    ['The deadline has been accepted by [Peru|C].', ['Peru: deadline']],
    ['The offer was supported by [Ana Ruiz|P] and by [Bo Lind|P].', ['Ana Ruiz: offer', 'Bo Lind: offer']],
    ['[Peru|C] supported an initiative by [Unite|O].', ['Peru: initiative']],
    ['[Peru|C] has consented to the transfer of the sailors.', ['Peru: transfer of the sailors']],
    ['[Peru|C] has authorised the return of the envoy.', ['Peru: return of the envoy']],
    ['[Unite|O] persuaded [Peru|C] to accept a truce.', ['Peru: truce']],
    [
      '[Ana Ruiz|P] agreed, in a telephone call late on Saturday, to scrap the levy.',
      ['Ana Ruiz: scrap the levy'],
    ],
    ['[Ana Ruiz|P] reiterated her country’s firm support for the tax plan.', ['Ana Ruiz: tax plan']],
    ['[Peru|C]’s [Dockers League|O] rebels accepted the truce.', ['Dockers League: truce']],
    ['Representatives of [Peru|C] accepted the trade deal.', ['Peru: trade deal']],
  ])('assurances and the terms of deals: %s', (text, expected) => {
    expect(agreed(text)).toEqual(expected);
  });

  it('the Kingdom is the one that the news is about', () => {
    const text =
      '[Jordan|C] built a port. The king of [Jordan|C] praised [Jordan|C]. The Kingdom promised to build roads.';
    expect(agreed(text)).toEqual(['Jordan: build roads']);
  });

  it('a promise answers a request', () => {
    const told = agreed(
      '[Ana Ruiz|P] urged [Bo Lind|P] to free the sailors. [Lind|P] promised that they would be freed.',
    );
    expect(told).toEqual(['Bo Lind: free the sailors']);
  });
});

it('whoever says that both agree tells of the other too', () => {
  const told = new StagedOccasions(
    '“We both agree on the truce,” [Ana Ruiz|P] said after a meeting with [Bo Lind|P].',
    { source: 'Ana Ruiz', cue: 'said', content: '“We both agree on the truce,”' },
  );
  expect(told.told('AGREED')).toEqual(['Ana Ruiz: truce', 'Bo Lind: truce']);
});

describe('a reservation makes it conditional', () => {
  it.each([
    '[Ana Ruiz|P] agreed to a 30-day ceasefire in principle.',
    '[Ana Ruiz|P] accepted a 30-day ceasefire but demanded guarantees.',
    '[Ana Ruiz|P] is willing to accept a 30-day ceasefire.',
    '[Ana Ruiz|P] signaled openness to a 30-day ceasefire.',
    '[Bo Lind|P] said [Ana Ruiz|P] would support a 30-day ceasefire.',
    '[Ana Ruiz|P] agreed to a 30-day ceasefire if the port reopened.',
  ])('%s', (text) => {
    expect(agreed(text)).toEqual(['Ana Ruiz: 30-day ceasefire (conditional)']);
  });
});

describe('nobody agreed', () => {
  it.each([
    '[Ana Ruiz|P] did not agree to a 30-day ceasefire.',
    '[Ana Ruiz|P] has yet to accept the ceasefire.',
    '[Ana Ruiz|P] refused to accept the ceasefire.',
    'If [Ana Ruiz|P] accepted the ceasefire, it would hold.',
    '[Bo Lind|P] urged [Ana Ruiz|P] to accept the ceasefire.',
    '[Peru|C] offered a deal. [Ana Ruiz|P] welcomed them.',
    '[Ana Ruiz|P] signed [Bo Lind|P] to a rich contract.',
    '[Ana Ruiz|P] agreed on most things.',
    '[Ana Ruiz|P] agreed with the head of the chess club.',
    '[Ana Ruiz|P] accepted bribes in connection with contracts.',
    '[Ana Ruiz|P] confirmed a deal was near.',
    'Neither [Peru|C] nor [Chad|C] has accepted the ceasefire.',
    '[Ana Ruiz|P] struck a pole.',
    '[Ana Ruiz|P] shook hands with the mayor of the town.',
    'The deal would be signed by [Ana Ruiz|P].',
    '[Bo Lind|P] was accepted by [Peru|C].',
    '[Ana Ruiz|P] backed the measures.',
    '[Ana Ruiz|P] remains committed to the tax plan.',
    '[Peru|C] and [Chad|C] quarrelled over [Peru|C]. [Chad|C] left. The government accepted the trade deal.',
    '[Ana Ruiz|P] agreed that the weather was fine.',
    '[Ana Ruiz|P] agreed that the debate would not help the mayor.',
    '[Ana Ruiz|P] promised much.',
    '[Ana Ruiz|P] never promised to reopen the harbour.',
    '[Ana Ruiz|P] left despite promising not to do so.',
    '[Ana Ruiz|P] assured [Bo Lind|P] that the port was safe.',
    '[Ana Ruiz|P] promised you a picture.',
    '[Peru|C] allowed tankers through the strait.',
    '[Peru|C] is ready to fight any foe.',
    '[Peru|C] is not willing to share the water.',
    '[Peru|C] made no promise to mend the roads.',
    '[Ana Ruiz|P] called for the signing of a pact between [Peru|C] and [Chad|C].',
    '[Ana Ruiz|P] signed with [Chad|C].',
    '[Ana Ruiz|P] announced $5 million losses.',
    '[Ana Ruiz|P] supported [Peru|C] to the end.',
    'All that [Ana Ruiz|P] agreed to was a paper.',
    '[Ana Ruiz|P] agreed that it could rain.',
    'The boats that [Ana Ruiz|P] promised to send, sank.',
    '[Bo Lind|P] hopes [Ana Ruiz|P] will accept the ceasefire.',
    'The workers demanded that [Peru|C] sign the treaty.',
    '[Peru|C] broke its promise to free the sailors.',
    '[Bo Lind|P] sought an assurance from [Peru|C] that the port would open.',
    '[Ana Ruiz|P] accepted the resignation of her deputy.',
    'A deal between [Peru|C] and [Chad|C] is still far off.',
    'Under the proposal, [Peru|C] will dig wells.',
    'Under the deal, [Peru|C] would dig wells.',
    '[Unite|O] voted to reject the pay offer.',
    '[Peru|C] objected to the tax plan.',
    '[Ana Ruiz|P] met [Bo Lind|P] in Oslo. Critics agreed to share the water.',
    '[Ana Ruiz|P] met [Bo Lind|P] in Oslo. The three leaders agreed to share the water.',
    '[Peru|C] will respect the voters.',
    'Envoys urged [Unite|O] to thank [Peru|C] for accepting the truce.',
    '[Unite|O] failed to persuade [Peru|C] to accept a truce.',
    '[Ana Ruiz|P] agreed on Tuesday.',
  ])('%s', (text) => {
    expect(agreed(text)).toEqual([]);
  });
});
