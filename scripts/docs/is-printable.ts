import { lexicon } from '@/rules/all-rules';
import { Source } from '@/rules/engine/source';

/** False when a text holds words that the product itself would not repeat: slurs and identifiers. */
export function isPrintable(text: string): boolean {
  const { whole } = new Source(text.replace(/\{\{|\}\}/g, ''), 'draft', lexicon);
  return ![...(whole?.forms.classes ?? [])].some(({ masked }) => masked);
}
