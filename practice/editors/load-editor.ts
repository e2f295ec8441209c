import type { Room } from '../room';
import type { MountEditor } from './editor';

/** Each room's code arrives when the room is first opened: React and five editors weigh more than the page. */
const LOADERS: Readonly<Record<Room, () => Promise<MountEditor>>> = {
  textarea: async () => (await import('./textarea')).mountTextarea,
  contenteditable: async () => (await import('./contenteditable')).mountContenteditable,
  lexical: async () => (await import('./lexical')).mountLexical,
  'react-textarea': async () => (await import('./react-textarea')).mountReactTextarea,
  'growing-textarea': async () => (await import('./growing-textarea')).mountGrowingTextarea,
  draft: async () => (await import('./draft')).mountDraft,
  quill: async () => (await import('./quill')).mountQuill,
  tiptap: async () => (await import('./tiptap')).mountTiptap,
  'plaintext-only': async () => (await import('./plaintext-only')).mountPlaintextOnly,
  'quill-1': async () => (await import('./quill-1')).mountQuill1,
  ckeditor: async () => (await import('./ckeditor')).mountCkeditor,
  slate: async () => (await import('./slate')).mountSlate,
};

export function loadEditor(room: Room): Promise<MountEditor> {
  return LOADERS[room]();
}
