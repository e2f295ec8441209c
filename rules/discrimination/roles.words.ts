import { words } from '../engine';

const ROLES =
  'boss|manager|gaffer|ref|referee|driver|teacher|head|headteacher|receptionist|nurse|doctor|copper|officer|councillor|mayor|neighbour|bloke|woman|man|lad|lass|girl|clerk|caretaker|presenter|pundit|commentator|singer|customer|caller|colleague|supervisor|sergeant|inspector|vicar|landlord|analyst|trainer|coach|mod|admin|director|chief|mp|postman|barman|waiter';

/** One person by what they do, whom readers nearby can name. */
export const someRole = words({
  name: 'person by role',
  phrases: [`(the|our|that|this|my|your|new|line) (new|old|line|duty|chief|) (${ROLES})`],
});
