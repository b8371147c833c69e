/** Chats made with the kit @chatscope/chat-ui-kit-react. */

import type { SiteBlock } from '../block';

export const chatscope: SiteBlock = {
  site: 'chatscope',
  evidence: { source: '@chatscope/chat-ui-kit-react 2.1 as drawn by Chromium', date: '2026-11-24' },
  liveVerified: false,
  hosts: [],
  sign: '.cs-message-list',
  path: /^/,
  conversation: [{ from: 'address', pattern: /^.+/ }],
  oneToOne: [],
  shadowHosts: '',
  roots: ['.cs-message-list__scroll-wrapper', '.cs-message-list'],
  rows: ['.cs-message'],
  texts: ['.cs-message__html-content', '.cs-message__text-content', '.cs-message__content'],
  pick: 'all',
  quoted: 'blockquote',
  exclude: '.cs-message__header, .cs-message__footer',
  author: null,
  run: {},
  directions: [{ kind: 'match', self: '.cs-message--outgoing', other: '.cs-message--incoming' }],
  id: [],
  time: null,
  composer: '.cs-message-input__content-editor',
};
