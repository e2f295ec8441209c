/** The three kinds of editing box a real site is built with, one room of the practice page each. */
export type Room = 'textarea' | 'contenteditable' | 'lexical';

export interface RoomInfo {
  readonly room: Room;
  readonly title: string;
  /** What the box is made of, in words a newcomer understands. */
  readonly made: string;
  readonly placeholder: string;
}

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
] as const satisfies readonly RoomInfo[];

/** The room a URL hash such as `#lexical` names; the first room when it names none. */
export function roomOfHash(hash: string): Room {
  return ROOMS.find(({ room }) => hash === `#${room}`)?.room ?? 'textarea';
}
