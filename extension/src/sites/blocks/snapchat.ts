/** Snapchat for the web. Messages vanish; class names are hashed, so each selector has one without them behind it. */

import type { SiteBlock } from '../block';

export const snapchat: SiteBlock = {
  site: 'snapchat',
  evidence: { source: 'mathe00/snapchat-chat-bulk-delete-ts@5502af2; further public evidence, 2025-05 to 2026-11', date: '2026-11' },
  liveVerified: false,
  hosts: ['www.snapchat.com', 'web.snapchat.com'],
  path: /^/,
  conversation: [{ from: 'mark', css: '[id^="cv-"]', attr: 'id', pattern: /^cv-(.+)$/ }],
  oneToOne: [],
  shadowHosts: '',
  roots: ['[id^="cv-"]'],
  rows: ['li.T1yt2 ul.ujRzj > li', '[id^="cv-"] li li', '[id^="cv-"] li'],
  texts: ['div.KB4Aq span.nonIntl', 'div.KB4Aq', 'span[dir="auto"]'],
  pick: 'all',
  quoted: '',
  exclude: 'header, time',
  author: { css: 'header .nonIntl, header', carry: true },
  run: { around: 'li.T1yt2, [id^="cv-"] li:has(> header)' },
  directions: [
    { kind: 'color', property: 'border-left-color', levels: 4, self: 'rgb(242, 60, 87)', other: 'rgb(14, 173, 255)' },
    { kind: 'says', css: 'header .nonIntl', self: /^(?:Me|ME|Ich|Yo|Moi|Eu|Io|Ja)$/, other: /./, carry: true, chosen: true },
    { kind: 'geometry', ifTwoSided: true },
  ],
  id: [],
  time: { css: 'time', attr: 'datetime', unit: 'iso' },
  composer: '[role="textbox"][contenteditable="true"], textarea',
};
