/** Discord: direct messages and channels in the web app. */

import type { SiteBlock } from '../block';

export const discord: SiteBlock = {
  site: 'discord',
  evidence: { source: 'public code and reports, 2026-04 and 2026-09; two further files, about April to August 2026', date: '2026-09' },
  liveVerified: false,
  hosts: ['discord.com', 'ptb.discord.com', 'canary.discord.com'],
  path: /^\/channels\//,
  conversation: [{ from: 'address', pattern: /^\/channels\/(?:@me|\d+)\/(\d+)/ }],
  oneToOne: [
    { is: false, address: /^\/channels\/\d+\// },
    { is: true, address: /^\/channels\/@me\/\d+/ },
  ],
  shadowHosts: '',
  roots: ['ol[data-list-id="chat-messages"]'],
  rows: ['li[id^="chat-messages-"]'],
  texts: ['[id^="message-content-"]'],
  pick: 'all',
  // A quoted message has an id of the same kind as the message itself.
  quoted: '[id^="message-reply-context-"], [class*="repliedMessage"]',
  exclude: '[class*="timestamp"], time',
  author: { css: '[id^="message-username-"] [class*="username"], [id^="message-username-"]', carry: true },
  run: { head: '[id^="message-username-"]' },
  directions: [
    {
      kind: 'same',
      row: { css: 'img[src*="/avatars/"]', attr: 'src', pattern: /\/avatars\/(\d+)\// },
      page: { css: 'section[aria-label="User area"] img[src*="/avatars/"]', attr: 'src', pattern: /\/avatars\/(\d+)\// },
      then: 'self',
      otherwise: 'other',
      carry: true,
    },
    { kind: 'same', row: { css: '[id^="message-username-"]' }, page: { css: 'section[aria-label="User area"] [class*="nameTag"] [class*="title"], section[aria-label="User area"] [class*="nameTag"]' }, then: 'self', carry: true, chosen: true },
    { kind: 'same', row: { css: '[id^="message-username-"]' }, page: { css: 'section[aria-label="Channel header"] h1' }, then: 'other', otherwise: 'self', proven: true, carry: true, chosen: true },
  ],
  id: [{ attr: 'id', pattern: /^chat-messages-\d+-(\d+)$/ }],
  time: { css: 'time[id^="message-timestamp-"], time[datetime]', attr: 'datetime', unit: 'iso' },
  composer: '[role="textbox"][contenteditable="true"]',
};
