import { words } from '../engine';
import { party } from './parties.words';
import { officeHolders } from './politicians.words';
import { praise } from './praise.words';
import { scorn } from './scorn.words';

/** Fixed phrases in which a party's name means something else. */
export const partyIdioms = words({
  name: 'another sense of a party word',
  shields: [party],
  phrases: [
    'labour (of love|day|saving|intensive|camp|camps|market force survey)',
    'labour force',
    '(in|into|through|early|long|back) labour',
    'hours of labour',
    '(bowling|village|putting) (green|greens)',
    '(salad|spring|collard|mixed|leafy|turnip|winter) greens',
    'eat (your|my|their) greens',
    'greens are (coming|growing|up)',
    'reform (school|club|judaism|synagogue|act)',
    'prison reform trust',
    'green (belt|flag|light|fingers|bin|bins|bag|lane|party food)',
    'rebel alliance',
    'snp (calls|call|array|arrays|data|markers|genotyping|panel)',
    'small-c conservative',
  ],
});

export const messIdioms = words({
  name: 'another sense of mess',
  shields: [scorn],
  phrases: ['(a|an|the) mess (dinner|hall|room|night|tin|kit)'],
});

export const praiseIdioms = words({
  name: 'another sense of a warm word',
  shields: [praise],
  phrases: [
    'great (grandad|grandma|gran|nan|aunt|uncle|grandfather|grandmother|yarmouth|britain|big)',
    'best (before|man|friend)',
    'happy (birthday|monday|tuesday|wednesday|thursday|friday|christmas|new year|to)',
  ],
});

export const officeIdioms = words({
  name: 'another sense of an office',
  shields: [officeHolders],
  phrases: [
    '(the|our|this) pm (session|shift|slot|class|swim|run|train|bus)',
    "(mayor's|mp's) (dog|cat)",
  ],
});
