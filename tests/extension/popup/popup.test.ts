/** @vitest-environment jsdom */

import { FakeBackground, INTERRUPTED, later, overview, tab, textOf } from '../pages';
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

test('without a server it says that there is basic protection', async () => {
  background.overview = overview({ probe: { ok: false, code: 'unreachable' }, tab: tab({ health: { state: 'degraded', detail: 'unreachable' } }) });
  await background.open('popup');
  expect(textOf('mode')).toBe('basic (without the server)');
  expect(textOf('health-sentence')).toContain('Basic protection');
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
  background.overview = overview({ paired: false, tab: tab({ health: { state: 'not-paired', detail: null } }) });
  await background.open('popup');
  const next = (): (string | null)[] => [...document.querySelectorAll('#health-action a')].map((link) => link.getAttribute('href'));
  expect(next()).toEqual(['options.html']);
  expect(document.querySelectorAll('[data-state]')).toHaveLength(1);
  background.overview = overview();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(next()).toEqual([]);
});

test('that the person knows who is in the chat is shown, and undone at one press', async () => {
  background.overview = overview({ tab: tab({ isKnown: true }) });
  await background.open('popup');
  expect(document.getElementById('known')?.hidden).toBe(false);
  background.overview = overview({ tab: tab({ isKnown: false }) });
  personPresses(document.getElementById('undo-known') as Element);
  await later();
  expect(background.asked).toContainEqual({ kind: 'forget-contact', tabId: 7 });
  expect(document.getElementById('known')?.hidden).toBe(true);
});

test.each([
  ['cannot-read', false], ['unknown-site', false], ['no-chat', true], ['starting', true],
] as const)('where the page says %s, asking where the chat is stays away: %s', async (detail, isHidden) => {
  background.overview = overview({ tab: tab({ health: { state: 'not-reading', detail } }) });
  await background.open('popup');
  expect(document.getElementById('pick')?.hidden).toBe(isHidden);
});

test('the page is asked where the chat is, and the popup makes way', async () => {
  const close = vi.spyOn(window, 'close').mockImplementation(() => undefined);
  background.overview = overview({ tab: tab({ health: { state: 'not-reading', detail: 'cannot-read' } }) });
  await background.open('popup');
  personPresses(document.getElementById('pick') as Element);
  await later();
  expect(background.asked).toContainEqual({ kind: 'pick-place', tabId: 7 });
  expect(close).toHaveBeenCalledOnce();
});

describe('what the card says', () => {
  test('is said here too, beside the sign', async () => {
    background.overview = overview({ sign: { word: 'lantern', colour: 'rose' }, tab: tab({ card: { title: 'This looks like blackmail.', isQuiet: false, isContested: false } }) });
    await background.open('popup');
    expect([textOf('card'), document.querySelector('#sign .sign')?.lastChild?.textContent]).toEqual(['Open in this chat: This looks like blackmail.', 'lantern']);
  });

  test('is said with what the page did to it', async () => {
    background.overview = overview({ tab: tab({ card: { title: 'This looks like blackmail.', isQuiet: false, isContested: true } }) });
    await background.open('popup');
    expect(textOf('card')).toBe('Open in this chat: This looks like blackmail. This page has covered or removed the card.');
  });

  test('is not said where others use the screen too', async () => {
    background.overview = overview({ isDiscreet: true, tab: tab({ card: { title: 'This looks like blackmail.', isQuiet: false, isContested: false } }) });
    await background.open('popup');
    expect(textOf('card')).toBe('A card is open in this chat.');
  });

  test('where there is none, a card on the page is called false', async () => {
    await background.open('popup');
    expect(textOf('card')).toBe('Handrail shows no card in this chat right now. If you see one, it is not from Handrail.');
  });

  test('is nothing to speak of where no chat is read', async () => {
    background.overview = overview({ tab: tab({ health: { state: 'off', detail: null }, isOn: false }) });
    await background.open('popup');
    expect([document.getElementById('card')?.hidden, document.getElementById('pauses')?.hidden]).toEqual([true, true]);
  });
});

describe('a pause', () => {
  const press = async (id: string): Promise<void> => {
    personPresses(document.getElementById(id) as Element);
    await later();
  };

  test.each([[null, 'Pause for an hour', true], [Date.parse('2099-01-01'), 'Go on reading', false]])('of everything (now %j): "%s"', async (pausedUntil, words, on) => {
    background.overview = overview({ pausedUntil });
    await background.open('popup');
    expect(textOf('pause')).toBe(words);
    await press('pause');
    expect(background.asked).toContainEqual({ kind: 'pause', on });
  });

  test.each([[false, 'Pause this chat', true], [true, 'Go on reading this chat', false]])('of this chat (now %j): "%s"', async (isChatPaused, words, on) => {
    background.overview = overview({ tab: tab({ isChatPaused }) });
    await background.open('popup');
    expect(textOf('pause-chat')).toBe(words);
    await press('pause-chat');
    expect(background.asked).toContainEqual({ kind: 'pause-chat', tabId: 7, on });
  });

  test('of a chat is not offered where none is open', async () => {
    background.overview = overview({ tab: tab({ hasChat: false }) });
    await background.open('popup');
    expect(document.getElementById('pause-chat')?.hidden).toBe(true);
  });
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

test.each([[true, 'evidence.html?tab=7'], [false, 'evidence.html']])('where a chat is open (%s) the way to the evidence is %s', async (hasChat, href) => {
  background.overview = overview({ tab: tab({ hasChat }) });
  await background.open('popup');
  expect(document.getElementById('evidence')?.getAttribute('href')).toBe(href);
});

describe('the household', () => {
  const household = { state: 'joined', name: 'Rivera', mode: 'supported', isLocked: false } as const;

  test.each([
    [household, 'This device belongs to: Rivera. Mode: supported.', 'What your guardians see'],
    [{ ...household, mode: 'private' } as const, 'This device belongs to: Rivera. Mode: private.', 'What your guardians see'],
    [{ ...household, state: 'offered' } as const, 'Rivera asks you to join. Nothing changes before you say yes.', 'Read and decide'],
  ])('is always named, with its mode (%#)', async (given, words, link) => {
    background.overview = overview({ household: given });
    await background.open('popup');
    expect([document.getElementById('household')?.hidden, textOf('household-says'), textOf('household-link')]).toEqual([false, words, link]);
    expect(document.getElementById('household-link')?.getAttribute('href')).toBe('family.html');
  });

  test('where there is none, is not spoken of', async () => {
    await background.open('popup');
    expect(['household', 'household-news', 'site-locked'].map((id) => document.getElementById(id)?.hidden)).toEqual([true, true, true]);
  });

  test('that changed something is said in a quiet line', async () => {
    background.overview = overview({ household, news: ['sensitivity'], newsOf: 'Rivera' });
    await background.open('popup');
    expect(textOf('household-news')).toBe('Rivera changed: How early you are warned.');
  });

  test('that let the device go is said, with the way to its page', async () => {
    background.overview = overview({ news: ['ended'], newsOf: 'Rivera' });
    await background.open('popup');
    expect(textOf('household-news')).toContain('no longer belongs to Rivera');
    expect(document.getElementById('household')?.hidden).toBe(false);
  });

  test.each([true, false])('has the switch of the site locked: %s', async (isLocked) => {
    background.overview = overview({ household, tab: tab({ isLocked }) });
    await background.open('popup');
    expect([siteSwitch().disabled, document.getElementById('site-locked')?.hidden]).toEqual([isLocked, !isLocked]);
  });
});
