/** TikTok: direct messages. The address stays the same from chat to chat. */

import type { SiteBlock } from '../block';

export const tiktok: SiteBlock = {
  site: 'tiktok',
  evidence: { source: 'public evidence marked as verified in 2026-08; two further files, October to November 2026', date: '2026-11' },
  liveVerified: false,
  hosts: ['www.tiktok.com'],
  path: /^/,
  conversation: [
    { from: 'mark', css: '[data-e2e="dm-new-conversation-item"][aria-selected="true"]', attr: 'data-conv-id' },
    { from: 'title', css: '[data-e2e="dm-new-chat-nickname"], [data-e2e="chat-nickname"]', anywhere: true },
  ],
  oneToOne: [],
  shadowHosts: '',
  roots: ['[data-e2e="dm-new-message-list"]'],
  // Renamed from chat-* to dm-new-* during 2026.
  rows: ['[data-e2e="dm-new-chat-item"]', '[data-e2e="chat-item"]', '[class*="DivChatItemWrapper"]'],
  texts: ['[data-e2e="dm-new-message-text"]', '[class*="DivTextContainer"]'],
  pick: 'all',
  quoted: '',
  exclude: '',
  author: { css: 'a[href*="/@"]', attr: 'href', pattern: /\/@([\w.]+)/ },
  run: {},
  directions: [
    { kind: 'same', row: { css: 'a[href*="/@"]', attr: 'href', pattern: /\/@([\w.]+)/ }, page: { css: '[data-e2e="nav-profile"] a[href*="/@"], a[data-e2e="nav-profile"]', attr: 'href', pattern: /\/@([\w.]+)/ }, then: 'self', otherwise: 'other' },
    { kind: 'flex', levels: 6 },
    { kind: 'geometry' },
  ],
  id: [
    { css: '[data-e2e^="more-action-icon-msg-"]', attr: 'data-e2e', pattern: /msg-(\d+)/ },
    { css: '[id^="more-action-icon-msg-"]', attr: 'id', pattern: /msg-(\d+)/ },
  ],
  time: null,
  composer: '[data-e2e="dm-new-input-editor"] [contenteditable="true"]',
};
