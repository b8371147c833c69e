/** Tinder on the web: always with one other person. */

import type { SiteBlock } from '../block';

export const tinder: SiteBlock = {
  site: 'tinder',
  evidence: { source: 'public evidence of mid 2026, field-tested by its author; one older, undated file', date: '2026' },
  liveVerified: false,
  hosts: ['tinder.com'],
  path: /^\/app\/messages\//,
  conversation: [{ from: 'address', pattern: /^\/app\/messages\/([^/?#]+)/ }],
  oneToOne: [{ is: true, address: /^\/app\/messages\// }],
  shadowHosts: '',
  roots: ['[role="log"]'],
  rows: ['[role="article"]', '[role="log"] > div'],
  texts: ['span.text', 'div.msg > span'],
  pick: 'all',
  quoted: '',
  exclude: 'strong.Hidden, time',
  author: { css: 'strong.Hidden', pattern: /^(.*?):?$/ },
  run: {},
  directions: [
    { kind: 'has', self: '[class*="Ta(e)"]', other: '[class*="Ta(start)"], [class*="Ta(s)"]' },
    { kind: 'says', css: 'strong.Hidden', self: /^(?:You|Tú|Vous|Toi|Du|Você|Tu):?$/, other: /./, chosen: true },
    { kind: 'geometry', ifTwoSided: true },
  ],
  id: [],
  time: { css: 'time', attr: 'datetime', unit: 'iso' },
  composer: 'textarea',
};
