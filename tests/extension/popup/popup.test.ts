/** @vitest-environment jsdom */

import { FakeBackground, INTERRUPTED, later, overview, textOf } from '../pages';
import { personPresses } from '../support';

let background: FakeBackground;
beforeEach(() => void (background = new FakeBackground()));
afterEach(() => void vi.useRealTimers());

const siteSwitch = (): HTMLInputElement => document.getElementById('site-switch') as HTMLInputElement;

test('it says how well the tab is protected, and how old the patterns are', async () => {
  await background.open('popup');
  expect(textOf('health-title')).toBe('Protecting this chat');
  expect(textOf('pack')).toBe('1.2 · 1 day old');
});

test('a worker that dies once is asked again, and nobody notices', async () => {
  background.deaths = 1;
  await background.open('popup');
  expect(textOf('health-title')).toBe('Protecting this chat');
});

test('a background that cannot answer is said, and its answer is shown as soon as it comes', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  await background.open('popup');
  background.deaths = 2;
  await vi.advanceTimersByTimeAsync(2_000);
  expect([textOf('health-title'), textOf('health-sentence')]).toEqual(['No answer from Handrail', INTERRUPTED]);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(textOf('health-title')).toBe('Protecting this chat');
});

test('what to do next is offered where something is missing, and goes when it is there', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  background.overview = overview({ paired: false, tab: { origin: 'https://chat.example.org', isOn: true, health: { state: 'not-paired', detail: null }, hits: {}, isKnown: false } });
  await background.open('popup');
  const next = (): (string | null)[] => [...document.querySelectorAll('#health-action a')].map((link) => link.getAttribute('href'));
  expect(next()).toEqual(['options.html']);
  expect(document.querySelectorAll('[data-state]')).toHaveLength(1);
  background.overview = overview();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(next()).toEqual([]);
});

test('that the person knows who is in the chat is shown, and undone at one press', async () => {
  const tab = { origin: 'https://chat.example.org', isOn: true, health: { state: 'protecting' as const, detail: null }, hits: {} };
  background.overview = overview({ tab: { ...tab, isKnown: true } });
  await background.open('popup');
  expect(document.getElementById('known')?.hidden).toBe(false);
  background.overview = overview({ tab: { ...tab, isKnown: false } });
  personPresses(document.getElementById('undo-known') as Element);
  await later();
  expect(background.asked).toContainEqual({ kind: 'forget-contact', tabId: 7 });
  expect(document.getElementById('known')?.hidden).toBe(true);
});

describe('the switch of the site', () => {
  async function flip(on: boolean): Promise<void> {
    siteSwitch().checked = on;
    personPresses(siteSwitch(), new Event('change', { bubbles: true }));
    await later();
  }

  test('asks the browser for this one site, and no more', async () => {
    await background.open('popup');
    await flip(true);
    expect(background.requested).toEqual([{ origins: ['https://chat.example.org/*'] }]);
    expect(background.kinds()).toEqual(['set-site']);
  });

  test('goes back where the browser was not allowed', async () => {
    background.isAllowed = false;
    await background.open('popup');
    await flip(true);
    expect(background.asked.filter(({ kind }) => kind === 'set-site')).toMatchObject([{ on: true }, { on: false }]);
  });

  test('that could not be set says so and shows what is true', async () => {
    await background.open('popup');
    background.deaths = 2;
    await flip(false);
    expect(textOf('health-sentence')).toBe(INTERRUPTED);
    expect(siteSwitch().checked).toBe(true);
  });
});
