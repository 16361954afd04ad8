import { describe, expect, it } from 'vitest';
import { StagedOccasions } from '../../support/occasions.ts';

const proposed = (text: string) => new StagedOccasions(text).told('PROPOSED');

describe('whoever requests, seeks or demands something proposes it', () => {
  it.each([
    ['[Peru|C] is asking for more time to study the text.', 'Peru: time to study the text'],
    ['[Ana Ruiz|P] phoned to ask for the support of the army.', 'Ana Ruiz: support of the army'],
    [
      '[Ana Ruiz|P] requested a conversation with [Bo Lind|P].',
      'Ana Ruiz: conversation between Ana Ruiz and Bo Lind',
    ],
    ['[Peru|C] is seeking a waiver from the council.', 'Peru: waiver from the council'],
    ['[Peru|C] asked [Chad|C] for help in the strait.', 'Peru: help in the strait'],
    ['[Peru|C] asked to be taken off the list.', 'Peru: taken off the list'],
    ['The pause had been requested by [Peru|C] and [Chad|C] alone.', 'Chad: pause', 'Peru: pause'],
    [
      '[Peru|C] has placed a formal request with [Chad|C] to extradite the banker.',
      'Peru: extradite the banker',
    ],
    ['[Peru|C]’s request that the summit be moved to Oslo was refused.', 'Peru: move the summit to Oslo'],
    ['[Ana Ruiz|P] issued an ultimatum to the council to scrap the toll.', 'Ana Ruiz: scrap the toll'],
    ['[Ana Ruiz|P] launched an appeal for a Christmas truce.', 'Ana Ruiz: Christmas truce'],
    [
      'The talks failed over a [Peruvian|N] demand for the withdrawal of the ships.',
      'Peru: withdrawal of the ships',
    ],
    ['Calls by [Chad|C] for a vote on the budget were heard.', 'Chad: vote on the budget'],
    ['[Chad|C]’s calls for further sanctions grew louder.', 'Chad: sanctions'],
    ['[Chad|C]’s insistence on a written apology has blocked the deal.', 'Chad: written apology'],
    ['[Peru|C] had insisted until the last hour that [Chad|C] close the port.', 'Peru: close the port'],
    ['[Peru|C] asked only for a 10-day delay.', 'Peru: 10-day delay'],
    ['[Ana Ruiz|P] called for a “reset” of the ties.', 'Ana Ruiz: reset of the ties'],
    ['[Ana Ruiz|P] called for “disarmament” of the towns.', 'Ana Ruiz: disarmament of the towns'],
    ['[Ana Ruiz|P] called upon the two sides to open the port.', 'Ana Ruiz: open the port'],
    ['[Ana Ruiz|P] encouraged both sides to resume the talks.', 'Ana Ruiz: talks'],
    ['[Chad|C] has been urged by [Peru|C] to end the whaling.', 'Peru: end the whaling'],
    ['[Ana Ruiz|P] demanded that [Bo Lind|P] report to the council.', 'Ana Ruiz: report to the council'],
  ])('%s', (text, ...wanted) => {
    expect(proposed(text)).toEqual(wanted);
  });
});

describe('what is said to be somebody’s idea, demand or bidding is theirs', () => {
  it.each([
    ['The prison swap was [Peru|C]’s idea.', 'Peru: prison swap'],
    ['The Green Lane, the brainchild of [Ana Ruiz|P], would link four ports.', 'Ana Ruiz: Green Lane'],
    ['[Peru|C]’s key demand is the withdrawal of the ships.', 'Peru: withdrawal of the ships'],
    ['Among the demands of [Peru|C] is a vote on the budget.', 'Peru: vote on the budget'],
    ['The summit was held at the request of [Chad|C].', 'Chad: summit'],
    ['The hearing was postponed by a week at [Chad|C]’s request.', 'Chad: hearing'],
    ['[Peru|C] made the return of the sailors a condition for talks.', 'Peru: return of the sailors'],
    ['A new inquiry, something [Chad|C] has been demanding since spring, is near.', 'Chad: inquiry'],
    ['[Ana Ruiz|P] invited both sides to a meeting in Oslo.', 'Ana Ruiz: meeting'],
    [
      '[Ana Ruiz|P] urged spending cuts. And called for an audit of the port.',
      'Ana Ruiz: audit of the port',
      'Ana Ruiz: spending cuts',
    ],
    ['[Peru|C] expressed its readiness to mediate between the towns.', 'Peru: mediate between the towns'],
  ])('%s', (text, ...wanted) => {
    expect(proposed(text)).toEqual(wanted);
  });
});

describe('speakers propose what they bid others do with them', () => {
  const said = (words: string) =>
    new StagedOccasions(`“${words},” [Ana Ruiz|P] said.`, {
      source: 'Ana Ruiz',
      cue: 'said',
      content: words,
    }).told('PROPOSED');

  it.each([
    ['Let us open the border', 'Ana Ruiz: open the border'],
    ['Let’s suspend the vote until June', 'Ana Ruiz: suspend the vote until June'],
    ['Why don’t we build it together', 'Ana Ruiz: build it together'],
  ])('%s', (words, wanted) => {
    expect(said(words)).toEqual([wanted]);
  });

  it.each(['Let us pray', 'Let us be honest', 'Let’s make one thing clear', 'Let me tell you a tale'])(
    '%s',
    (words) => {
      expect(said(words)).toEqual([]);
    },
  );
});

describe('whoever offers or puts forward something proposes it', () => {
  it.each([
    ['[Peru|C] refused the text, countering with an offer to cut the toll.', 'Peru: cut the toll'],
    ['[Peru|C] had offered in exchange to close the mine.', 'Peru: close the mine'],
    ['The offer, first made by [Chad|C] in May, is still on the table.', 'Chad: offer'],
    ['Under a plan [Chad|C] put forward in April, the ships would leave.', 'Chad: plan'],
    ['[Peru|C] pitched a rail link to the port.', 'Peru: rail link to the port'],
    ['[Ana Ruiz|P] floated a curfew in three towns.', 'Ana Ruiz: curfew in three towns'],
    ['[Peru|C] volunteered to host the talks.', 'Peru: host the talks'],
    [
      '[Peru|C] suggested during the talks that the two towns exchange data on the lake.',
      'Peru: exchange data on the lake',
    ],
    ['The ban was proposed in 2019 by the environment minister, [Ana Ruiz|P].', 'Ana Ruiz: ban'],
    ['The draft, submitted by [Peru|C], was refused.', 'Peru: draft'],
    ['[Peru|C] announced an initiative to share the fish.', 'Peru: share the fish'],
  ])('%s', (text, ...wanted) => {
    expect(proposed(text)).toEqual(wanted);
  });
});

describe('nothing is proposed by wants of one’s own and by what is denied', () => {
  it.each([
    '[Ana Ruiz|P] seeks a third term.',
    '[Peru|C] sought to play down the quarrel.',
    'A man sought by [Peru|C] has left.',
    'Women seeking a waiver from [Peru|C] have left.',
    '[Ana Ruiz|P] pitched a tent.',
    '[Ana Ruiz|P]’s project proposals are late.',
    '[Ana Ruiz|P] invited her aunt to the fair.',
    '[Peru|C] made the valley a place for birds.',
    '[Ana Ruiz|P] asked to use the telephone.',
    '[Peru|C] denies having made an offer.',
    '[Peru|C] insisted that the towns were safe.',
    '[Bo Lind|P] reads the visa papers required by [Peru|C].',
    '[Ana Ruiz|P] made no plea for the release of the sailors.',
  ])('%s', (text) => {
    expect(proposed(text)).toEqual([]);
  });
});
