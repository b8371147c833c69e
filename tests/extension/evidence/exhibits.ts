/** A made-up conversation and what is saved of it, shared by the tests of the evidence page. */

import type { Exhibit } from '../../../extension/src/evidence/exhibit';
import type { ReadChat } from '../../../extension/src/protocol';
import { siteMessage } from '../support';

export const THREAT = 'pay to $quickmia or everyone sees it <b>now</b> & "today"';

/** A chat in which a stranger asks for money, and the reader answers. */
export function readChat(rest: Partial<ReadChat> = {}): ReadChat {
  return {
    site: 'thelounge',
    address: 'https://chat.example.org/#/chan-3',
    messages: [
      siteMessage('1', THREAT, { author: 'mia', sentAt: '2026-11-24T12:00:00.000Z' }),
      siteMessage('2', 'my number is +44 20 7946 0958', { sender: 'self', author: 'sam', sentAt: '2026-11-24T12:01:00.000Z' }),
      siteMessage('3', 'last chance', { author: 'mia' }),
    ],
    ...rest,
  };
}

export function exhibit(rest: Partial<Exhibit> = {}): Exhibit {
  return {
    id: 'one',
    savedAt: '2026-11-24T12:05:00.000Z',
    site: 'thelounge',
    address: 'https://chat.example.org/#/chan-3',
    handle: 'mia',
    profile: '',
    messages: [
      { sender: 'other', author: 'mia', text: THREAT, sentAt: '2026-11-24T12:00:00.000Z' },
      { sender: 'self', author: 'sam', text: 'no', sentAt: '2026-11-24T12:01:00.000Z' },
      { sender: 'unknown', author: null, text: 'last chance', sentAt: null },
    ],
    identifiers: [{ kind: 'cashtag', value: '$quickmia', coin: null, isChecked: null }],
    ...rest,
  };
}
