/** X: direct messages (XChat), which live in an open shadow root. */

import type { SiteBlock } from '../block';

export const x: SiteBlock = {
  site: 'x',
  evidence: { source: 'six independent public files, October to November 2026', date: '2026-11' },
  liveVerified: false,
  hosts: ['x.com', 'twitter.com'],
  path: /^\/(?:i\/chat|messages)\b/,
  conversation: [
    { from: 'address', pattern: /^\/i\/chat\/(?:requests\/(?:other\/)?)?(?!requests\b|other\b)([A-Za-z0-9_-]+)/ },
    { from: 'address', pattern: /^\/messages\/(\d+-\d+)/ },
  ],
  oneToOne: [
    { is: false, address: /^\/i\/chat\/(?:requests\/(?:other\/)?)?g/ },
    { is: true, address: /^\/(?:i\/chat\/(?:requests\/(?:other\/)?)?|messages\/)\d/ },
  ],
  shadowHosts: '[data-testid="xchatEmbedRoute"], [data-testid="xchatEmbedOverlays"]',
  roots: ['[data-testid="dm-message-scroller"]', '[data-testid="dm-message-list"]'],
  rows: ['[data-dm-message-row]', '[data-testid^="message-"]:not([data-testid^="message-text-"])'],
  texts: ['[data-testid^="message-text-"]'],
  pick: 'all',
  quoted: '',
  exclude: '[id$="-time"], [id$="-sender"], [id$="-kind"]',
  author: { css: '[id$="-sender"]' },
  run: {},
  directions: [{ kind: 'match', self: '.justify-end', other: '.justify-start' }, { kind: 'geometry' }],
  id: [{ attr: 'data-dm-message-row' }, { attr: 'data-testid', pattern: /^message-(.+)$/ }],
  time: null,
  composer: 'textarea[data-testid="dm-composer-textarea"], [data-testid="dmComposerTextInput"]',
};
