import { words } from '../engine';

/** Saying that one is a bystander. */
export const distancing = words({
  name: 'says to be a bystander',
  phrases: [
    '(as|just|only|simply) (a|an) (ordinary|regular|normal|humble|concerned|local|impartial|neutral|independent|long-time) (resident|citizen|voter|taxpayer|observer|person|member of the public|mum|dad|local)',
    '(as|just|only) (a|an) (resident|taxpayer|voter|bystander|member of the public)',
    '(no|zero) (connection|link|links|ties|affiliation) (to|with)',
    'nothing to do with (the|them|this) (office|pcc|commissioner|council|force|myself)',
    "(don't|do not) (work|know anyone who works) (for|there|at)",
    'never met (her|him|them|the commissioner)',
    'no (axe to grind|skin in the game|dog in this fight)',
    'totally unbiased',
    '(completely|entirely) independent of',
  ],
});
