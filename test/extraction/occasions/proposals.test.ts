import { describe, expect, it } from 'vitest';
import { StagedOccasions } from '../../support/occasions.ts';

const proposed = (text: string) => new StagedOccasions(text).told('PROPOSED');

describe('whoever proposes is led to what is proposed', () => {
  it.each([
    ['[Peru|C] has asked for written guarantees.', 'Peru: written guarantees'],
    ['[Ana Ruiz|P] proposed a 30-day ceasefire.', 'Ana Ruiz: 30-day ceasefire'],
    ['[Ana Ruiz|P] called for further sanctions on [Chad|C].', 'Ana Ruiz: sanctions on Chad'],
    ['A 10-day truce proposed by [Peru|C] was discussed.', 'Peru: 10-day truce'],
    [
      '[Ana Ruiz|P] demanded that [Bo Lind|P] halt all deliveries to [Chad|C].',
      'Ana Ruiz: halt all deliveries to Chad',
    ],
    ['[Ana Ruiz|P] urged [Bo Lind|P] to release the sailors.', 'Ana Ruiz: release the sailors'],
    [
      '[Ana Ruiz|P]’s idea of organizing chess matches, now a year old, is back.',
      'Ana Ruiz: organizing chess matches',
    ],
    ['[Ana Ruiz|P] has been pushing [Bo Lind|P] to accept a 30-day ceasefire.', 'Ana Ruiz: 30-day ceasefire'],
    ['[Ana Ruiz|P] called for a tax on fuel at the climate summit.', 'Ana Ruiz: tax on fuel'],
    ['[Ana Ruiz|P] demanded that the fuel tax be scrapped.', 'Ana Ruiz: scrap the fuel tax'],
    ['[Ana Ruiz|P]’s call for a vote on the budget was heard.', 'Ana Ruiz: vote on the budget'],
    [
      '[Bo Lind|P] rejected a [Peruvian|N] proposal for joint patrols.',
      'Peru: Peruvian proposal for joint patrols',
    ],
    ['[Ana Ruiz|P] unveiled a plan to raise wages.', 'Ana Ruiz: raise wages'],
    ['They read the plan, which was drafted by [Ana Ruiz|P].', 'Ana Ruiz: plan'],
    ['[Peru|C] will release ten sailors as a goodwill gesture.', 'Peru: release ten sailors'],
    ['[Ana Ruiz|P] urged the mayors not to sign the order.', 'Ana Ruiz: not to sign the order'],
    ['[Peru|C] proposed in September that both sides stop fishing.', 'Peru: stop fishing'],
    ['[Ana Ruiz|P] suggested that the tax be scrapped.', 'Ana Ruiz: scrap the tax'],
    ['[Ana Ruiz|P] suggested that the council should sell the harbour.', 'Ana Ruiz: sell the harbour'],
    ['[Ana Ruiz|P] suggested postponing the vote.', 'Ana Ruiz: postponing the vote'],
    ['[Peru|C] had asked for a 48-hour postponement.', 'Peru: 48-hour postponement'],
    ['[Peru|C] requested an extension of the talks.', 'Peru: extension of the talks'],
    ['[Ana Ruiz|P] asked that the port stay open.', 'Ana Ruiz: stay open'],
    ['[Ana Ruiz|P] called on [Chad|C] to free the sailors.', 'Ana Ruiz: free the sailors'],
    ['They refused every solution offered by [Peru|C].', 'Peru: solution'],
    ['[Peru|C] had offered 10 per cent.', 'Peru: 10 per cent'],
    ['They refused a proposal by [Peru|C] for a truce.', 'Peru: proposal'],
    ['The initiative of [Ana Ruiz|P] for the port failed.', 'Ana Ruiz: initiative of Ana Ruiz for the port'],
    ['They refused [Peru|C]’s offer of talks.', 'Peru: offer of talks'],
    ['The truce proposed on Monday by [Peru|C] failed.', 'Peru: truce'],
    ['The compromise drawn up by [Ana Ruiz|P] was refused.', 'Ana Ruiz: compromise'],
    ['[Peru|C] offered [Chad|C] a 30-day truce.', 'Peru: 30-day truce'],
    ['[Ana Ruiz|P] proposed to [Bo Lind|P] that they meet in Oslo.', 'Ana Ruiz: meet in Oslo'],
    ['[Ana Ruiz|P] put a new proposal to the council.', 'Ana Ruiz: proposal to the council'],
    ['A call by [Chad|C] for a vote on the budget was heard.', 'Chad: vote on the budget'],
    ['[Ana Ruiz|P] has written to both sides proposing a truce.', 'Ana Ruiz: truce'],
    ['They read the plan that [Ana Ruiz|P] proposed.', 'Ana Ruiz: plan'],
    ['[Peru|C] offered to back a tax on fuel.', 'Peru: tax on fuel'],
    ['[Peru|C] has made a new offer.', 'Peru: offer'],
    ['[Peru|C] set out a plan to raise wages.', 'Peru: raise wages'],
    ['They heard of [Peru|C]’s request for a truce.', 'Peru: truce'],
    ['[Ana Ruiz|P] asked the council to sell the harbour.', 'Ana Ruiz: sell the harbour'],
    ['[Ana Ruiz|P] asked [Peru|C] and asked it to hold a vote.', 'Ana Ruiz: vote'],
    ['[Ana Ruiz|P] requested [Bo Lind|P] to draw up a map.', 'Ana Ruiz: draw up a map'],
    ['[Ana Ruiz|P] requested the resignation of the rector.', 'Ana Ruiz: resignation of the rector'],
    ['[Ana Ruiz|P] recommended deployment of troops.', 'Ana Ruiz: deployment of troops'],
    ['[Ana Ruiz|P] advised the governors not to sign the order.', 'Ana Ruiz: not to sign the order'],
    ['[Mayor Ana Ruiz|P] told the police to clear the square.', 'Ana Ruiz: clear the square'],
    ['[Peru|C] ordered its ministers to leave the port.', 'Peru: leave the port'],
    ['[Peru|C] had asked permission to hold a rally.', 'Peru: rally'],
    ['[Peru|C] asked for a review of the rules.', 'Peru: review of the rules'],
    ['[Peru|C] appealed in a letter in June to [Bo Lind|P] to free the sailors.', 'Peru: free the sailors'],
    ['[Peru|C] suggested a series of measures to curb fishing.', 'Peru: curb fishing'],
    [
      'The [Sea Union|O] (SU), a club of sailors, called for action against fishing.',
      'Sea Union: action against fishing',
    ],
    ['They spoke of [Peru|C]’s demands to free the sailors.', 'Peru: free the sailors'],
    ['He came with an invitation from [Peru|C] to [Bo Lind|P] to tour the port.', 'Peru: tour the port'],
    ['They heard of the directive of [President Ana Ruiz|P] to shut the port.', 'Ana Ruiz: shut the port'],
    ['An end to fishing is one of the conditions put forward by [Peru|C].', 'Peru: end to fishing'],
  ])('%s', (text, expected) => {
    expect(proposed(text)).toEqual([expected]);
  });

  it.each([
    [
      '[Ana Ruiz|P] urged the council to sell the harbour and to build a school.',
      ['build a school', 'sell the harbour'],
    ],
    [
      '[Ana Ruiz|P] called on [Peru|C] to stay in the talks and not to recall its envoy.',
      ['not to recall its envoy', 'stay in the talks'],
    ],
    [
      '[Ana Ruiz|P] proposed a fuel tax, as well as the immediate resignation of the rector.',
      ['fuel tax', 'resignation of the rector'],
    ],
  ])('%s', (text, expected) => {
    expect(proposed(text)).toEqual(expected.map((matter) => `Ana Ruiz: ${matter}`));
  });

  it('two with their offices between commas propose together', () => {
    const text =
      '[Ana Ruiz|P], leader of the [Sea Union|O], and [Bo Lind|P], chief of the [Port Union|O], both called for raising wages.';
    expect(proposed(text)).toEqual(['Ana Ruiz: raising wages', 'Bo Lind: raising wages']);
  });

  it('a demand in a quotation is its speaker’s', () => {
    const told = new StagedOccasions('“The next step must be a complete ceasefire,” [Ana Ruiz|P] said.', {
      source: 'Ana Ruiz',
      cue: 'said',
      content: '“The next step must be a complete ceasefire,”',
    });
    expect(told.told('PROPOSED')).toEqual(['Ana Ruiz: complete ceasefire']);
  });
});

it('what would be right is proposed by whoever says so', () => {
  const told = new StagedOccasions('“It will be right that we hold a vote,” [Ana Ruiz|P] said.', {
    source: 'Ana Ruiz',
    cue: 'said',
    content: '“It will be right that we hold a vote,”',
  });
  expect(told.told('PROPOSED')).toEqual(['Ana Ruiz: vote']);
});

describe('what should be done is proposed by whoever says so', () => {
  it.each([
    ['the government should scrap the levy', 'scrap the levy'],
    ['that the council must sell the harbour', 'sell the harbour'],
    ['[Chad|C] should stop shelling the port', 'stop shelling the port'],
    ['the port should be closed at once', 'close the port at once'],
    ['that the text must be made public', 'make the text public'],
    ['we need to build a second harbour', 'build a second harbour'],
    ['the ministry has to buy ten ships', 'buy ten ships'],
    ['the mayor must not sign the order', 'not sign the order'],
    ['there should be an inquiry into the fire', 'inquiry into the fire'],
    ['the two sides should hold a vote on the budget', 'vote on the budget'],
    ['the mayor must “leave the town”', 'leave the town'],
    ['airports near [Peru|C] should be shut', 'shut airports near Peru'],
  ])('Ana Ruiz said %s', (content, expected) => {
    const plain = content.replace(/\[([^|]+)\|.\]/g, '$1');
    const told = new StagedOccasions(`[Ana Ruiz|P] said ${content}.`, {
      source: 'Ana Ruiz',
      cue: 'said',
      content: plain,
    });
    expect(told.told('PROPOSED')).toEqual([`Ana Ruiz: ${expected}`]);
  });

  it('each of two duties is one', () => {
    const content = 'the council should sell the harbour and build a school';
    const told = new StagedOccasions(`[Ana Ruiz|P] said ${content}.`, {
      source: 'Ana Ruiz',
      cue: 'said',
      content,
    });
    expect(told.told('PROPOSED')).toEqual(['Ana Ruiz: build a school', 'Ana Ruiz: sell the harbour']);
  });
});

describe('no duty is proposed', () => {
  it.each([
    'the talks should begin on Monday',
    'drivers should take care',
    'you should be proud',
    'we must understand the sea',
    'he did not know what the council should do',
    'the council should have sold the harbour',
    'the path that the country must follow is long',
    'it should be noted that the port is old',
    'students should be taught to swim',
    'everyone must keep the law',
    'there should be no doubt about the vote',
    'we must do this',
    'the boat should reach the port by noon',
    'we have to wait for the council',
    'the council should be proud of the port',
    'whether the mayor should resign is open',
    'if the mayor should leave the town, she would follow',
  ])('Ana Ruiz said %s', (content) => {
    const told = new StagedOccasions(`[Ana Ruiz|P] said ${content}.`, {
      source: 'Ana Ruiz',
      cue: 'said',
      content,
    });
    expect(told.told('PROPOSED')).toEqual([]);
  });

  it('what nobody with a name says is nobody’s proposal', () => {
    const content = 'the council should sell the harbour';
    const told = new StagedOccasions(`[Ana Ruiz|P] left when a sailor said ${content}.`, {
      source: 'a sailor',
      cue: 'said',
      content,
    });
    expect(told.told('PROPOSED')).toEqual([]);
  });
});

describe('nobody proposed', () => {
  it.each([
    '[Ana Ruiz|P] did not propose a ceasefire.',
    '[Ana Ruiz|P] refused to propose a ceasefire.',
    '[Ana Ruiz|P] might propose a ceasefire.',
    '[Ana Ruiz|P] suggested that [Bo Lind|P] was tired.',
    '[Ana Ruiz|P] offered condolences.',
    '[Ana Ruiz|P] presented a prize.',
    '[Ana Ruiz|P] will stand trial for bribes taken in exchange for contracts.',
    '[Ana Ruiz|P] urged them, as the rain began to fall.',
    'They read the rule that [Ana Ruiz|P] proposed last July.',
    '[Ana Ruiz|P] suggested the truce had failed.',
    '[Ana Ruiz|P] has offered few ideas.',
    '[Ana Ruiz|P] offered details of the plan.',
    'Every year [Ana Ruiz|P] introduced bills.',
    '[Ana Ruiz|P] will release ten sailors, and they were glad of the gesture.',
    'They heard a call for a vote on the budget.',
    '[Ana Ruiz|P] was told to make an offer.',
    '[Ana Ruiz|P] asked for directions.',
    '[Ana Ruiz|P] called on her aunt.',
    '[Ana Ruiz|P] suggested that the towns were poor.',
    '[Ana Ruiz|P] made a plan.',
    'The visit that [Ana Ruiz|P] offers is short.',
    '[Ana Ruiz|P] proposed [Bo Lind|P] as mediator.',
    '[Peru|C] offers a wide view of the sea.',
    'There was no reply to [Peru|C]’s request for comment.',
    'Neither [Peru|C] nor [Chad|C] has proposed a truce.',
    '“They must act,” demanded [Ana Ruiz|P].',
    '[Ana Ruiz|P] asked the council how to sell the harbour.',
    '[Ana Ruiz|P] told reporters that more was to come.',
    '[Ana Ruiz|P] told her brother to wash the boat.',
    '[Ana Ruiz|P] requested more time to read the text.',
    '[Peru|C] ordered its army to invade the island.',
    '[Ana Ruiz|P] is pushing the ally to give up its ships.',
    '[Ana Ruiz|P] is pushing [Chad|C] to make tough concessions.',
    '[Ana Ruiz|P] recommended the book.',
    '[Ana Ruiz|P] insisted on doing so.',
    '[Peru|C] took a phone call from [Ana Ruiz|P] to discuss the port.',
    'The council was told to sell the harbour, and [Ana Ruiz|P] left.',
  ])('%s', (text) => {
    expect(proposed(text)).toEqual([]);
  });
});
