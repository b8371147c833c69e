/** @vitest-environment jsdom */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ask, PageReading } from '../../../extension/src/content/page-reading';
import { startReading } from '../../../extension/src/content/reading';
import type { CheckOutcome, Request, ShownWarning } from '../../../extension/src/protocol';
import { fakeChrome, outcome, personPresses, presentation, settled, support, warning } from '../support';

const PAGE = readFileSync(join(__dirname, '../fixtures/thelounge.html'), 'utf8');
const CALM: CheckOutcome = outcome();

class NoResize {
  observe(): void {}
  disconnect(): void {}
}

/** A background that answers every check as the test wants, and keeps what it was asked. */
function background(): { ask: Ask; asked: Request[]; answers: { next: CheckOutcome } } {
  const asked: Request[] = [];
  const answers = { next: CALM };
  const ask = (async (request: Request) => {
    asked.push(request);
    return request.kind === 'check' || request.kind === 'know-contact' || request.kind === 'about-me' ? answers.next : null;
  }) as Ask;
  return { ask, asked, answers };
}

let reading: PageReading | null = null;
const host = (): HTMLElement => globalThis.handrailCardHost as HTMLElement;
const checks = (asked: Request[]): string[][] => asked.flatMap((request) => (request.kind === 'check' ? [request.messages.filter(({ seen }) => !seen).map(({ text }) => text)] : []));
const reports = (asked: Request[]): string[] => asked.flatMap((request) => (request.kind === 'report' ? [request.reading] : []));

function say(text: string, id: string, who: 'stranger' | 'self' = 'stranger'): void {
  const row = document.createElement('div');
  Object.assign(row, { id, className: who === 'self' ? 'msg self' : 'msg' });
  Object.assign(row.dataset, { type: 'message', from: 'Stranger' });
  row.append(Object.assign(document.createElement('span'), { className: 'content', textContent: text }));
  document.querySelector('.messages')?.append(row);
}

function openChannel(name: string): void {
  (document.querySelector('#chat-container') as HTMLElement).dataset.currentChannel = name;
  document.querySelector('.messages')?.replaceChildren();
}

beforeEach(() => {
  fakeChrome();
  vi.useFakeTimers({ now: new Date('2026-11-24T12:00:00Z') });
  vi.stubGlobal('ResizeObserver', NoResize);
  document.body.innerHTML = PAGE;
});
afterEach(() => {
  reading?.stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function next(answers: { next: CheckOutcome }, change: Partial<ShownWarning>, id: string): Promise<void> {
  answers.next = outcome({ warning: warning(change) });
  say(`news ${id}`, id);
  await vi.advanceTimersByTimeAsync(200);
}

test('the open conversation is checked and reported as read', async () => {
  const { ask, asked } = background();
  reading = startReading(ask, presentation());
  await settled();
  expect(checks(asked)[0]).toContain('waves at reader');
  expect(reports(asked)).toEqual(['reading']);
  expect(asked.find(({ kind }) => kind === 'check')).toMatchObject({ thread: { site: 'thelounge', name: `${location.origin} local/query/stranger` } });
});

test('a warning that comes back is shown', async () => {
  const { ask, answers } = background();
  reading = startReading(ask, presentation());
  await next(answers, {}, 'msg-90');
  expect(host().isConnected).toBe(true);
});

test('each conversation has its own warning: it goes when another is opened and is there on return', async () => {
  const { ask, answers } = background();
  reading = startReading(ask, presentation());
  await next(answers, {}, 'msg-90');
  answers.next = CALM;
  openChannel('friend');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(host().isConnected).toBe(false);
  openChannel('Stranger');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(host().isConnected).toBe(true);
});

test('a warning for a conversation that is no longer open waits for its return', async () => {
  const { asked } = background();
  let answer: (outcome: CheckOutcome) => void = () => undefined;
  const slow = ((request: Request) => {
    asked.push(request);
    return request.kind === 'check' ? new Promise<CheckOutcome>((resolve) => (answer = resolve)) : Promise.resolve(null);
  }) as Ask;
  reading = startReading(slow, presentation());
  await settled();
  const forStranger = answer;
  openChannel('friend');
  await vi.advanceTimersByTimeAsync(1_000);
  forStranger(outcome({ warning: warning() }));
  await settled();
  expect(host().isConnected).toBe(false);
});

test('an answer that was on its way when the person said "this is fine" does not bring the card back', async () => {
  let root: ShadowRoot | undefined;
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options: ShadowRootInit) {
    return (root = attach.call(this, options));
  };
  const { ask, asked, answers } = background();
  reading = startReading(ask, presentation());
  Element.prototype.attachShadow = attach;
  await next(answers, {}, 'msg-90');
  for (const action of ['dismiss', 'pressed-no']) personPresses(root?.querySelector(`[data-action="${action}"]`) as Element);
  expect(asked.findLast(({ kind }) => kind === 'dismiss')).toMatchObject({ kind: 'dismiss', dismissal: { severity: 'high', slots: ['audience'] } });
  await next(answers, {}, 'msg-91');
  expect(host().isConnected).toBe(false);
  await next(answers, { title: 'The same, with one more sentence.' }, 'msg-93');
  expect(host().isConnected).toBe(false);
  await next(answers, { severity: 'critical' }, 'msg-92');
  expect(host().isConnected).toBe(true);
});

describe('with the card in reach', () => {
  let root: ShadowRoot | undefined;
  const attach = Element.prototype.attachShadow;
  const press = (action: string): void => personPresses(root?.querySelector(`[data-action="${action}"]`) as Element);
  const look = (): string | null => root?.querySelector('.card')?.getAttribute('data-look') ?? null;

  beforeEach(() => {
    Element.prototype.attachShadow = function (options: ShadowRootInit) {
      return (root = attach.call(this, options));
    };
  });
  afterEach(() => void (Element.prototype.attachShadow = attach));

  test('the person\'s own new messages are checked like any other, as their own and as news', async () => {
    const { ask, asked } = background();
    reading = startReading(ask, presentation());
    await settled();
    say('i cannot do this any more', 'msg-90', 'self');
    await vi.advanceTimersByTimeAsync(200);
    const sent = asked.findLast((request) => request.kind === 'check')?.messages.at(-1);
    expect(sent).toMatchObject({ text: 'i cannot do this any more', sender: 'self', seen: false });
  });

  test('a support card that was closed is not brought back by an answer that was on its way, and by newer words it is', async () => {
    const { ask, asked, answers } = background();
    reading = startReading(ask, presentation());
    answers.next = outcome({ support: support() });
    say('one', 'msg-90', 'self');
    await vi.advanceTimersByTimeAsync(200);
    expect(look()).toBe('support');
    press('close');
    expect(asked.at(-1)).toMatchObject({ kind: 'close-support', id: 'own-1' });
    say('two', 'msg-91');
    await vi.advanceTimersByTimeAsync(200);
    expect(host().isConnected).toBe(false);
    answers.next = outcome({ support: support({ id: 'own-2' }) });
    say('three', 'msg-92', 'self');
    await vi.advanceTimersByTimeAsync(200);
    expect(look()).toBe('support');
    expect(asked.map(({ kind }) => kind)).not.toContain('dismiss');
  });

  test('"I know this person" is told with what was said, and the card that comes back is shown', async () => {
    const { ask, asked, answers } = background();
    reading = startReading(ask, presentation());
    await next(answers, {}, 'msg-90');
    answers.next = outcome({ warning: warning({ kind: 'known' }), contact: 'known' });
    press('know');
    press('pressed-no');
    await settled();
    const told = asked.findLast((request) => request.kind === 'know-contact');
    expect(told?.messages.map(({ text }) => text)).toEqual(expect.arrayContaining(['hi, who is this?', 'news msg-90']));
    expect(look()).toBe('discreet');
    reading.forgetContact();
    expect(root?.querySelector('.noted')).toBeNull();
  });

  test('what the person says of themselves is told with what was said, and the card that comes back is shown', async () => {
    const { ask, asked, answers } = background();
    reading = startReading(ask, presentation({ asksAge: true }));
    await next(answers, {}, 'msg-90');
    answers.next = outcome({ warning: warning({ title: 'In that light.' }) });
    press('age-under18');
    await settled();
    const told = asked.findLast((request) => request.kind === 'about-me');
    expect(told?.about).toEqual({ ageBand: 'under18' });
    expect(told?.messages.map(({ text }) => text)).toContain('news msg-90');
    expect(root?.querySelector('h2')?.textContent).toBe('In that light.');
  });

  test('which card lies in front is told whenever it changes', async () => {
    const { ask, asked, answers } = background();
    reading = startReading(ask, presentation());
    await next(answers, {}, 'msg-90');
    press('collapse');
    expect(asked.flatMap((request) => (request.kind === 'showing' ? [request.card?.title ?? null] : []))).toEqual(['This looks like blackmail.', null]);
  });

  test('in a group there is nobody to know', async () => {
    (document.querySelector('.chat-view') as HTMLElement).dataset.type = 'channel';
    const { ask, answers } = background();
    reading = startReading(ask, presentation());
    await next(answers, {}, 'msg-90');
    expect(look()).toBe('strong');
    expect(root?.querySelector('[data-action="know"]')).toBeNull();
  });
});

test('rows of the last chat that are still on the page are not taken for those of the next', async () => {
  const { ask, asked } = background();
  reading = startReading(ask, presentation());
  await settled();
  (document.querySelector('#chat-container') as HTMLElement).dataset.currentChannel = 'friend';
  await vi.advanceTimersByTimeAsync(1_000);
  expect(checks(asked)).toHaveLength(1);
  document.querySelector('.messages')?.replaceChildren();
  say('hello from a friend', 'msg-500');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(checks(asked).slice(1)).toEqual([['hello from a friend']]);
  expect(asked.at(-1)).toMatchObject({ thread: { name: `${location.origin} local/query/friend` } });
});

test('rows that stay under another name belong to it after a while', async () => {
  const { ask, asked } = background();
  reading = startReading(ask, presentation());
  await settled();
  (document.querySelector('#chat-container') as HTMLElement).dataset.currentChannel = 'renamed';
  await vi.advanceTimersByTimeAsync(5_000);
  expect(asked.findLast(({ kind }) => kind === 'check')).toMatchObject({ thread: { name: `${location.origin} local/query/renamed` } });
});

test('the open conversation is named to whoever asks', async () => {
  reading = startReading(background().ask, presentation());
  await settled();
  expect(reading.thread()).toEqual({ site: 'thelounge', name: `${location.origin} local/query/stranger`, contact: 'unknown' });
  (document.querySelector('.chat-view') as HTMLElement).dataset.type = 'lobby';
  await vi.advanceTimersByTimeAsync(1_000);
  expect(reading.thread()).toBeNull();
});

test('a page that is no known chat is reported, but only after it had time to draw itself', async () => {
  document.body.innerHTML = '<p>loading</p>';
  const { ask, asked } = background();
  reading = startReading(ask, presentation());
  await vi.advanceTimersByTimeAsync(3_000);
  expect(reports(asked)).toEqual([]);
  await vi.advanceTimersByTimeAsync(4_000);
  expect(reports(asked)).toEqual(['unknown-site']);
  document.body.innerHTML = PAGE;
  await vi.advanceTimersByTimeAsync(1_000);
  expect(reports(asked)).toEqual(['unknown-site', 'reading']);
});

test('a lobby is no chat, and that is no fault', async () => {
  (document.querySelector('.chat-view') as HTMLElement).dataset.type = 'lobby';
  const { ask, asked } = background();
  reading = startReading(ask, presentation());
  await settled();
  expect(reports(asked)).toEqual(['no-chat']);
  expect(checks(asked)).toEqual([]);
});

test('a lost check is not lost: it goes again as soon as the server is back', async () => {
  const { ask, asked, answers } = background();
  reading = startReading(ask, presentation());
  await settled();
  answers.next = { ok: false, code: 'unreachable' };
  say('are you there', 'msg-91');
  await vi.advanceTimersByTimeAsync(200);
  answers.next = CALM;
  reading.refresh();
  await settled();
  expect(checks(asked).slice(-2)).toEqual([['are you there'], ['are you there']]);
});

test('a card that was found without the server is shown, and the message is still checked later', async () => {
  const { ask, asked, answers } = background();
  reading = startReading(ask, presentation());
  await settled();
  answers.next = { ok: false, code: 'unreachable', cards: { warning: warning(), support: null, contact: 'unknown' } };
  say('are you there', 'msg-91');
  await vi.advanceTimersByTimeAsync(200);
  expect(host().isConnected).toBe(true);
  answers.next = CALM;
  reading.refresh();
  await settled();
  expect(checks(asked).slice(-2)).toEqual([['are you there'], ['are you there']]);
});

test('a chat in which nothing happens is reported again after a minute, for the server may have gone', async () => {
  const { ask, asked } = background();
  reading = startReading(ask, presentation());
  await vi.advanceTimersByTimeAsync(59_000);
  expect(reports(asked)).toEqual(['reading']);
  await vi.advanceTimersByTimeAsync(3_000);
  expect(reports(asked)).toEqual(['reading', 'reading']);
});

describe('two chats open on one page', () => {
  const chat = (name: string): string => `<converse-chat jid="${name}@example.org"><converse-chat-content></converse-chat-content><textarea class="chat-textarea"></textarea></converse-chat>`;

  function tell(name: string, id: string, text: string): void {
    const row = document.createElement('div');
    Object.assign(row, { className: 'chat-msg', innerHTML: `<div class="chat-msg__content--them"><p class="chat-msg__text">${text}</p></div>` });
    Object.assign(row.dataset, { msgid: id, from: name });
    document.querySelector(`[jid^="${name}"] converse-chat-content`)?.append(row);
  }

  beforeEach(() => {
    document.body.innerHTML = `<converse-root>${chat('mika')}${chat('noor')}</converse-root>`;
    tell('mika', 'm1', 'hello');
    tell('noor', 'n1', 'good morning');
  });

  const threads = (asked: Request[]): string[] => asked.flatMap((request) => (request.kind === 'check' ? [request.thread.name.split(' ')[1] ?? ''] : []));

  test('what comes in either is checked under its own name, once', async () => {
    const { ask, asked } = background();
    reading = startReading(ask, presentation());
    await vi.advanceTimersByTimeAsync(3_000);
    expect([threads(asked), checks(asked)]).toEqual([['mika@example.org', 'noor@example.org'], [['hello'], ['good morning']]]);
    tell('noor', 'n2', 'are you there?');
    await vi.advanceTimersByTimeAsync(3_000);
    expect([threads(asked).at(-1), checks(asked).slice(2)]).toEqual(['noor@example.org', [['are you there?']]]);
  });

  test('a warning for the one that is not in front brings it there', async () => {
    const { ask, answers } = background();
    reading = startReading(ask, presentation());
    await vi.advanceTimersByTimeAsync(3_000);
    expect(reading.thread()?.name).toContain('mika');
    answers.next = outcome({ warning: warning() });
    tell('noor', 'n2', 'pay or I send it');
    await vi.advanceTimersByTimeAsync(3_000);
    expect([host().isConnected, reading.thread()?.name]).toEqual([true, `${location.origin} noor@example.org`]);
  });

  test('a card that is open is not taken away by one for another chat', async () => {
    const { ask, answers } = background();
    answers.next = outcome({ warning: warning() });
    reading = startReading(ask, presentation());
    await vi.advanceTimersByTimeAsync(3_000);
    tell('noor', 'n2', 'pay or I send it');
    await vi.advanceTimersByTimeAsync(3_000);
    expect(reading.thread()?.name).toContain('mika');
  });
});

test('after the end nothing is read or shown', async () => {
  const { ask, asked, answers } = background();
  reading = startReading(ask, presentation());
  await settled();
  reading.stop();
  const before = asked.length;
  await next(answers, {}, 'msg-92');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(asked).toHaveLength(before);
  expect(host().isConnected).toBe(false);
});

test('the open conversation is given as it was read, with its address and also what is no longer on the page', async () => {
  const { ask } = background();
  reading = startReading(ask, presentation());
  say('pay or else', 'msg-70');
  await vi.advanceTimersByTimeAsync(200);
  document.getElementById('msg-70')?.remove();
  await vi.advanceTimersByTimeAsync(200);
  expect(reading.chat()).toMatchObject({ site: 'thelounge', address: location.href });
  expect(reading.chat()?.messages.at(-1)).toMatchObject({ sender: 'other', author: 'Stranger', text: 'pay or else' });
  document.body.replaceChildren();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(reading.chat()).toBeNull();
});

test('a press on "Save evidence" asks for the page on which that is done, and for nothing else', async () => {
  let root: ShadowRoot | undefined;
  const attach = vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, options) {
    attach.mockRestore();
    return (root = this.attachShadow(options));
  });
  const { ask, asked, answers } = background();
  answers.next = outcome({ warning: warning() });
  reading = startReading(ask, presentation());
  await settled();
  const before = asked.length;
  personPresses(root?.querySelector('[data-action="evidence"]') as Element);
  expect(asked.slice(before)).toEqual([{ kind: 'save-evidence' }]);
});

describe('a kind of site that the household left out', () => {
  test('is not read, and says so at once', async () => {
    const { ask, asked } = background();
    say('pay me or i send it', 'm1');
    reading = startReading(ask, presentation({ siteKinds: ['discord'] }));
    await vi.advanceTimersByTimeAsync(2_000);
    expect([reports(asked), checks(asked)]).toEqual([['left-out'], []]);
    expect(asked.find(({ kind }) => kind === 'report')).toMatchObject({ site: 'thelounge' });
  });

  test('is read where it is among those that were chosen', async () => {
    const { ask, asked } = background();
    say('hello', 'm1');
    reading = startReading(ask, presentation({ siteKinds: ['discord', 'thelounge'] }));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(reports(asked)).toContain('reading');
  });
});
