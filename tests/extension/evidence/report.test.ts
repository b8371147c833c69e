import { reportLines, reportText } from '../../../extension/src/evidence/report';
import { fakeChrome } from '../support';
import { exhibit, THREAT } from './exhibits';

fakeChrome();

test('the report names the place, the handle, the times and the accounts, and quotes no message', () => {
  const text = reportText(exhibit());
  for (const fact of ['https://chat.example.org/#/chan-3', 'Name or handle of the other side: mia', 'Cash tag: $quickmia', 'November 24, 2026']) expect(text).toContain(fact);
  expect(text).not.toContain(THREAT);
});

test('without times and accounts it says only what is known', () => {
  const text = reportText(exhibit({ messages: [{ sender: 'other', author: null, text: 'x', sentAt: null }], identifiers: [] }));
  expect(text).not.toContain('Messages of the other side');
  expect(text).toContain('None was found.');
});

test.each([['GB', 'adult'], ['US', 'under18'], ['DE', null], ['ZZ', null], [null, null]] as const)('in %s (%s) whoever takes reports comes first, and whoever takes pictures down after them', (region, ageBand) => {
  const lines = reportLines({ region, ageBand });
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.every(({ purpose }) => purpose.includes('report') || purpose.includes('image-removal'))).toBe(true);
  const firstOther = lines.findIndex(({ purpose }) => !purpose.includes('report'));
  expect(firstOther === -1 || lines.slice(firstOther).every(({ purpose }) => !purpose.includes('report'))).toBe(true);
});

test('who takes reports is who does so in that country', () => {
  const names = (region: string): string[] => reportLines({ region, ageBand: null }).map(({ name }) => name);
  expect(names('US').join()).toMatch(/CyberTipline/);
  expect(names('GB').join()).not.toMatch(/CyberTipline/);
});
