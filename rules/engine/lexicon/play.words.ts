import { words } from '../words/word-class';

/** A match, a game or a prize: who robs or murders whom there is play. */
export const sport = words({
  name: 'sport',
  phrases: [
    '(goal|goals|goalie|midfielder|winger|header|wickets|batting|bowling|cricket|tackle|clean sheet|five-a-side|seven-a-side|penalty|pen|offside|ref|referee|var|linesman|striker|goalkeeper|keeper|midfield|half-time|full-time|kick-off|wicket|innings|batsman|umpire|match|scored|mvp|county final|cup final|semi-final|scrum|lineout|nil|equaliser|hat-trick|free kick|top corner|injury time|extra time|play-offs|fixture|bowled|putt|birdie|darts|snooker|quiz|karaoke|parkrun|race|pb|pool|poker|uno|scrabble|fifa|bake off|strictly|the voice|raffle prize|egg and spoon)',
    'on points',
    'pub quiz',
    'final whistle',
  ],
});
