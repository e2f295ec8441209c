import { describe, expect, it } from 'vitest';
import { validateWords, words } from '@/rules/engine';
import { nounForms, verbForms } from '@/rules/engine/words/inflect';
import { readPhrase } from '@/rules/engine/words/phrase';
import { readText, seen } from './read-text';

describe('forms', () => {
  it.each([
    ['steal', ['steal', 'steals', 'stole', 'stolen', 'stealing']],
    ['rob', ['rob', 'robs', 'robbed', 'robbing']],
    ['bully', ['bully', 'bullies', 'bullied', 'bullying']],
    ['rip off', ['rip off', 'rips off', 'ripped off', 'ripping off']],
    ['travel', ['travel', 'travels', 'travelled', 'traveled', 'travelling', 'traveling']],
    ['lie', ['lie', 'lies', 'lied', 'lying']],
    ['vote', ['vote', 'votes', 'voted', 'voting']],
  ])('of the verb %s', (lemma, forms) => {
    expect(verbForms(lemma)).toEqual(forms);
  });

  it.each([
    ['thief', 'thieves'],
    ['conman', 'conmen'],
    ['party', 'parties'],
    ['drug dealer', 'drug dealers'],
    ['boss', 'bosses'],
  ])('of the noun %s', (lemma, plural) => {
    expect(nounForms(lemma)).toEqual([lemma, plural]);
  });

  it.each([
    ["(is|'s) leaving", "Dana's leaving", "'s leaving"],
    ["_ 's payroll", "on Dana's payroll", "Dana's payroll"],
    ["she 's off", "She's off", "She's off"],
    ["they ('ll|will) pay", "they'll pay", "they'll pay"],
    ["'s lot", "Dana's lot", "'s lot"],
  ])('of %s, whose clitic stands alone', (phrase, text, found) => {
    const clitic = words({ name: 'clitic', phrases: [phrase] });
    expect(seen(readText(text, clitic), clitic)).toEqual([found]);
  });

  it('of a phrase', () => {
    const cut = (text: string) => text.split(' ');
    expect(readPhrase('send (them|the lot|) home', cut)).toEqual([
      [['send']],
      [['them'], ['the', 'lot'], []],
      [['home']],
    ]);
    expect(readPhrase('{take} ([bribe]|)', cut).map((options) => options.length)).toEqual([5, 3]);
    expect(readPhrase('(a (b|c)|d)', cut)).toEqual([[['a', 'b'], ['a', 'c'], ['d']]]);
    for (const broken of ['(a|b', 'a)', '{a', 'a]', 'a|b']) {
      expect(() => readPhrase(broken, cut)).toThrow(`unclosed bracket in "${broken}"`);
    }
  });
});

describe('word classes', () => {
  const party = words({
    name: 'test party',
    cased: ['Plaid'],
    phrases: [
      'far right',
      'in _ pocket',
      '_ leaflets',
      '🌹',
      '(very|) {wave} (a|the|_|) (flag|red [banner]|)',
    ],
    sensed: [
      {
        phrases: ['green'],
        sense: ({ source, last }) => source.tokens[last + 1]?.norm === 'party',
      },
    ],
  });

  it.each([
    ['Plaid has won, a plaid shirt has not', ['Plaid']],
    ['the far-right and the Far Right', ['far-right', 'Far Right']],
    ['far. Right', []],
    ["in Tate's pocket, in his pocket", ['in his pocket']],
    ['love 🌹', ['🌹']],
    ['the Green party and a green shirt', ['Green']],
    ['#FarRight', ['#FarRight']],
    ['many leaflets, leaflets', ['many leaflets']],
    [
      'we waved the red banners, waving, very waves big flag',
      ['waved the red banners', 'waving', 'very waves big flag'],
    ],
  ])('are seen in %s', (text, expected) => {
    expect(seen(readText(text, party), party)).toEqual(expected);
  });

  it('name the class whose phrase cannot be read', () => {
    const broken = words({ name: 'broken', phrases: ['{a'] });
    expect(() => validateWords(broken)).toThrow('word class "broken": unclosed');
  });

  it.each(['@(one|two)', 'colo(u|)r', '(un|re)fair'])('must be whole words: %s', (phrase) => {
    const glued = words({ name: 'glued', phrases: [phrase] });
    expect(() => validateWords(glued)).toThrow('can never match');
  });

  it('must be listed before they are looked for', () => {
    expect(() => readText('x').hits(party)).toThrow('"test party" is not listed');
  });
});

describe('emoji', () => {
  const people = words({
    name: 'test people',
    phrases: ['black (person|people)', 'gay men', 'monkey'],
  });

  it.each([
    ['seen a 👨🏿 there', ['👨🏿']],
    ['seen a 👨🏻 and a ✊🏿', []],
    ['two 👬 and a 🐒', ['👬', '🐒']],
  ])('stand for words in %s', (text, expected) => {
    expect(seen(readText(text, people), people)).toEqual(expected);
  });
});
