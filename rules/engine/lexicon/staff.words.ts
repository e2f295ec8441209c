import { words } from '../words/word-class';

const BODY =
  'the (police|force|council|office|pcc|opcc|pfcc|commissioner|fire service|nhs|ambulance service|civil service|home office|control room)';

/** Ways in which a writer says that he or she is staff of a public body. */
export const staffWords = words({
  name: 'says who they work for',
  phrases: [
    `i (work|worked) (for|at|in|with) ${BODY}`,
    `(i'm|im|i am) (with|at|from|in) ${BODY}`,
    '(as|speaking as) (someone|somebody|one) who works (in|for|at|with) _',
    'those of us (who work|inside|in the office|on the front line)',
    'my own (employer|office|force|council|brigade)',
    '(at|in) my (work|workplace|place of work|office|station)',
    'where i work',
    'my (job|role|post|desk) (at|in|for|with) (the|a) _',
    'at work (today|tonight|this|we|i)',
    'in my (job|role|line of work|day job)',
    '(our|my) (force|constabulary|control room|nick|station|brigade|directorate|comms team|commissioner|office|unit|team|department|shift|sergeant|inspector|boss)',
    'we (at|in) the (office|force|council|commissioner)',
    'the (office|job|force|service) i work (for|in|at)',
    'as (a|an) (officer|pcso|constable|sergeant|firefighter|call handler|caseworker|civil servant|council officer|police officer|member of staff)',
    '(finished|finishing|starting|just off|coming off) (shift|nights|lates|earlies)',
    "i'm (a|an) (officer|pcso|constable|sergeant|firefighter|call handler|police officer|detective|civil servant)",
  ],
});
