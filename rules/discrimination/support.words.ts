import { words } from '../engine';
import { list, phrases } from './listed';

/** Words of support, need or praise: the sentence is on people's side. */
export const support = words({
  name: 'words of support',
  phrases: [
    ...list(`support supports supported supporting welcome welcomed welcoming deserve deserves safe safer safety help helps helping proud
    proudly celebrate celebrating inclusion inclusive equality equal rights barriers access accessible respect congratulations thank thanks
    brilliant wonderful amazing fantastic inspiring heard listen listening together solidarity justice discrimination prejudice racism
    sexism stereotypes underrepresented overlooked ignored marginalised paid stopped neighbours friends volunteering volunteers planted
    rescued inspired love loved lovely kind charity awareness attacked killed murdered assaulted abuse abused harassed victim victims
    violence hate died missing apply vacancy feedback survey consultation views heritage bravo best delicious retiring retires history festival`),
    ...phrases('happy (eid|diwali|vaisakhi|pride|ramadan|hanukkah|easter|christmas)'),
  ],
});

/** Words that make a statement one about everybody in a group. */
export const generaliser = words({
  name: 'generalising word',
  phrases: [
    "(always|never|all|only|just|don't|dont|won't|wont|can't|cant|cannot|wouldn't|couldn't|do not|will not|will always|will never|will eat|get|run|own|control|want|think|expect|come here|come over)",
  ],
});
