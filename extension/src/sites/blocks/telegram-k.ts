/** Telegram Web K (web.telegram.org/k/). */

import type { SiteBlock } from '../block';

export const telegramK: SiteBlock = {
  site: 'telegram-k',
  evidence: { source: 'morethanwords/tweb bubbles/bubbleLayout.tsx@0d560c2; useekko/ekko-core@0a5b1f4 (live page, 2026-07-12); further public evidence, September to October 2026', date: '2026-10' },
  liveVerified: false,
  hosts: ['web.telegram.org'],
  part: /^\/k\//,
  path: /^/,
  conversation: [
    { from: 'mark', css: '.bubbles-inner .bubble[data-peer-id]', attr: 'data-peer-id' },
    { from: 'address', pattern: /#(-?\d+|@\w+)/ },
  ],
  // Groups and channels have negative numbers.
  oneToOne: [
    { is: false, css: '.bubbles-inner .bubble[data-peer-id^="-"]' },
    { is: true, css: '.bubbles-inner .bubble[data-peer-id]' },
  ],
  shadowHosts: '',
  // Two chats are on the page while one slides over the other.
  roots: ['.chat.active .bubbles-inner', '.bubbles .bubbles-inner'],
  rows: ['.bubble[data-mid]:not(.service):not(.is-date)'],
  texts: ['.message .translatable-message', '.message'],
  pick: 'all',
  quoted: '.reply',
  exclude: '.time, .time-inner, .reactions, reactions-element, .name, .bubble-beside-button, .web, .webpage',
  author: { css: '.name .peer-title', carry: true },
  run: { around: '.bubbles-group' },
  directions: [{ kind: 'match', self: '.is-out', other: ':not(.is-out)' }],
  // The number is a fraction until the message was sent.
  id: [{ attr: 'data-mid', pattern: /^\d+$/ }],
  time: { attr: 'data-timestamp', unit: 's' },
  composer: '.input-message-input[contenteditable="true"]',
};
