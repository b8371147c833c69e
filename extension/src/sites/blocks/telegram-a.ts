/** Telegram Web A (web.telegram.org/a/). */

import type { SiteBlock } from '../block';

export const telegramA: SiteBlock = {
  site: 'telegram-a',
  evidence: { source: 'Ajaxy/telegram-tt Message.tsx@0070dfa and @4633bb3, MessageListContent.tsx@08ad256; further public evidence, 2026-04 to about August 2026', date: '2026-10' },
  liveVerified: false,
  hosts: ['web.telegram.org'],
  part: /^\/[az]\//,
  path: /^/,
  conversation: [{ from: 'address', pattern: /#(-?\d+)/ }],
  // Groups and channels have negative numbers.
  oneToOne: [
    { is: false, address: /#-\d+/ },
    { is: true, address: /#\d+/ },
  ],
  shadowHosts: '',
  roots: ['.MessageList .messages-container'],
  rows: ['.Message[data-message-id]:not(.ActionMessage)', '.message-list-item[data-message-id]:not(.ActionMessage)'],
  texts: ['.text-content'],
  pick: 'all',
  quoted: '.EmbeddedMessage',
  exclude: '.MessageMeta, .Reactions, .message-time, .message-subheader, [data-ignore-on-paste="true"]',
  author: { css: '.sender-title, .message-title', carry: true },
  run: { around: '.sender-group-container' },
  directions: [{ kind: 'match', self: '.own', other: ':not(.own)' }],
  // The number is a fraction until the message was sent.
  id: [{ attr: 'data-message-id', pattern: /^\d+$/ }],
  time: null,
  composer: '#editable-message-text',
};
