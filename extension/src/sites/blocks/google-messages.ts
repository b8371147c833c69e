/** Google Messages for the web. */

import type { SiteBlock } from '../block';

export const googleMessages: SiteBlock = {
  site: 'google-messages',
  evidence: { source: 'two public files, observed on the live page 2026-09-29 to 2026-10-01', date: '2026-10-01' },
  liveVerified: false,
  hosts: ['messages.google.com'],
  path: /^\/web\//,
  conversation: [{ from: 'address', pattern: /\/conversations\/(?!new\b)([^/?#]+)/ }],
  oneToOne: [],
  shadowHosts: '',
  roots: ['mws-messages-list'],
  rows: ['mws-message-wrapper[msg-id]'],
  texts: ['[data-e2e-message-content]', 'mws-text-message-part, .text-msg-content'],
  pick: 'all',
  quoted: '.embed-msg-part-container',
  exclude: '',
  author: null,
  run: {},
  directions: [
    { kind: 'has', self: '[data-e2e-message-outgoing="true"]', other: '[data-e2e-message-outgoing="false"]' },
    { kind: 'match', self: '[data-e2e-message-outgoing="true"]', other: '[data-e2e-message-outgoing="false"]' },
  ],
  id: [{ attr: 'msg-id' }],
  time: null,
  composer: 'textarea[data-e2e-message-input-box], mws-message-compose textarea',
};
