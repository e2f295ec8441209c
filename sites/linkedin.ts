import type { SiteProfile } from '@/composer';

const NEVER = [
  '.msg-form',
  '.msg-overlay-list-bubble',
  '[class*="msg-overlay"]',
  '[role="search"]',
];
const ACCOUNT = ['.share-unified-settings-entry-button'];

/** Two generations of the site live side by side: Quill in a shadow root, and TipTap in a dialog. */
export const linkedin: SiteProfile = {
  id: 'linkedin',
  name: 'LinkedIn',
  matches: ['https://www.linkedin.com/*'],
  neverAt: ['/messaging'],
  overlay: 'ask-first',
  evidence: [
    {
      date: '2026-11-24',
      source:
        'public code, several authors: name in share-unified-settings-entry-button, ' +
        'update-components-text and -actor__name, comment box, image in the preview of a new post',
    },
    {
      date: '2026-06-05',
      source: 'leaperone/MultiPost-Extension: share box, both generations; comment buttons',
    },
    { date: '2026-04', source: 'public code, live: Quill in #interop-outlet' },
  ],
  composers: [
    {
      kind: 'comment',
      editors: [
        '[componentkey^="commentBox-"] [contenteditable="true"][role="textbox"]',
        '.comments-comment-box__form .ql-editor[contenteditable="true"]',
        '.comments-comment-texteditor .ql-editor[contenteditable="true"]',
      ],
      scope: ['[componentkey^="commentBox-"]', '.comments-comment-box', 'form'],
      publish: [
        'button[componentkey*="commentButtonSection"]',
        '[componentkey*="commentButtonSection"] button',
        'button[class*="comments-comment-box__submit-button"]',
      ],
      keys: ['mod+enter'],
      never: NEVER,
      context: {
        post: ['[data-view-name="feed-full-update"]', '.feed-shared-update-v2', '[data-urn]'],
        text: ['.update-components-text', '.feed-shared-update-v2__description'],
        author: ['.update-components-actor__name', '.update-components-actor__title'],
      },
    },
    {
      kind: 'post',
      editors: [
        'dialog [componentkey="ShareBox_textEditor"][contenteditable="true"]',
        'dialog [data-testid="ui-core-tiptap-text-editor-wrapper"] [contenteditable="true"]',
      ],
      scope: ['dialog'],
      publish: ['button:not([aria-haspopup], [aria-expanded], :has(svg, img))'],
      publishIsLast: true,
      keys: ['mod+enter'],
      never: NEVER,
    },
    {
      kind: 'post',
      editors: [
        '.share-box-v2__modal .ql-editor[contenteditable="true"]',
        '[data-test-ql-editor-contenteditable="true"][contenteditable="true"]',
      ],
      scope: ['.share-box-v2__modal', '[role="dialog"]'],
      publish: ['button.share-actions__primary-action'],
      keys: ['mod+enter'],
      never: NEVER,
      account: ACCOUNT,
      // The preview of a link stands there too, and is no attachment.
      attachments: [
        '.share-creation-state__preview-container :is(img, video):not(.update-components-article *)',
      ],
    },
  ],
  gaps: [
    'Until the person accepts it nothing is drawn but the review at publish.',
    'A reply to a comment has the post as its context, not the comment.',
    'The scheduled time is not read: sources name the two fields it is chosen in, which write the ' +
      'date as each country does, and not what shows it when they are gone.',
    'Attachments are counted in the older share box only.',
    'The post that is reposted, options of a poll and image descriptions are not read: no source ' +
      'names them.',
    'The posting account is known in the older share box only.',
  ],
};
