import { listed, words } from '../engine';

const ROLES = listed(
  `boss manager gaffer ref referee driver teacher head headteacher receptionist nurse doctor copper officer councillor mayor neighbour bloke woman man lad lass girl clerk
  caretaker presenter pundit commentator singer customer caller colleague supervisor sergeant inspector vicar landlord analyst trainer coach mod admin director chief mp postman barman waiter
  striker goalie keeper winger midfielder defender player linesman umpire captain constable pc pcso detective cop trustee chairman chairwoman chair treasurer secretary accountant solicitor judge
  magistrate barrister dentist surgeon gp paramedic carer warden porter plumber builder electrician mechanic cabbie cleaner chef cook waitress barmaid baker butcher hairdresser reporter journalist
  editor host actor actress author tutor lecturer professor student apprentice intern trainee temp assistant cashier shopkeeper landlady lodger flatmate housemate tenant workmate ex minister
  candidate leader commissioner superintendent commander sister brother mother-in-law guy fella chap geezer dude kid pilot guard ticket-inspector traffic-warden bouncer agent consultant executive ceo`,
).join('|');

/** One person by what they do, whom readers nearby can name. */
export const someRole = words({
  name: 'person by role',
  phrases: [`(the|our|that|this|my|your|new|line) (_|) (_|) (${ROLES})`],
});
