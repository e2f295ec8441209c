import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translate } from './translate';

/** Clause Markdown to clean nodes; rejects when the reader cannot be loaded. */
export type ReadClause = (markdown: string) => Promise<DocumentFragment>;

export const WordsContext = createContext<Translate>((key) => key);
export const ReaderContext = createContext<ReadClause>(() =>
  Promise.reject(new Error('No reader')),
);

export function useWords(): Translate {
  return useContext(WordsContext);
}

export function useReader(): ReadClause {
  return useContext(ReaderContext);
}
