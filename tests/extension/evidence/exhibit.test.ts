import { exhibitOf, handleOf } from '../../../extension/src/evidence/exhibit';
import { siteMessage } from '../support';
import { readChat, THREAT } from './exhibits';

const NOW = new Date('2026-11-24T12:05:00Z');

test('the handle is what the page calls the other side, each name once and never the reader', () => {
  const messages = [siteMessage('1', 'a', { author: 'mia' }), siteMessage('2', 'b', { author: 'zoe' }), siteMessage('3', 'c', { author: 'mia' }), siteMessage('4', 'd', { sender: 'self', author: 'sam' })];
  expect(handleOf(readChat({ messages }))).toBe('mia, zoe');
  expect(handleOf(readChat({ messages: [siteMessage('1', 'a', { author: null })] }))).toBe('');
});

test('every message is kept word for word, with who wrote it and when', () => {
  const { messages } = exhibitOf(readChat(), { handle: 'mia', profile: '' }, null, 'one', NOW);
  expect(messages).toEqual([
    { sender: 'other', author: 'mia', text: THREAT, sentAt: '2026-11-24T12:00:00.000Z' },
    { sender: 'self', author: 'sam', text: 'my number is +44 20 7946 0958', sentAt: '2026-11-24T12:01:00.000Z' },
    { sender: 'other', author: 'mia', text: 'last chance', sentAt: null },
  ]);
});

test('accounts are looked for in what others wrote, not in what the person wrote', () => {
  const { identifiers } = exhibitOf(readChat(), { handle: '', profile: '' }, 'GB', 'one', NOW);
  expect(identifiers.map(({ value }) => value)).toEqual(['$quickmia']);
});

test('what the person says of the other side is kept with the place and the time', () => {
  const made = exhibitOf(readChat(), { handle: ' mia_real ', profile: 'https://chat.example.org/mia ' }, null, 'one', NOW);
  expect(made).toMatchObject({ id: 'one', savedAt: '2026-11-24T12:05:00.000Z', site: 'thelounge', address: 'https://chat.example.org/#/chan-3', handle: 'mia_real', profile: 'https://chat.example.org/mia' });
});
