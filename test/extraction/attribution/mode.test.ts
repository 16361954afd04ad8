import { describe, expect, it } from 'vitest';
import { statementsIn } from './marked-text.ts';

const modeOf = (given: string) => statementsIn(given)[0]?.mode;

describe('what somebody communicated is speech', () => {
  it.each([
    '{s Ruiz} {c said} {q the harbour would open}.',
    '{s Ruiz} {c has announced} {q a new pier}.',
    '{s Ruiz} {c wrote in a post} {q that it was late}.',
    '{c According to} {s Ruiz}, {q it was late}.',
    '{s Ruiz} {c praised} {q Lind for his patience}.',
    '{s Ruiz} {c accused} {q Lind of delay}.',
    '{s Ruiz} {c urged} {q the owners to wait}.',
    '{s Ruiz} {c promised} {q to open the harbour}.',
    '{s Ruiz} {c expressed hope} {q for an end of the strike}.',
    '{s Ruiz} {c called} {q it a success}.',
    '{s Ruiz} {c supports} {q the strike}.',
    '{s Ruiz} {c has updated} {q that the talks go on}.',
    '{s Ruiz} {c thinks}: {q “We will open in May.”}',
    '{s Ruiz}{c :} {q We will open in May}.',
    '{s Ruiz} {c spoke about} {q the end of the strike}.',
    '{s Ruiz} {c suggests} {q the strike may end}.',
    'It {c was announced} {q that the harbour would open}.',
    '{q The owners} {c were accused} {q of delay} by {s Ruiz}.',
    '{s Ruiz} {c branded} {q the owners “thieves”}.',
    '{s One docker} {c pointed out} {q that it was late}.',
    '{s Some dockers} {c have long demanded} {q an end to the tolls}.',
    '{s The court} {c found} {q that the toll was lawful}.',
    '{s Ruiz} {c was of} {q the view that it was late}.',
    '{s Ruiz} {c will say}: {q “We will open in May.”}',
    '{s Ruiz} {c can reveal} {q that the harbour is sold}.',
    '{s Ruiz} {c recalled} {q the days of the old pier}.',
    '{s Ruiz} {c protested against} {q the tolls}.',
    '{s Ruiz} spoke, {c referring to} {q the importance of the pier}.',
    '{c It was announced} {q that the harbour would open}.',
    '{q Lind} {c was said} {q to have left}.',
    '{s Ruiz} {c posted on X} {q that the harbour would open}.',
  ])('%s', (given) => {
    expect(modeOf(given)).toBe('SPEECH');
  });
});

describe('what somebody is said to think or want is not', () => {
  it.each([
    '{s Ruiz} {c thinks} {q the strike will end}.',
    '{s Ruiz} {c wants} {q to open the harbour}.',
    '{s Ruiz} {c is expected} {q to announce a new pier}.',
    '{s Ruiz} {c hopes to say} {q more in May}.',
    '{s Ruiz} {c is confident} {q that the strike will end}.',
    '{s Ruiz} {c seemed} {q tired of it}.',
    '{s Ruiz} {c did not say} {q whether it would open}.',
    '{s Ruiz} {c has yet to respond to} {q the idea}.',
    '{s Ruiz} {c made no mention of} {q the strike}.',
    '{s Ruiz} {c was asked about} {q the strike}.',
    '{c Asked} {q about the strike}, {s Ruiz} smiled.',
    '{s The figures} {c suggest} {q the strike may end}.',
    '{s Ruiz} {c commented on} {q the strike}.',
    '{s Both} {c are talking} {q as equals}.',
    '{s Ruiz} {c joined} {q the dockers’ march}.',
    '{s Ruiz} {c called off} {q the march}.',
    '{s Ruiz} {c lost her appeal} {q against the sentence}.',
    '{s Ruiz} {c drew criticism for} {q the strike}.',
    '{s Ruiz} flew in {c to protest against} {q the sale}.',
    '{s Ruiz} {c could not predict} {q whether it would open}.',
    '{s Ruiz} {c stopped short of recommending} {q the sale}.',
    '{q The owners} {c had been accused} {q of delay}.',
    '{s Ruiz} met Lind {c to propose} {q a new pier}.',
    '{s The board} {c will ask} {q the owners to wait}.',
    '{s Ruiz} {c stopped short of recommending} {q a yes}.',
    '{s The dockers} {c called off} {q the march}.',
    '{s The dockers} {c protested against} {q the tolls}.',
    '{s The ministry} {c recalled} {q its ambassador to Oslo}.',
    '{s The owners} {c lost their appeals} {q against the sentence}.',
    '{s Ruiz} {c gave details} {q of the timing}.',
    '{q The toll} {c drew sharp criticism} from {s the dockers}.',
    'There was {c fierce criticism of} {q the rules}.',
    '{q The deal} {c was announced} in May.',
    '{q The owners} {c had been accused} {q of a delay that cost millions}.',
    '{q The paper} {c was first reported by} {s Ruiz}.',
    '{q What} {c was said} is not known.',
    '{s The board} {c nullified} {q all of the rules on the “seasonal” fares of the harbour}.',
    '{s Neither} {c proposed} {q a date for the next}.',
    '{s The ministry} {c has posted} {q a picture of the ship}.',
    '{s Ruiz} spoke, {c referring to} {q the strike in the north}.',
    '{s Ruiz} left. {c Asked} {q whether she would go}, Lind laughed.',
  ])('%s', (given) => {
    expect(modeOf(given)).toBe('ATTITUDE');
  });
});
