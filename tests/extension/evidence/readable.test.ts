/** @vitest-environment jsdom */

import { readable, titleOf } from '../../../extension/src/evidence/readable';
import { fakeChrome } from '../support';
import { exhibit, THREAT } from './exhibits';

fakeChrome();

const texts = (root: Element, selector: string): string[] => [...root.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');

test('every message stands there word for word, with who wrote it and when', () => {
  const page = readable(exhibit());
  expect(texts(page, '.words')).toEqual([THREAT, 'no', 'last chance']);
  expect(texts(page, '.messages .quiet').map((line) => line.split(' · ')[0])).toEqual(['Other side: mia', 'You', 'Sender not clear']);
  expect([...page.querySelectorAll('time')].map(({ dateTime }) => dateTime)).toEqual(['2026-11-24T12:00:00.000Z', '2026-11-24T12:01:00.000Z']);
  expect(texts(page, '.messages .quiet')[2]).toContain('time not known');
});

test('what was said is text, never markup, and no address can be pressed', () => {
  const page = readable(exhibit({ profile: 'https://chat.example.org/mia' }));
  expect(page.querySelector('b, a')).toBeNull();
});

test('accounts stand there with their kind, and a wallet with its coin and whether it was checked', () => {
  const wallet = { kind: 'wallet', value: '0xabc', coin: 'Ethereum' } as const;
  const page = readable(exhibit({ identifiers: [...exhibit().identifiers, { ...wallet, isChecked: true }, { ...wallet, isChecked: false }] }));
  expect(texts(page, '.found li')).toEqual(['Cash tag $quickmia', 'Wallet, Ethereum 0xabc', 'Wallet, Ethereum, written without a checksum 0xabc']);
});

test('what is not known is said', () => {
  const page = readable(exhibit({ handle: '', identifiers: [] }));
  expect(texts(page, 'dd').filter((value) => value === 'not known')).toHaveLength(2);
  expect(page.textContent).toContain('None was found.');
  expect(titleOf(exhibit({ handle: '' }))).toBe('Other side · chat.example.org');
});
