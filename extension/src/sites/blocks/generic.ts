/** Any other chat that says by its roles what its list and its rows are. Tried where no known site is recognised. */

import type { SiteBlock } from '../block';

const LISTS = ['[role="log"]', '[role="feed"]', '[aria-live="polite"][role="list"]'];
const NEVER_ITS_WORDS = 'time, button, [role="button"], [role="heading"], h1, h2, h3, h4, h5, h6, [aria-hidden="true"]';

export const generic: SiteBlock = {
  site: 'generic',
  evidence: { source: 'the roles log, feed, article and listitem of WAI-ARIA, as The Lounge, Tinder and others use them', date: '2026-11-24' },
  liveVerified: false,
  hosts: [],
  sign: LISTS.join(', '),
  path: /^/,
  conversation: [{ from: 'address', pattern: /^[^?]+/ }],
  oneToOne: [],
  shadowHosts: '*',
  roots: LISTS,
  rows: ['[role="article"], article', '[role="listitem"], li', '[data-message-id], [data-msgid], [data-event-id], [data-mid]', LISTS.map((list) => `${list} > *`).join(', ')],
  // The last one is the row itself.
  texts: ['[dir="auto"]', 'p', '*'],
  pick: 'all',
  quoted: 'blockquote',
  exclude: NEVER_ITS_WORDS,
  author: null,
  run: {},
  directions: [
    {
      kind: 'says',
      attr: 'class',
      self: /(?:^|[\s_-])(?:own|self|mine|me|out|outgoing|sent|from-me)(?=$|[\s_-])/i,
      other: /(?:^|[\s_-])(?:in|incoming|received|other|them|from-them)(?=$|[\s_-])/i,
    },
    { kind: 'flex', levels: 5 },
    // Where all rows stand at the same side, the side says nothing of who wrote them.
    { kind: 'geometry', ifTwoSided: true },
  ],
  id: [
    ...['data-message-id', 'data-msgid', 'data-event-id', 'data-mid', 'data-id'].map((attr) => ({ attr })),
    // An id that a framework makes up anew for each drawing is short.
    { attr: 'id', pattern: /^.*(?:\d{4,}|[0-9a-f]{8}).*$/i },
  ],
  time: { css: 'time[datetime]', attr: 'datetime', unit: 'iso' },
  composer: '[role="textbox"][contenteditable="true"], textarea',
};
