/** Reddit chat: open shadow roots, five deep. The page does not say who the reader is; the title says who the other is. */

import type { SiteBlock } from '../block';

const SPEAKER = { css: '.room-message[aria-label]', attr: 'aria-label', pattern: /^(.*?) said\b/ };

export const reddit: SiteBlock = {
  site: 'reddit',
  evidence: { source: 'four public files, 2025 to October 2026', date: '2026-10' },
  liveVerified: false,
  hosts: ['www.reddit.com', 'chat.reddit.com'],
  path: /^\/(?:chat\/)?room\//,
  conversation: [{ from: 'address', pattern: /\/room\/([^/?#]+)/ }],
  oneToOne: [],
  shadowHosts: 'rs-app, rs-room, rs-timeline, rs-virtual-scroll-dynamic, rs-timeline-event, rs-message-composer, rs-room-header',
  roots: ['rs-timeline'],
  rows: ['rs-timeline-event[data-id]'],
  texts: ['.room-message'],
  pick: 'all',
  quoted: '',
  exclude: 'rs-timestamp, faceplate-date, time',
  author: SPEAKER,
  run: {},
  directions: [{ kind: 'same', row: SPEAKER, page: { css: 'rs-room-header, rs-room [slot="header"]' }, then: 'other', otherwise: 'self', proven: true }],
  id: [{ attr: 'data-id' }],
  time: null,
  composer: 'rs-message-composer textarea, textarea[name="message"]',
};
