/** Chats made with the web component vue-advanced-chat, in an open shadow root. */

import type { SiteBlock } from '../block';

export const vueAdvancedChat: SiteBlock = {
  site: 'vue-advanced-chat',
  evidence: { source: 'vue-advanced-chat 2.1.2 as drawn by Chromium', date: '2026-11-24' },
  liveVerified: false,
  hosts: [],
  sign: 'vue-advanced-chat',
  path: /^/,
  conversation: [{ from: 'mark', css: '.vac-room-selected', attr: 'id' }, { from: 'address', pattern: /^.+/ }],
  oneToOne: [],
  shadowHosts: 'vue-advanced-chat',
  roots: ['#messages-list'],
  rows: ['.vac-message-wrapper'],
  texts: ['.vac-format-message-wrapper'],
  pick: 'all',
  quoted: '.vac-reply-message, blockquote',
  exclude: '.vac-card-info, .vac-text-timestamp, .vac-text-username',
  author: null,
  run: {},
  directions: [{ kind: 'has', self: '.vac-message-current', other: '.vac-message-card' }],
  id: [{ attr: 'id' }],
  time: null,
  composer: 'textarea',
};
