import { words } from '../words/word-class';

/** What happens or who acts in a match: who robs or murders whom there is play. */
export const sport = words({
  name: 'sport',
  phrases: [
    '(goal|goals|goalie|midfielder|winger|header|wickets|batting|bowling|tackle|clean sheet|five-a-side|seven-a-side|penalty|pen|offside|ref|referee|var|linesman|striker|goalkeeper|keeper|midfield|half-time|full-time|kick-off|wicket|innings|batsman|umpire|match|scored|mvp|county final|cup final|semi-final|scrum|lineout|nil|equaliser|hat-trick|free kick|top corner|injury time|extra time|play-offs|fixture|bowled|putt|birdie|parkrun|race|pb|bake off|strictly|the voice|raffle prize|egg and spoon)',
    'on points',
    'pub quiz',
    'final whistle',
  ],
});

/** Games and where they are played; a club, a league and a baths are named after them too. */
export const games = words({
  name: 'game',
  phrases: ['(cricket|darts|snooker|quiz|karaoke|pool|poker|uno|scrabble|fifa)'],
});
