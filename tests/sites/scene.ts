/** Shared by the look-alike pages: one address is one scene, and what was published is kept in a list. */

/** Shows the template whose `data-scene` is the address's path, over what the page always shows. */
export function showScene(): string {
  const scene = location.pathname;
  for (const template of document.querySelectorAll('template')) {
    if (template.dataset.scene === scene) document.body.append(template.content.cloneNode(true));
  }
  return scene;
}

/** Takes away what belongs to another scene than the address's. */
export function keepOnly(root: ParentNode): void {
  for (const part of root.querySelectorAll<HTMLElement>('[data-for]')) {
    if (part.dataset.for !== location.pathname) part.remove();
  }
}

/** A dialog for the description of a picture: what saves it closes the dialog. */
export function mountSave(root: ParentNode = document): void {
  const save = root.querySelector('[data-save]');
  const description = root.querySelector<HTMLTextAreaElement>('[data-description]');
  const keep = () => {
    publish(description?.value ?? '');
    description?.closest('[aria-modal], [role="dialog"], .dialog-modal')?.remove();
  };
  save?.addEventListener('click', keep);
  // Mastodon hears this key when it is let go.
  description?.addEventListener('keyup', (event) => {
    if (isModEnter(event) && 'byKey' in description.dataset) keep();
  });
}

/** One entry a post; the texts of a thread or of several fields are separated by ` | `. */
export function publish(...texts: readonly string[]): void {
  record('published', texts.join(' | '));
}

/** A private message that went out. */
export function sendMessage(text: string): void {
  record('messages', text);
}

function record(id: string, text: string): void {
  const list = document.getElementById(id) ?? document.createElement('ol');
  list.id = id;
  const entry = document.createElement('li');
  entry.textContent = text;
  list.append(entry);
  document.body.append(list);
}

export function find(selector: string, root: ParentNode = document): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`this page has no ${selector}`);
  return found;
}

export function isModEnter(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && (event.ctrlKey || event.metaKey);
}

/** A plain message box, as every site has one: Enter sends. */
export function mountMessages(box: HTMLElement): void {
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    sendMessage(box instanceof HTMLTextAreaElement ? box.value : (box.textContent ?? ''));
  });
}
