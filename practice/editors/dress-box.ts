/** What every editing box carries: its look, its name for screen readers, and the profile's mark. */
export const TEXTAREA_ATTRIBUTES = {
  class: 'editor',
  'data-editor': '',
  'aria-label': 'Post text',
} as const;

/** A contenteditable says by attributes what a textarea is by nature. */
export const HOST_ATTRIBUTES = {
  ...TEXTAREA_ATTRIBUTES,
  role: 'textbox',
  tabindex: '0',
  'aria-multiline': 'true',
} as const;

/** Adds attributes an editor library has no option for, and keeps its own classes. */
export function dress<Box extends HTMLElement>(
  box: Box,
  { class: look, ...attributes }: Readonly<Record<string, string>>,
): Box {
  if (look) box.classList.add(look);
  for (const [name, value] of Object.entries(attributes)) box.setAttribute(name, value);
  return box;
}
