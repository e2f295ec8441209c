/** Where a room's composer stands: sites put theirs in web components and in modal dialogs too. */
export const PLACEMENTS = [
  { placement: 'page', title: 'On the page' },
  { placement: 'shadow', title: 'In a web component' },
  { placement: 'dialog', title: 'In a dialog' },
] as const;

export type Placement = (typeof PLACEMENTS)[number]['placement'];
