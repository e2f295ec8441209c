import { words } from '../engine';

/** Money handed over. */
export const paidOver = words({
  name: 'money handed over',
  phrases: [
    '(took|takes|taking|has taken|had|collected|collects|pocketed|kept|keeps|banked) (_|_ _|_ _ _) (deposit|deposits|money|cash|savings|payment|payments|fee|fees|quid|grand|pounds|bookings)',
    '(took|taken|taking|takes|had) (£|_) (_|)',
    '(paid|gave|sent|transferred|lost|handed|lent|pay|paying|sending) (him|her|them|£|over|_) (_|)',
    '(deposit|deposits|money upfront|upfront|up front|bank transfer|payments|tickets|bookings|orders)',
  ],
});

/** And nothing for it. */
export const nothingForIt = words({
  name: 'nothing given for it',
  phrases: [
    "(doesn't|don't|didn't|does not|do not|did not|never) (exist|existed|happened|turned up|turn up|arrived|arrive|came|showed up|delivered|finished|refunded)",
    '(vanished|disappeared|scarpered|legged it|done a runner|did a runner|done one|gone to ground|gone off radar|changed his number|changed her number|changed number|uncontactable)',
    '(blocked|blocking|blocks|ghosted|ghosting) (us|me|everyone|them|you|my|all|people)',
    '(no|zero|not one|without) (refund|refunds|sign of|roof|classes|tickets|goods|puppy)',
    '(fake|imaginary|made-up|made up|bogus|pretend|non-existent|nonexistent) _',
    'nothing to show for it',
    'not a (brick|tile|penny|thing|single)',
  ],
});
