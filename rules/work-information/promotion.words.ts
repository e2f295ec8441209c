import { words } from '../engine';

/** Words of somebody who sells, or is paid to recommend. */
export const promotion = words({
  name: 'promotion',
  phrases: [
    '(use|with|enter|quote) (my|our) (discount|promo|referral|affiliate|voucher) (code|link)',
    '(my|our) (discount|promo|referral|affiliate) (code|link)',
    '(affiliate|referral) link',
    '(paid|sponsored) (partnership|post|content) with',
    '(shop|buy|order) (now|yours|it|them|here) (via|through|from|at|with|using) (the|my|our) (link|code)',
    '(link in|link is in) (my|our|the) bio (to|and) (shop|buy|order|get yours)',
    '(dm|message) (me|us) to (order|buy)',
    'gifted by',
  ],
});
