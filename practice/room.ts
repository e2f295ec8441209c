/** What an editing box is built with; real sites use all of these. One room of the page each. */
export const ROOMS = [
  {
    room: 'textarea',
    title: 'Square',
    made: 'Plain text box',
    placeholder: "What's happening in Parkside?",
  },
  {
    room: 'contenteditable',
    title: 'Allotments',
    made: 'Browser rich text',
    placeholder: 'Share something with the plot holders',
  },
  {
    room: 'lexical',
    title: 'Bandstand',
    made: 'Lexical editor',
    placeholder: 'Tell the audience',
  },
  {
    room: 'react-textarea',
    title: 'Post Office',
    made: 'React text box',
    placeholder: 'Leave word for the whole street',
  },
  {
    room: 'growing-textarea',
    title: 'Orchard',
    made: 'Growing text box',
    placeholder: 'What is ripe today?',
  },
  {
    room: 'draft',
    title: 'Boathouse',
    made: 'Draft.js editor',
    placeholder: 'News from the water',
  },
  {
    room: 'quill',
    title: 'Library',
    made: 'Quill editor',
    placeholder: 'Recommend something',
  },
  {
    room: 'tiptap',
    title: 'Mill',
    made: 'TipTap editor',
    placeholder: 'What is being made here?',
  },
  {
    room: 'slate',
    title: 'Schoolyard',
    made: 'Slate editor',
    placeholder: 'Tell the other parents',
  },
  {
    room: 'plaintext-only',
    title: 'Noticeboard',
    made: 'Browser plain text',
    placeholder: 'Pin something up',
  },
  {
    room: 'quill-1',
    title: 'Reading Room',
    made: 'Quill 1 editor',
    placeholder: 'What have you read?',
  },
  {
    room: 'ckeditor',
    title: 'Print Shop',
    made: 'CKEditor',
    placeholder: 'Announce something',
  },
] as const satisfies readonly RoomInfo[];

interface RoomInfo {
  readonly room: string;
  readonly title: string;
  /** What the box is made of, in words a newcomer understands. */
  readonly made: string;
  readonly placeholder: string;
}

export type Room = (typeof ROOMS)[number]['room'];
