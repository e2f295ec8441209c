import DOMPurify from 'dompurify';
import { Marked } from 'marked';

/**
 * HTML and images in a clause are dropped before any parser sees them: Chromium reports an inline
 * handler to the site's Content-Security-Policy even from a document that never runs.
 */
const reader = new Marked({
  renderer: { html: () => '', image: () => '' },
  walkTokens(token) {
    // Clause headings stand below the card's own.
    if (token.type === 'heading') token.depth = Math.min(6, token.depth + 2);
  },
});

const allowed = {
  ALLOWED_TAGS: [
    ...['p', 'br', 'ul', 'ol', 'li', 'strong', 'em', 'a', 'blockquote', 'code'],
    ...['h3', 'h4', 'h5', 'h6', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  ALLOWED_ATTR: ['href'],
  ALLOWED_URI_REGEXP: /^(?:https:|mailto:)/i,
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  // A policy of ours would be refused by many sites, and the refusal reported to them.
  TRUSTED_TYPES_POLICY: null,
};

/**
 * Clause Markdown as clean nodes of this document, links in a new tab that knows nothing of this
 * page. Loaded apart from the other components, when "Read it" opens.
 */
export function readMarkdown(markdown: string): DocumentFragment {
  const html = reader.parse(markdown, { async: false });
  const fragment = DOMPurify.sanitize(html, { ...allowed, RETURN_DOM_FRAGMENT: true });
  for (const link of fragment.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
  }
  return fragment;
}
