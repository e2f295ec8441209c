import { describe, expect, it } from 'vitest';
import { businessName, carried, mention, personName, relation, roleAtPlace } from '@/rules/engine';
import { readText, seen } from './read-text';

describe('named persons', () => {
  it.each([
    ['Met Siân Prosser today', ['Siân Prosser']],
    ['Dafydd ap Gwilym sang', ['Dafydd ap Gwilym']],
    [
      'Thanks to Kwame Nkrumah-Jones and Agnieszka Wójcik',
      ['Kwame Nkrumah-Jones', 'Agnieszka Wójcik'],
    ],
    ['Cllr Penhallow and Mrs. Okonkwo-Reid spoke', ['Cllr Penhallow', 'Mrs. Okonkwo-Reid']],
    ['Sgt Harpreet Dhillon and PC O’Rourke', ['Sgt Harpreet Dhillon', 'PC O’Rourke']],
    ['Ask Xiuhua Zhou-Mercer in planning', ['Xiuhua Zhou-Mercer']],
    ['Omar al-Haddad, Niamh Ní Dhomhnaill', ['Omar al-Haddad', 'Niamh Ní Dhomhnaill']],
    ['I saw Blenkin Tharwell there', ['Blenkin Tharwell']],
    ['saw bethan at the shop', ['bethan']],
    ['Ffion, where are you?', ['Ffion']],
    ['Well done Rhys', ['Rhys']],
    ['Sam J. Okoro won', ['Sam J. Okoro']],
    ['Gareth Pymm MP visited', ['Gareth Pymm']],
  ])('are seen in %s', (text, names) => {
    expect(seen(readText(text), personName)).toEqual(names);
  });

  it.each([
    'Grace under pressure, will power and a mark of hope',
    'Victoria Station and St James Park are shut',
    'The Crown Court sat on Monday',
    'Reform UK and Plaid Cymru',
    'near Blenkin Tharwell',
    'Chelsea won at Northgate Arena',
    'Fatal Collision On Harrow Road: Witness Appeal',
    'Police and Crime Commissioner',
    'April May June',
    'Dwell Time Trial results',
    'Notice: Harvel Dromp Delayed, Kelm Brask Altered',
  ])('are not imagined in %s', (text) => {
    expect(seen(readText(text), personName)).toEqual([]);
  });
});

describe('others who can be identified', () => {
  it.each([
    ['the headteacher at Ysgol Bryn', roleAtPlace, ['the headteacher at Ysgol Bryn']],
    ['the owner of the Plough Inn', roleAtPlace, ['the owner of the Plough Inn']],
    ['a manager at work', roleAtPlace, []],
    [
      'my neighbour and the bloke across the road',
      relation,
      ['my neighbour', 'the bloke across the road'],
    ],
    ['ask @someone_else.', mention, ['@someone_else']],
    [
      'Pearl Roofing Ltd and Tariq & Sons Garage',
      businessName,
      ['Pearl Roofing Ltd', 'Tariq & Sons Garage'],
    ],
    ['Harrow Road and Essex Police', businessName, []],
  ])('in %s', (text, sign, expected) => {
    expect(seen(readText(text), sign)).toEqual(expected);
  });
});

describe('pronouns', () => {
  const person = carried(personName, 'person');
  it.each([
    ['Ffion Bowen called. She was late.', ['Ffion Bowen', 'She']],
    ['She was late. Ffion Bowen called.', ['Ffion Bowen']],
    ['Ffion Bowen called. One. Two. She was late.', ['Ffion Bowen']],
  ])('stand for a name in %s', (text, expected) => {
    expect(seen(readText(text), person)).toEqual(expected);
  });
});
