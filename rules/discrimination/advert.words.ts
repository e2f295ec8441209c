import { listedPhrases, words } from '../engine';

/** Whom a job is meant for, by what they are. */
export const advertLimit = words({
  name: 'limit on who may apply',
  phrases: listedPhrases(`
    (young|youthful|energetic|younger) (and|) (energetic|dynamic|blood|team), youthful, digital (native|natives), (recent|new) graduate, school leaver, (no|not) older, no oldies, under (30|35|40), (settled|married|single) (_|) (man|woman), family man,
    native (english|speaker|speakers), mother tongue, english only, (sound|sounds) (english|british|local), no accents, no (foreigners|foreign|overseas|immigrants|migrants|travellers|women|men|mums|muslims|poles|over), foreign accents, british only, born and bred, (strong|fit|big) (lads|lad|men|blokes|man), (a|some) (girl|lass|bird|lad) (for|on|to), (salesman|barmaid|handyman|workmen|cleaning lady|tea lady|office girl|front man),
    able bodied, (full|perfect|good) health, no (health|mental) (problems|issues), no (kids|children|childcare|baby|babies), no plans for (a family|children|kids), (off|stop|stopping|breaks) (praying|for prayers|to pray), no (headscarves|hijabs|turbans), never off sick`),
});

/** The words of a job advert. */
export const recruiting = words({
  name: 'words of a job advert',
  phrases: listedPhrases(`
    looking for, hiring, hire, recruit, recruiting, recruiters, apply, applicant, applicants, vacancy, vacancies, role, roles, join (our|us|the team), wanted, want someone, need someone, we're after, we need, candidate, candidates, job, jobs, cv, cvs, interview, shortlist, essential, position, start monday`),
});
