import { listedPhrases, words } from '../engine';

/** What people tell of themselves, by which a reply can be known for a jeer: illness and disability. */
export const toldDisability = words({
  name: 'disability that is told of',
  phrases: listedPhrases(`
    ramp, guide dog, hearing (aid|aids|loss), sight loss, sign language, white cane, prosthetic, diagnosis, diagnosed, cerebral palsy, dwarfism, seizure, seizures, lanyard, learning (difficulties|disability), mental health,
    ocd, ptsd, parkinson's, dementia, chronic illness, long covid, m.e., lipreading, cochlear implant, amputee, amputation, hidden disability, sectioned`),
});

/** Pregnancy, marriage and family. */
export const toldSex = words({
  name: 'family that is told of',
  phrases: listedPhrases(
    `(week|weeks) (_), due (date|in), expecting, mum to be, my (husband|wife), wedding, maiden name, single parent, breastfeeding, ivf, hrt`,
  ),
});

/** Orientation and gender. */
export const toldOrientation = words({
  name: 'orientation or gender that is told of',
  phrases: listedPhrases(
    `came out, come out, (right|new|chosen) name, deed poll, gender, my (girlfriend and i|boyfriend and i), hijabi`,
  ),
});

/** Ages that people tell of themselves: `78 and still …`. */
const AGES = Array.from({ length: 84 }, (_, at) => at + 16).join('|');

export const toldAge = words({
  name: 'age that is told of',
  phrases: [
    `(${AGES}) (and|years|year|yrs|today|next|this)`,
    '(grandad|granddad|nan|grandmother) of',
  ],
});
