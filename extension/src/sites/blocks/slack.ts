/** Slack. A true virtual list: scrolling brings old rows, and an old row brings its time. */

import type { SiteBlock } from '../block';

const NAME = '[data-qa="message_sender_name"]';

export const slack: SiteBlock = {
  site: 'slack',
  evidence: { source: 'five public files, about April to November 2026, most of August to October', date: '2026-10' },
  liveVerified: false,
  hosts: ['app.slack.com'],
  path: /^\/client\//,
  conversation: [{ from: 'address', pattern: /^\/client\/[A-Z0-9]+\/([A-Z0-9]+)/ }],
  oneToOne: [
    { is: true, address: /^\/client\/[A-Z0-9]+\/D/ },
    { is: false, address: /^\/client\/[A-Z0-9]+\/[CG]/ },
  ],
  shadowHosts: '',
  roots: ['[data-qa="slack_kit_list"]', '.c-virtual_list__scroll_container'],
  rows: ['[data-qa="message_container"][data-msg-ts]'],
  texts: ['[data-qa="message-text"]', '.p-rich_text_section'],
  pick: 'all',
  quoted: '',
  exclude: '',
  author: { css: NAME, carry: true },
  run: { head: NAME },
  directions: [
    { kind: 'same', row: { css: NAME }, page: { css: 'button[aria-label^="User:"]', attr: 'aria-label', pattern: /^User: (.*)$/ }, then: 'self', carry: true, chosen: true },
    { kind: 'same', row: { css: NAME }, page: { css: '[data-qa="channel_name"], [data-qa="channel_header_name"]' }, then: 'other', otherwise: 'self', proven: true, carry: true, chosen: true },
  ],
  id: [{ attr: 'data-msg-ts' }],
  time: { attr: 'data-msg-ts', unit: 's' },
  composer: '[data-qa="message_input"] [contenteditable="true"]',
};
