/** Microsoft Teams, also the free one to which Skype users were moved. */

import type { SiteBlock } from '../block';

const AUTHOR = '[data-tid="message-author-name"], [id^="author-"]';

export const teams: SiteBlock = {
  site: 'teams',
  evidence: { source: 'four public files, August to November 2026', date: '2026-11' },
  liveVerified: false,
  hosts: ['teams.microsoft.com', 'teams.cloud.microsoft', 'teams.live.com'],
  path: /^/,
  conversation: [
    { from: 'mark', css: '[role="treeitem"][aria-selected="true"]', attr: 'data-fui-tree-item-value' },
    { from: 'title', css: '[data-tid="chat-title"]', anywhere: true },
  ],
  oneToOne: [],
  shadowHosts: '',
  roots: ['[data-tid="message-pane-list-runway"]', '#chat-pane-list'],
  rows: ['[data-tid="chat-pane-message"]'],
  texts: ['[id^="content-"]'],
  pick: 'all',
  quoted: '[data-track-module-name="messageQuotedReply"]',
  exclude: 'time',
  author: { css: AUTHOR, carry: true },
  run: { head: AUTHOR },
  directions: [
    { kind: 'closest', self: '.fui-ChatMyMessage', other: '.fui-ChatMessage' },
    { kind: 'has', self: '.fui-ChatMyMessage__body', other: '.fui-ChatMessage__body' },
  ],
  id: [{ attr: 'data-mid' }],
  time: { css: 'time[datetime]', attr: 'datetime', unit: 'iso' },
  composer: '[data-tid="ckeditor"][contenteditable="true"], [role="textbox"][contenteditable="true"]',
};
