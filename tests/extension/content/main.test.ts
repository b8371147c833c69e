/** @vitest-environment jsdom */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckOutcome, Push, Request, Standing } from '../../../extension/src/protocol';
import { fakeChrome, outcome as calm, personPresses, presentation, settled, warning } from '../support';

const PAGE = readFileSync(join(__dirname, '../fixtures/thelounge.html'), 'utf8');

class NoResize {
  observe(): void {}
  disconnect(): void {}
}

/** The other end of a content script. `vanish` is what an update of the extension does to it. */
class Background {
  asked: string[] = [];
  /** The cards that the page was said to show. */
  shown: (string | null)[] = [];
  standing: Standing = { active: true, ...presentation() };
  failures = 0;
  outcome: CheckOutcome = calm();
  runtime = { id: 'handrail' as string | undefined, onMessage: { addListener: (listener: typeof this.push) => (this.push = listener) }, sendMessage: (request: Request) => this.answer(request) };
  push: (push: Push, sender: { id: string }, respond?: (answer: unknown) => void) => void = () => undefined;

  async answer(request: Request): Promise<unknown> {
    if (this.runtime.id === undefined) throw new Error('Extension context invalidated.');
    if (this.failures-- > 0) throw new Error('The message channel closed before a response was received.');
    this.asked.push(request.kind);
    if (request.kind === 'showing') this.shown.push(request.card?.title ?? null);
    return request.kind === 'hello' ? this.standing : request.kind === 'check' ? this.outcome : null;
  }

  vanish(): void {
    this.runtime.id = undefined;
  }
}

let background: Background;
const cardIsShown = (): boolean => globalThis.handrailCardHost?.isConnected ?? false;

async function load(standing: Standing = { active: true, ...presentation() }): Promise<void> {
  background.standing = standing;
  vi.resetModules();
  await import('../../../extension/src/content/main');
  await settled();
}

beforeEach(() => {
  background = new Background();
  fakeChrome({ runtime: background.runtime });
  vi.useFakeTimers({ now: new Date('2026-11-24T12:00:00Z') });
  vi.stubGlobal('ResizeObserver', NoResize);
  globalThis.handrailIsRunning = undefined;
  globalThis.handrailCardHost = undefined;
  document.body.innerHTML = PAGE;
});
afterEach(() => {
  background.vanish();
  vi.advanceTimersByTime(5_000);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test.each(['off', 'no-consent', 'not-paired'] as const)('a page that is %s is not read at all', async (reason) => {
  await load({ active: false, reason });
  await vi.advanceTimersByTimeAsync(10_000);
  expect(background.asked).toEqual(['hello']);
});

test('reading begins when the standing changes, and ends when it changes back', async () => {
  await load({ active: false, reason: 'off' });
  background.standing = { active: true, ...presentation() };
  background.outcome = calm({ warning: warning() });
  background.push({ kind: 'standing-changed' }, { id: 'handrail' });
  await settled();
  expect(background.asked).toContain('check');
  expect(cardIsShown()).toBe(true);
  background.standing = { active: false, reason: 'no-consent' };
  background.push({ kind: 'standing-changed' }, { id: 'handrail' });
  await settled();
  expect(cardIsShown()).toBe(false);
});

test('a pause ends by itself', async () => {
  await load({ active: false, reason: 'paused', until: Date.now() + 60_000 });
  background.standing = { active: true, ...presentation() };
  background.outcome = calm({ warning: warning() });
  await vi.advanceTimersByTimeAsync(58_000);
  expect(background.asked).toEqual(['hello']);
  await vi.advanceTimersByTimeAsync(4_000);
  expect(cardIsShown()).toBe(true);
});

test('another choice of how cards look holds at once for the one that is open', async () => {
  background.outcome = calm({ warning: warning() });
  await load();
  const before = globalThis.handrailCardHost;
  background.push({ kind: 'standing-changed' }, { id: 'handrail' });
  await settled();
  expect(globalThis.handrailCardHost).toBe(before);
  background.standing = { active: true, ...presentation({ isDiscreet: true }) };
  background.push({ kind: 'standing-changed' }, { id: 'handrail' });
  await settled();
  expect(globalThis.handrailCardHost).not.toBe(before);
  expect(cardIsShown()).toBe(true);
});

test('a card that stays when the standing is asked for anew is told of anew: the badge and the popup have forgotten it', async () => {
  background.outcome = calm({ warning: warning() });
  await load();
  background.shown = [];
  background.push({ kind: 'standing-changed' }, { id: 'handrail' });
  await settled();
  expect(background.shown).toEqual(['This looks like blackmail.']);
});

test('a chat that is paused shows no card, and shows it again when the pause ends, though nothing new was said', async () => {
  background.outcome = calm({ warning: warning() });
  await load();
  background.outcome = calm();
  background.push({ kind: 'standing-changed' }, { id: 'handrail' });
  await settled();
  expect(cardIsShown()).toBe(false);
  background.outcome = calm({ warning: warning() });
  background.push({ kind: 'standing-changed' }, { id: 'handrail' });
  await settled();
  expect(cardIsShown()).toBe(true);
});

describe('where no chat is recognised', () => {
  const UNKNOWN = '<main><div class="talk"><div>hello there</div><div>how are you?</div></div></main>';

  test('the list that the person showed is read as soon as it is known', async () => {
    document.body.innerHTML = UNKNOWN;
    await load();
    expect(background.asked).not.toContain('check');
    background.standing = { active: true, place: 'div.talk', ...presentation() };
    background.push({ kind: 'standing-changed' }, { id: 'handrail' });
    await settled();
    expect(background.asked).toContain('check');
  });

  test('the person is asked to show it, and what they show is told', async () => {
    document.body.innerHTML = UNKNOWN;
    await load();
    background.push({ kind: 'pick-place' }, { id: 'handrail' });
    personPresses(document.body, new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, composed: true }));
    await settled();
    expect(background.asked).toContain('set-place');
  });
});

test('a word from anyone else changes nothing', async () => {
  await load({ active: false, reason: 'off' });
  background.standing = { active: true, ...presentation() };
  background.push({ kind: 'standing-changed' }, { id: 'somebody-else' });
  await settled();
  expect(background.asked).toEqual(['hello']);
});

test('the background alone is told which chat is open', async () => {
  await load();
  const told: unknown[] = [];
  background.push({ kind: 'which-thread' }, { id: 'handrail' }, (answer) => told.push(answer));
  background.push({ kind: 'which-thread' }, { id: 'somebody-else' }, (answer) => told.push(answer));
  expect(told).toEqual([expect.objectContaining({ site: 'thelounge' })]);
});

test('a frame without an open chat leaves the answer to the one that has it', async () => {
  document.body.innerHTML = '<p>no chat</p>';
  await load();
  const told: unknown[] = [];
  background.push({ kind: 'which-thread' }, { id: 'handrail' }, (answer) => told.push(answer));
  expect(told).toEqual([]);
});

test('an own page alone is given the chat as it was read, and nobody where no chat is read', async () => {
  await load();
  const given: unknown[] = [];
  background.push({ kind: 'read-chat' }, { id: 'somebody-else' }, (answer) => given.push(answer));
  expect(given).toEqual([]);
  background.push({ kind: 'read-chat' }, { id: 'handrail' }, (answer) => given.push(answer));
  expect(given).toEqual([expect.objectContaining({ site: 'thelounge', messages: expect.arrayContaining([expect.objectContaining({ text: 'waves at reader' })]) })]);
  background.standing = { active: false, reason: 'off' };
  background.push({ kind: 'standing-changed' }, { id: 'handrail' });
  await settled();
  background.push({ kind: 'read-chat' }, { id: 'handrail' }, (answer) => given.push(answer));
  expect(given).toHaveLength(1);
});

test('a second copy in the same page does nothing', async () => {
  await load();
  const before = background.asked.length;
  vi.resetModules();
  await import('../../../extension/src/content/main');
  await settled();
  expect(background.asked).toHaveLength(before);
});

test('a worker that keeps dying over the question whether to read is asked again, and what is read goes on meanwhile', async () => {
  background.outcome = calm({ warning: warning() });
  background.failures = 2;
  await load();
  expect(background.asked).toEqual([]);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(cardIsShown()).toBe(true);
  background.failures = 2;
  background.push({ kind: 'standing-changed' }, { id: 'handrail' });
  await settled();
  expect(cardIsShown()).toBe(true);
});

test('an orphan ends quietly: no error, no card that nobody stands behind, no more reading', async () => {
  background.outcome = calm({ warning: warning() });
  await load();
  expect(cardIsShown()).toBe(true);
  const before = background.asked.length;
  background.vanish();
  await vi.advanceTimersByTimeAsync(3_000);
  expect(cardIsShown()).toBe(false);
  document.querySelector('.messages')?.append(Object.assign(document.createElement('div'), { id: 'msg-99', className: 'msg' }));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(background.asked).toHaveLength(before);
});
