/** @vitest-environment jsdom */

import { FakeBackground } from '../pages';
import { overview } from '../pages';

let background: FakeBackground;
beforeEach(() => void (background = new FakeBackground()));

const names = (): (string | null)[] => [...document.querySelectorAll('.help .name')].map(({ textContent }) => textContent);
function choose(id: string, value: string): void {
  const select = document.getElementById(id) as HTMLSelectElement;
  select.value = value;
  select.dispatchEvent(new Event('change'));
}

test('it shows who helps where the person is, and elsewhere when asked', async () => {
  background.overview = overview({ region: 'GB', ageBand: 'adult' });
  await background.open('help');
  expect(names()).toContain('Samaritans');
  expect(names()).not.toContain('Childline');
  choose('age', 'under18');
  expect(names()).toContain('Childline');
  choose('region', 'IE');
  expect(names()).not.toContain('Childline');
  choose('region', '');
  expect(names()).toContain('Find A Helpline (ThroughLine)');
});

test('it needs neither the server nor the background', async () => {
  background.deaths = 9;
  await background.open('help');
  choose('region', 'GB');
  expect(document.querySelector('.help a')?.getAttribute('href')).toMatch(/^tel:/);
});
