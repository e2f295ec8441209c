/**
 * British identifiers and their near misses in prose, written for this project. Numbers are
 * reserved, checked against their published form or made up; nobody in them is real.
 */
export interface IdentifierSentences {
  readonly kind: string;
  /** Sentences in which an identifier is given. */
  readonly given: readonly string[];
  /** Sentences that look like it and give none. */
  readonly nearMisses: readonly string[];
}

export const identifierSentences: readonly IdentifierSentences[] = [
  {
    kind: 'National Insurance number',
    given: [
      'Her NI number is JG 10 37 59 B and the form is done.',
      'payroll have him as ab123456c, can someone fix it',
      'National Insurance CE 20 30 40 D, paid monthly.',
      'He read it out on the bus: J K 2 0 is not it, it is JK203040A.',
      'NINO: SX 55 66 77 C.',
    ],
    nearMisses: [
      'Part BG 11 22 33 A is back in stock.',
      'Room AB 12 and hall CD 34 are free.',
      'The example on the form begins with two letters.',
      'Bus AB12 leaves at 34 minutes past 5.',
      'Have your National Insurance number ready when you call.',
    ],
  },
  {
    kind: 'NHS number',
    given: [
      'Her NHS number is 943 476 5919.',
      'nhs no 9434765919, she needs the yellow bottle',
      'The letter has 999 417 3065 at the top.',
      'Patient number 943-476-5919 is waiting in bay 4.',
      'Ask for the notes of NHS no. 9991234828.',
    ],
    nearMisses: [
      'The NHS saved £1,250,000,000 on energy.',
      'We counted 4471230912 grains of rice.',
      'Ticket 221 300 4515 won the hamper.',
      'The NHS is 78 years old this year.',
      'Ring 111 or go to nhs.uk for advice.',
    ],
  },
  {
    kind: 'vehicle registration',
    given: [
      'watch out for the blue Focus XA57 GZD round our close',
      'The van is KV66OPH and it blocks the ramp each day.',
      'A driver in yk19 zzx reg shouted at the lollipop lady.',
      'his plate is A123 BCD, an old Escort',
      'Grey Astra, reg LB21 KKP, two men inside.',
      'The car that hit the wall was EY14 FTN.',
      'whose is the Corsa, CX09 OWL, on the zigzags',
    ],
    nearMisses: [
      'The subscription was 12 a year.',
      'She ran the 60 m sprint in nine seconds.',
      'Room AB12 is on the second floor.',
      'The a40 leg took an hour.',
      'It cost me 11 a month for two years.',
      'Section 12 ABC of the stand is sold out.',
      'A 58 plate Micra with a tow bar and a smell.',
      'We need 20 per day to break even.',
      'My car is a ten year old Golf with a dent.',
    ],
  },
  {
    kind: 'address',
    given: [
      'Parcel for Mrs Bhatt, 4 Alder Croft, ZZ9 8QX, came to us.',
      'he lives at 31 tanyard lane if anyone wants a word',
      'Units are at the domestic at Flat 2, 18 Heol Fawr.',
      'We have you down at 27 Larch Rise, CM99 3RT.',
      'The man in the photo is Glyn Harrap, 203b Tolver Crescent.',
      'her new address is 7 Kestrel Rise, go and ask her',
      'She moved into 62 Priory Gardens on Monday.',
      'his house is 9 Weaver Street, the one with the boat',
      'the couple at 3 Tollgate Cottages, ZZ1 4QT, keep goats',
      'Ms Tamsin Vear, Flat 6, 40 Quay Road, did not answer the door.',
    ],
    nearMisses: [
      'Our drop-in moves to 4 Market Street, ZZ9 8QX, from May.',
      'The tree outside 12 Mill Lane has come down.',
      'The bus leaves from Mill Lane at 12.',
      'There are 40 houses on the Green Lane estate.',
      'Roadworks on Station Road take 3 weeks.',
      'The library at 2 High Street is open till 8.',
      'We walked 5 miles along Ridge Way.',
      'It took 2 officers and the whole of Church Road to catch the goat.',
    ],
  },
  {
    kind: 'date of birth',
    given: [
      'Is this the right Mr Siddiqui, DOB 04/11/1962?',
      'She was born 12.6.1981 and lives locally.',
      'date of birth 3 May 1990, if that speeds it up',
      'dob: 14-03-57, could be her brother',
      'His d.o.b. is 9/9/99.',
    ],
    nearMisses: [
      'The poet was born on 27 October 1914 in Swansea.',
      'The meeting on 04/11/2026 has been moved.',
      'Bring proof of your date of birth.',
      'My nan was born in the war.',
      'Term starts on 3 September 2026.',
      'The bridge was born out of a flood in 1953.',
    ],
  },
  {
    kind: 'driving licence',
    given: [
      'Found in the car park: licence OKAFO 807151 N99AB.',
      'driving licence MORGA657054SM9IJ, name of Morgan',
      'Her licence number is TREVA 952018 K88PQ.',
    ],
    nearMisses: [
      'I passed and the licence came in 10 days.',
      'The council issued 120 licences last year.',
      'Premises licence 2026 is on the agenda.',
    ],
  },
  {
    kind: 'passport',
    given: [
      'his passport number is 123456789 if that helps',
      'passport 604418273, I have a scan of it',
      'The passport of the man at the desk, no. 987654321, has run out.',
    ],
    nearMisses: [
      'Passport renewals took 10 weeks in 2023.',
      'The passport office had 1200 callers.',
      'My passport photo makes me look 90.',
    ],
  },
  {
    kind: 'bank details',
    given: [
      'The refund goes to GB64 WEST 1234 5612 3409 87 today.',
      'sort code is 00-11-22 if you want to chip in',
      'Payee Mr Adeyemi, account number 00112233.',
      'send it to 30-12-77 40118265 and be done',
      'acc no 41234567, sort code 11-22-33',
    ],
    nearMisses: [
      'The model number is 12345678.',
      'Minutes of 01-02-03 are online.',
      'Our account has 12,000 followers.',
      'Valve 31-06-22 suits older showers.',
      'She opened a bank account at 16.',
    ],
  },
  {
    kind: 'payment card',
    given: [
      'The purchasing card is 4111 1123 0045 6788.',
      'lost my card, 371234567890120, help',
      'on the bus seat: 5301 2284 7719 0042 exp 11/31',
      'Visa 4242 4242 4242 4242, in case the hotel asks',
    ],
    nearMisses: [
      'Parcel 4111 1123 0045 6789 has arrived.',
      'The card ending 6788 was found.',
      'We sold 4129 tickets in 30 days.',
      'The library card is free.',
    ],
  },
  {
    kind: 'telephone',
    given: [
      'We have your mobile down as 07700 900417, Mr Kowalski.',
      'he never picks up on 07700 900271',
      'The caller was on +44 7700 900555.',
      'my mum is on 07700 900 701 if he bothers you',
      'her landline is 01632 960311 and she is always in',
      'his number: 07700900444',
      'text her on 07700 900 622, she likes that',
    ],
    nearMisses: [
      'Ring the front desk on 01632 960042.',
      'Crimestoppers is on 0800 555 111.',
      'The 2025-26 season had 07 wins.',
      'Call 101, or 999 in an emergency.',
      'The helpline is 0300 123 4567.',
      'My phone is 4 years old and lasts 7 hours.',
      'We raised 07700 pence, or 77 pounds.',
    ],
  },
  {
    kind: 'e-mail',
    given: [
      'We will write to you at padma.iyer@postbox.example.',
      'the complaint came from t.gwyn81@mailbox.example',
      'she is at m.tudge.garden@example.org on Sundays',
      'His e-mail, dylan_rees@choir.example, bounced.',
    ],
    nearMisses: [
      'Write to press@northshire.police.uk.',
      'Write to info@villagehall.example for the key.',
      'Meet @northshirepolice at the fair.',
      'The consultation mailbox is consultation@example.org.',
    ],
  },
  {
    kind: 'place to the metre',
    given: [
      'she has moved to ///pencil.otter.gravy, tell nobody',
      'The caller is at 52.3318, 1.0427.',
      'the fella from the papers is camping at TL 812 065',
      'He sleeps at what3words comet.ladle.fern most nights.',
      'his caravan: 52.10442,-0.98123',
    ],
    nearMisses: [
      'The bench is at 52.3318, 1.0427.',
      'It rained 51.7, 0.4 and 12.1 mm.',
      'The average rose from 12.4 to 51.7.',
      'The kite festival is at ///pencil.otter.gravy.',
      'We use what3words on every call.',
    ],
  },
  {
    kind: 'case reference',
    given: [
      'Hello Mr Jaworski, yours is 42/118204/26 and it has been filed.',
      'crime number 42/77310/26 is the one about the sheds',
      'incident log 1184 is my neighbour again',
      'CAD 3091 of the 6th was dropped',
      'It is URN 42AB1234526 and nobody has called.',
      'Case ref 7712345/26, three months and no news.',
      'their investigation number is NP/2261/26',
    ],
    nearMisses: [
      'We spoke to 240 pupils this term.',
      'Saw the van? Call 101 quoting 42/118204/26.',
      'FOI 2027-0093 has been answered.',
      'Witnesses, please quote 42/61207/26.',
      'The job was done by ten.',
      'In case 12 people come, we need chairs.',
      'Crime fell by 4.2 per cent.',
      'We walked 42 miles in 26 hours for 118 pounds.',
    ],
  },
  {
    kind: 'custody, arrest and PNC number',
    given: [
      'custody number EK/2261/26 is a charmer',
      'custody record EK/4471/26 cried all night',
      'his PNCID is 17/118822M',
      'PNC number 04/123456K, look at the length of it',
      'ASN 26/42EX/01/12345K, all mine',
      'arrest number 26/42EX/01/998K is still here',
    ],
    nearMisses: [
      'We held 12 people in custody on Friday.',
      'Custody has 24 cells and one kettle.',
      'The PNC turned 50 in 2024.',
      'Of 26 arrests, 4 led to a charge.',
      'He won custody of the 2 good chairs.',
    ],
  },
  {
    kind: 'exhibit',
    given: [
      'That will be exhibit JMW/14 then.',
      'exhibit PJW/3 is his wife’s phone',
      'Exhibits AB/1 is a bread knife and exhibit AB/2 the bread.',
    ],
    nearMisses: [
      'The new exhibit opens on 14 May.',
      'Exhibit 12 in the museum is a boot.',
      'We will exhibit 40 paintings.',
    ],
  },
  {
    kind: 'prisoner number',
    given: [
      'prisoner A7719CX on B wing says hi',
      'He is A5620KP now, not Kevin.',
      'Write to him, A1234BC, HMP Northshire.',
    ],
    nearMisses: [
      'The A5620 is shut at the bridge.',
      'Paper size A4 or A3?',
      'B wing has 60 rooms and 1 toaster.',
    ],
  },
  {
    kind: 'collar and warrant number',
    given: [
      'A big thank you to PC 40217 for the talk.',
      'new me: warrant number 40217, same old boots',
      'my collar number is 7714 as of today',
      'PCSO 7102 found our cat',
      'Complain about DC 4410, he was rude.',
    ],
    nearMisses: [
      'Call 101 and ask for PC 40217.',
      'We lent 412 laptops.',
      'Our PC room has 30 new chairs.',
      'PC 2000 was a magazine once.',
      'The shirt has a 16 inch collar.',
    ],
  },
  {
    kind: 'credentials in prose',
    given: [
      'the gate code is 4471 and the kettle is on',
      'Guest wifi password: Bluebell2026!',
      'code for the back door is still C2580X x',
      'shared laptop password is SunFlower',
      'visitor wifi at the depot is Walrus-Trifle-41',
      'the stock room laptop unlocks with Winter2031!',
      'The key safe by the bins is 7 0 3 9 for all of block C',
      'The staff door code changed to 7742X today.',
      'alarm PIN is 1966 like the cup',
      'safe combination is 04-06-71',
      'My config says api_key = "pfx_9c4B7e1Kq2Lm0VwZ5d" and fails',
      'log on as duty2, the password’s Trumpton#1',
      'Login is frontdesk / Welcome99',
    ],
    nearMisses: [
      'The dress code is smart casual.',
      'Use code SPRING20 at the till.',
      'A good password is three random words.',
      'The PIN machine was down for 4471 seconds.',
      'Set api_key = "YOUR_KEY_HERE" first.',
      'The door is 2 metres wide.',
      'Wifi is free in the reading room.',
      'I forgot my password for the 3rd time today.',
      'The safe is 90 years old.',
      'The key to a good scone is cold butter.',
    ],
  },
  {
    kind: 'internet address',
    given: [
      'The nasty messages came from 198.51.100.23.',
      'Blocked 2001:db8:10:20:30:40:50:60 again.',
    ],
    nearMisses: ['We are on version 10.12.30.41 now.', 'Section 1.2.3.4 of the plan.'],
  },
];
