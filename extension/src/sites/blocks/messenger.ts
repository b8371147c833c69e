/** Messenger on facebook.com and messenger.com: the chat in the main part, or a small window of it. Row nodes are used again. */

import type { SiteBlock } from '../block';

/** "You" in the languages it was seen in. */
const OWN_LABEL = /^(?:(?:(?!: ).){0,60}, )?(?:You|Tú|Vous|Du|Sie|Você|Tu|Ty|Siz)\s?: /;

export const messenger: SiteBlock = {
  site: 'messenger',
  evidence: { source: 'arthandreyStudent/bantAI-buddy@e268d14 messenger-dom.js (2026-07-14); useekko/ekko-core@0a5b1f4 (live page, 2026-07-12); further public evidence, August to November 2026', date: '2026-11' },
  liveVerified: false,
  hosts: ['www.facebook.com', 'www.messenger.com', 'facebook.com', 'messenger.com'],
  path: /^/,
  conversation: [
    { from: 'address', pattern: /^\/(?:messages\/)?(?:e2ee\/)?t\/(\d+)/ },
    { from: 'title', css: 'h1, h2, h3, h4, h5, [role="heading"]' },
  ],
  oneToOne: [],
  shadowHosts: '',
  roots: ['[role="main"] [role="grid"]', '[role="main"]:has([aria-roledescription="message"])'],
  around: '[aria-roledescription="message"], [data-message-id]',
  rows: ['[aria-roledescription="message"]', '[data-message-id]'],
  texts: ['div[dir="auto"], span[dir="auto"]'],
  pick: 'first',
  quoted: '[role="button"]',
  exclude: 'a[href*="facebook.com/"], [aria-hidden="true"]',
  author: { attr: 'aria-label', pattern: /^(?:At .*?, )?(.*?): / },
  run: {},
  directions: [
    // "At 3:08 AM, You: hello". Nothing that somebody writes may pass for the name: it stands before the first ": ".
    { kind: 'says', attr: 'aria-label', self: OWN_LABEL, other: /^At (?:(?!: ).)*, (?:(?!: ).)+: /, chosen: true },
    { kind: 'flex', levels: 8 },
    { kind: 'geometry' },
  ],
  id: [{ attr: 'data-message-id', pattern: /(?:^|\.)(\d+)$/ }, { css: '[data-message-id]', attr: 'data-message-id', pattern: /(?:^|\.)(\d+)$/ }],
  time: null,
  // Comments and new posts are typed in text boxes of the same kind.
  composer: '[role="textbox"][contenteditable="true"]:not([role="article"] *, [role="dialog"] *)',
};
