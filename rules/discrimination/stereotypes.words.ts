import { words } from '../engine';

/** Good, bad or odd things said of whole groups, which pin people to what they are. */
export const stereotype = words({
  name: 'stereotype',
  phrases: [
    '(better|good|great|brilliant|best|bad|worse|useless|rubbish|hopeless|naturals) (at|with) (numbers|maths|math|figures|computers|cooking|cleaning|driving|parking|directions|maps|technology|tech|money|dancing|sport|running|languages|ironing|diy|science|spelling|multitasking|admin|caring|listening|haggling)',
    '(naturally|just|so) (athletic|submissive|obedient|musical|rhythmic|maternal|nurturing|bossy|fiery|stingy|exotic|clannish)',
    'born (to|with) (rhythm|dance|run|serve|cook|clean|haggle|fight)',
    'natural rhythm',
    '(love|loves|like|likes) (a drink|a fight|a bargain|their money|haggling|a moan|a gossip|drama)',
    '(tight|careful) with (money|their money)',
    "(can't|cannot|never could) (park|reverse|read maps|read a map|take a joke|use a computer|work a computer|keep a secret|multitask)",
    '(past it|over the hill|stuck in their ways|set in their ways|dead weight|dead wood|deadwood)',
    'in their (blood|dna|nature|genes)',
    '(have|has|got|with|having) (no ambition|no sense of humour|no manners|no morals|no shame|no self control|no work ethic)',
    '(always|forever|constantly) (moaning|nagging|complaining|offended|playing the victim|off sick|pregnant)',
    '{play} the (victim|race card|gender card|disability card)',
    '(with|to) their own kind',
    '(not|never) (integrate|integrating|assimilate)',
    'attention seeking',
    "(isn't|aren't|not) (a|) real (thing|women|men)",
    "(aren't|isn't|are not|is not) real",
  ],
});
