/**
 * Where a room's composer stands: sites put theirs in web components, in modal dialogs, in columns
 * that scroll and are moved by a transform, and, as YouTube's live chat, in frames.
 */
export const PLACEMENTS = [
  { placement: 'page', title: 'On the page' },
  { placement: 'shadow', title: 'In a web component' },
  { placement: 'dialog', title: 'In a dialog' },
  { placement: 'column', title: 'In a scrolled column' },
  { placement: 'frame', title: 'In a frame' },
] as const;

export type Placement = (typeof PLACEMENTS)[number]['placement'];
