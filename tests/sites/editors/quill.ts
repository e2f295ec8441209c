import Quill from 'quill';
import type { Box } from './box';

/**
 * Quill asks the document for selection and focus and so loses both inside a shadow root: the first
 * letter ends up last. LinkedIn's own copy must know better, so this one is taught to.
 */
function teachShadow({ selection, root }: Quill): void {
  const tree = root.getRootNode();
  if (!(tree instanceof ShadowRoot)) return;
  selection.hasFocus = () => tree.activeElement === root;
  selection.getNativeRange = () => {
    const [inside] = document.getSelection()?.getComposedRanges({ shadowRoots: [tree] }) ?? [];
    if (!inside) return null;
    const range = document.createRange();
    range.setStart(inside.startContainer, inside.startOffset);
    range.setEnd(inside.endContainer, inside.endOffset);
    return selection.normalizeNative(range);
  };
}

/** Mounts Quill inside `element` and marks its editing host as LinkedIn does. */
export function mountQuill(element: HTMLElement, onText: () => void): Box {
  const quill = new Quill(element, { modules: { toolbar: false } });
  quill.root.dataset.testQlEditorContenteditable = 'true';
  quill.root.setAttribute('role', 'textbox');
  if (quill.root.getRootNode() instanceof ShadowRoot) teachShadow(quill);
  quill.on('text-change', onText);
  return {
    text: () => quill.getText().replace(/\n$/, ''),
    clear: () => quill.setText(''),
    focus: () => quill.focus(),
  };
}
