/** WhatsApp Web. Rows stay while their content is emptied and drawn again; the chat is named in its header alone. */

import type { SiteBlock } from '../block';

const OPENING = '[data-pre-plain-text]';

export const whatsapp: SiteBlock = {
  site: 'whatsapp',
  evidence: { source: 'useekko/ekko-core@0a5b1f4 docs/ADAPTERS.md (live page, 2026-07-12); two reports of the page, 2026-08-30 and 2026-09-30', date: '2026-09-30' },
  liveVerified: false,
  hosts: ['web.whatsapp.com'],
  path: /^/,
  conversation: [{ from: 'title', css: '#main header [data-testid="conversation-info-header"] span[dir="auto"], #main header span[dir="auto"], #main header span[title]' }],
  oneToOne: [],
  shadowHosts: '',
  roots: ['#main [data-testid="conversation-panel-messages"]', '#main [role="application"]', '#main .copyable-area'],
  rows: ['[data-id]', '[data-testid^="conv-msg-"]', '.message-in, .message-out'],
  texts: ['[data-pre-plain-text] span.selectable-text', '[data-testid="selectable-text"]'],
  pick: 'all',
  quoted: '[role="button"], [aria-label="Quoted message"]',
  exclude: '[data-testid="msg-meta"]',
  author: { css: OPENING, attr: 'data-pre-plain-text', pattern: /^\[[^\]]*\]\s*(.*?):\s*$/ },
  run: {},
  directions: [
    { kind: 'closest', self: '.message-out', other: '.message-in' },
    { kind: 'has', self: '.message-out, [data-icon="msg-check"], [data-icon="msg-dblcheck"], [data-icon="msg-time"], [data-icon="tail-out"]', other: '.message-in, [data-icon="tail-in"]' },
    { kind: 'says', attr: 'data-id', self: /^true_/, other: /^false_/ },
    { kind: 'flex', levels: 6 },
    { kind: 'geometry' },
  ],
  // Older builds put telephone numbers before and after the id, which are nobody's business.
  id: [{ attr: 'data-id', pattern: /(?<=^(?:true|false)_[^_]+_)[^_]+|^[^_]+$/ }],
  // Written in the reader's own way, and which number is the day is not said.
  time: null,
  composer: '#main footer [contenteditable="true"]',
};
