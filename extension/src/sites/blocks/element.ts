/** Element, a client for Matrix: on its own address, or on any that somebody runs it on. */

import type { SiteBlock } from '../block';

export const element: SiteBlock = {
  site: 'element',
  evidence: { source: 'element-hq/element-web apps/web/src/components/views/rooms/EventTile.tsx@0126eec', date: '2026' },
  liveVerified: false,
  hosts: ['app.element.io', 'develop.element.io'],
  sign: '.mx_MatrixChat',
  path: /^/,
  conversation: [{ from: 'address', pattern: /#\/room\/([^?]+)/ }],
  oneToOne: [],
  shadowHosts: '',
  roots: ['.mx_RoomView_MessageList'],
  rows: ['li.mx_EventTile[data-event-id]'],
  texts: ['.mx_EventTile_body'],
  pick: 'all',
  quoted: '.mx_ReplyChain, .mx_ReplyTile',
  exclude: '.mx_EventTile_edited',
  author: { css: '.mx_DisambiguatedProfile_displayName', carry: true },
  run: { head: '.mx_DisambiguatedProfile_displayName' },
  directions: [{ kind: 'says', attr: 'data-self', self: /^true$/, other: /^false$/ }],
  // Until a message was sent its id begins with "~".
  id: [{ attr: 'data-event-id', pattern: /^\$.+/ }],
  time: null,
  composer: '.mx_BasicMessageComposer_input, .mx_WysiwygComposer_Editor_content',
};
