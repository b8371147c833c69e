/** Converse.js, a client for XMPP that stands on pages of many kinds. Chats in the background stay in the page. */

import type { SiteBlock } from '../block';

export const converse: SiteBlock = {
  site: 'converse',
  evidence: { source: 'converse.js 14.0.0 with prosody 0.12.3, measured on loopback', date: '2026-11-24' },
  liveVerified: false,
  hosts: [],
  sign: 'converse-root, converse-chats, converse-chat',
  path: /^/,
  conversation: [{ from: 'mark', css: 'converse-chat[jid]:not(.hidden)', attr: 'jid' }],
  oneToOne: [],
  shadowHosts: '',
  roots: ['converse-chat:not(.hidden) converse-chat-content', 'converse-chat:not(.hidden) .chat-content'],
  rows: ['.chat-msg[data-msgid]'],
  texts: ['.chat-msg__text'],
  pick: 'all',
  quoted: 'blockquote',
  exclude: '',
  author: { attr: 'data-from' },
  run: {},
  directions: [{ kind: 'has', self: '.chat-msg__content--me', other: '.chat-msg__content--them' }],
  id: [{ attr: 'data-msgid' }],
  time: { attr: 'data-isodate', unit: 'iso' },
  composer: 'converse-chat:not(.hidden) textarea.chat-textarea',
};
