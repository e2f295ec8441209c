import { words } from '../engine';

/** Crime and those who live by it or fight it: without such a word most talk is about something else. */
export const crimeTalk = words({
  name: 'talk of crime',
  nouns: [
    ...'crime criminal gang dealer drug gak coke weed crack heroin cannabis gun shooter blade knife weapon machete stash cash shipment consignment burner burglar burglary robbery robber thief theft fraud scam arson stabbing murder killer assault rapist trafficker smuggler fugitive suspect informant warrant raid arrest lock-up lockup cellmate inmate prisoner shipment'.split(
      ' ',
    ),
    'county line',
    'organised crime',
  ],
  verbs: 'deal smuggle launder fence rob burgle stab torch'.split(' '),
  phrases: ['police', 'detectives', 'on the run', 'who (did|done) it', 'in (custody|the cells)'],
});

/** Whom the police wait for. */
export const wantedMan = words({
  name: 'offender waited for',
  nouns:
    'suspect burglar robber thief dealer flasher mugger shoplifter stalker arsonist poacher fugitive offender vandal gang'.split(
      ' ',
    ),
});
