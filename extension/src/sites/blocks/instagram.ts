/** Instagram: direct messages. No ids and no marks of direction: known by words, neighbours and layout. */

import type { SiteBlock } from '../block';

export const instagram: SiteBlock = {
  site: 'instagram',
  evidence: { source: 'thoughtsunificator/instagram-dm-unsender@b1c5b33 (2026-04-21); useekko/ekko-core@0a5b1f4 (live page, 2026-07-12); one more, October 2026', date: '2026-10' },
  liveVerified: false,
  hosts: ['www.instagram.com', 'instagram.com'],
  path: /^\/direct\//,
  conversation: [{ from: 'address', pattern: /^\/direct\/t\/([^/?#]+)/ }],
  oneToOne: [],
  shadowHosts: '',
  roots: ['[aria-label^="Messages in conversation"]', '[aria-label^="Conversation with"]', '[aria-label^="Conversation"]'],
  around: 'a[role="link"][href^="/"]',
  // Nothing stands around a message that could be told from what stands around all of them.
  rows: ['div[dir="auto"], span[dir="auto"]'],
  texts: ['div[dir="auto"], span[dir="auto"]'],
  pick: 'all',
  quoted: '[role="button"]',
  exclude: 'a[role="link"], h1, h2, h3, h4, h5, h6',
  author: null,
  run: {},
  directions: [{ kind: 'flex', levels: 8 }, { kind: 'geometry' }],
  id: [],
  time: null,
  composer: '[role="textbox"][contenteditable="true"], [contenteditable="true"][data-lexical-editor="true"]',
};
