import type { Sentences } from './sentence';

/** Said in an official part: an appeal, a published outcome, a reference given to be quoted. */
export const PURPOSE: Sentences = [
  [
    'Can you help us find {{Kofi}}, 14, missing from Penvale? Call 101 quoting log 212.',
    ['appeal', 'referenceQuoted'],
    ['outcome'],
  ],
  ['{{Missing}}: Kofi, 14, last seen in Coldmere. Please share.', ['appeal'], ['outcome']],
  ['Witness appeal: did you see the {{crash}} on Gorse Lane?', ['appeal', 'question'], ['outcome']],
  ['We want to speak to this man about a {{theft}} in Penvale', ['appeal'], ['outcome']],
  ['Do you recognise this {{woman}}? Contact us on 101', ['appeal'], []],
  ['Anyone with dashcam footage of the {{crash}} is asked to get in touch', ['appeal'], []],
  ['Quote reference 55 of 3 May if you {{saw}} it', ['referenceQuoted'], ['outcome']],
  ['Please quote crime number 4471 about the {{burglary}}', ['referenceQuoted'], []],
  ['ring us wi info on the {{break-in}}, ref 881', ['referenceQuoted', 'appeal'], []],
  ['Call Crimestoppers anonymously about the {{stabbing}}', ['appeal'], []],
  [
    'Derek Pascoe, 41, of Elm Road, was jailed for six years for {{robbery}} at Leeds Crown Court',
    ['outcome', 'past'],
    ['appeal'],
  ],
  ['He pleaded guilty to {{fraud}} and was fined £400', ['outcome'], ['appeal']],
  ['A takeaway owner was {{prosecuted}} and ordered to pay £2,000', ['outcome'], ['appeal']],
  ['The inquest concluded that the {{death}} was accidental', ['outcome'], ['appeal']],
  ['The Ombudsman upheld the {{complaint}} and the report is published', ['outcome'], ['appeal']],
  ['Jailed: the thief who {{stole}} from care homes', ['outcome'], ['appeal']],
  ['A man was found guilty of {{assault}} by magistrates in Neath today', ['outcome'], ['appeal']],
  ['The {{crash}} made me late', [], ['appeal', 'outcome', 'referenceQuoted']],
  ['We appeal to your better nature, stop {{moaning}}', [], ['outcome', 'referenceQuoted']],
  ['My log says he was {{drunk}}', [], ['referenceQuoted', 'appeal', 'outcome']],
  ['He should be jailed for {{fraud}}', [], ['outcome']],
  ['He will be sentenced for {{fraud}} on Monday', [], ['outcome']],
  ['He was not found guilty of {{fraud}}', [], ['outcome']],
  ['Can anyone help me move a {{sofa}}', [], ['outcome', 'referenceQuoted']],
  ["As a parent I'd appeal if they {{excluded}} mine", [], ['outcome', 'appeal']],
  [
    'Thrilled to share that I have been {{appointed}} Director of Estates',
    [],
    ['appeal', 'outcome'],
  ],
];
