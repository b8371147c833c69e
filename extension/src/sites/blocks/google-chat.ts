/** Google Chat: on its own address and, under that address, in the frames of Gmail. */

import type { SiteBlock } from '../block';

const HEADING = 'span[role="heading"][data-member-id]';

export const googleChat: SiteBlock = {
  site: 'google-chat',
  evidence: { source: 'three public files, about May to November 2026', date: '2026-11' },
  liveVerified: false,
  hosts: ['chat.google.com'],
  path: /^/,
  conversation: [{ from: 'mark', css: '[data-group-id]', attr: 'data-group-id' }],
  oneToOne: [
    { is: true, css: '[data-group-id^="dm/"]' },
    { is: false, css: '[data-group-id^="space/"]' },
  ],
  shadowHosts: '',
  roots: ['[role="main"]'],
  rows: ['[data-id][data-user-id]', 'c-wiz[data-topic-id][data-is-user-topic="true"]', '[data-message-id]'],
  // The weak point of this site: none of these has a recent source.
  texts: ['[jsname="bgckF"]', '[data-message-text]', 'div[dir="auto"]'],
  pick: 'all',
  quoted: 'blockquote',
  exclude: '[role="heading"], [data-absolute-timestamp], [role="button"]',
  author: { css: HEADING, carry: true },
  run: { head: HEADING },
  directions: [
    { kind: 'says', css: HEADING, self: /^(?:You|Vous|Moi|Sie|Tú|Você)$/, other: /./, carry: true, chosen: true },
    { kind: 'flex', levels: 8 },
    { kind: 'geometry', ifTwoSided: true },
  ],
  id: [{ attr: 'data-id' }, { attr: 'data-topic-id' }, { attr: 'data-message-id' }],
  time: { css: '[data-absolute-timestamp]', attr: 'data-absolute-timestamp', unit: 'ms' },
  composer: '[role="textbox"][contenteditable="true"]',
};
