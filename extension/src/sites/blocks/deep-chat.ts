/** Chats made with the web component deep-chat, in an open shadow root. */

import type { SiteBlock } from '../block';

export const deepChat: SiteBlock = {
  site: 'deep-chat',
  evidence: { source: 'deep-chat 2.4.2 as drawn by Chromium', date: '2026-11-24' },
  liveVerified: false,
  hosts: [],
  sign: 'deep-chat',
  path: /^/,
  conversation: [{ from: 'address', pattern: /^.+/ }],
  oneToOne: [],
  shadowHosts: 'deep-chat',
  roots: ['#messages'],
  rows: ['.outer-message-container'],
  texts: ['.message-bubble'],
  pick: 'all',
  quoted: 'blockquote',
  exclude: '',
  author: null,
  run: {},
  directions: [{ kind: 'match', self: '.deep-chat-outer-container-role-user', other: '[class*="deep-chat-outer-container-role-"]' }],
  id: [],
  time: null,
  composer: '#text-input',
};
