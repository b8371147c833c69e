/** Any other chat that says by its roles what its list and its rows are. Tried where no known site is recognised. */

import { ANY, type SiteBlock } from '../block';

const LISTS = ['[role="log"]', '[role="feed"]', '[aria-live="polite"][role="list"]'];
const NEVER_ITS_WORDS = 'time, button, [role="button"], [role="heading"], h1, h2, h3, h4, h5, h6, [aria-hidden="true"]';

export const generic: SiteBlock = {
  site: 'generic',
  evidence: { source: 'the roles log, feed, article and listitem of WAI-ARIA, as The Lounge, Tinder and others use them', date: '2026-11-24' },
  liveVerified: false,
  hosts: [],
  sign: LISTS.join(', '),
  path: /^/,
  // Of two chats at one path the query may be all that differs.
  conversation: [{ from: 'address', pattern: /^.+/ }],
  oneToOne: [],
  shadowHosts: '*',
  roots: LISTS,
  rows: ['[role="article"], article', '[role="listitem"], li', '[data-message-id], [data-msgid], [data-event-id], [data-mid]', ANY],
  texts: [ANY],
  pick: 'all',
  quoted: 'blockquote',
  exclude: NEVER_ITS_WORDS,
  author: null,
  run: {},
  directions: [
    { kind: 'marks' },
    { kind: 'flex', levels: 5, ifTwoSided: true },
    // Where all rows stand at the same side, the side says nothing of who wrote them.
    { kind: 'geometry', ifTwoSided: true },
  ],
  id: [
    ...['data-message-id', 'data-msgid', 'data-event-id', 'data-mid', 'data-id'].map((attr) => ({ attr })),
    // An id that a framework makes up anew for each drawing is short.
    { attr: 'id', pattern: /^.*(?:\d{4,}|[0-9a-f]{8}).*$/i },
  ],
  time: { css: 'time[datetime]', attr: 'datetime', unit: 'iso' },
  composer: '[role="textbox"][contenteditable="true"], [contenteditable="true"], [contenteditable=""], [contenteditable="plaintext-only"], textarea, input:not([type]), input[type="text"]',
};
