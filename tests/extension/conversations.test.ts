import type { CheckAnswer } from '../../extension/src/answers';
import type { CheckRequest } from '../../extension/src/api-client';
import { createConversations, type Conversations } from '../../extension/src/conversations';
import { dismissalOf } from '../../extension/src/dismissal';
import { Failure } from '../../extension/src/failures';
import { MemoryArea, message, settled, warning } from './support';

const THREAD = { site: 'thelounge', name: 'https://chat.example.org net/query/stranger' };
const OTHER = { site: 'thelounge', name: 'https://chat.example.org net/query/friend' };

/** A server whose answers the test gives one by one. */
class FakeServer {
  requests: CheckRequest[] = [];
  private waiting: { resolve: (answer: CheckAnswer) => void; reject: (error: Error) => void }[] = [];

  check = (request: CheckRequest): Promise<CheckAnswer> => {
    this.requests.push(request);
    return new Promise((resolve, reject) => this.waiting.push({ resolve, reject }));
  };

  async answer(answer: Partial<CheckAnswer> = {}): Promise<void> {
    await settled();
    this.waiting.shift()?.resolve({ warning: null, state: `token-${this.requests.length}`, stateReset: false, mode: 'full', ...answer });
    await settled();
  }

  async fail(code: ConstructorParameters<typeof Failure>[0]): Promise<void> {
    await settled();
    this.waiting.shift()?.reject(new Failure(code));
    await settled();
  }

  texts(index: number): string[] {
    return (this.requests[index]?.messages ?? []).map(({ text, seen }) => (seen ? `(${text})` : text));
  }
}

function start(session = new MemoryArea()): { server: FakeServer; conversations: Conversations; session: MemoryArea } {
  const server = new FakeServer();
  const conversations = createConversations({
    session,
    seal: async (name) => `sealed[${name}]`.replaceAll('stranger', 's'),
    check: server.check,
    envelope: async () => ({ context: { recent_move: false, recent_incident: false }, locale: 'en', region: null, age_band: null }),
  });
  return { server, conversations, session };
}

test('one request per conversation is under way; what arrives meanwhile goes together in the next', async () => {
  const { server, conversations } = start();
  const first = conversations.submit(THREAD, [message('1', 'one')]);
  const second = conversations.submit(THREAD, [message('2', 'two')]);
  const third = conversations.submit(THREAD, [message('3', 'three')]);
  await settled();
  expect(server.requests).toHaveLength(1);
  await server.answer();
  expect(server.requests).toHaveLength(2);
  expect(server.texts(1)).toEqual(['two', 'three']);
  await server.answer();
  expect(await Promise.all([first, second, third])).toEqual(Array(3).fill({ ok: true, warning: null, mode: 'full' }));
});

test('two conversations do not wait for each other', async () => {
  const { server, conversations } = start();
  void conversations.submit(THREAD, [message('1', 'one')]);
  void conversations.submit(OTHER, [message('1', 'hello')]);
  await settled();
  expect(server.requests).toHaveLength(2);
});

test('the state token goes back with the next check, also after the worker was restarted', async () => {
  const { server, conversations, session } = start();
  const first = conversations.submit(THREAD, [message('1', 'one')]);
  await server.answer({ state: 'token-a' });
  await first;
  const restarted = start(session);
  void restarted.conversations.submit(THREAD, [message('2', 'two')]);
  await settled();
  expect([server.requests[0]?.state, restarted.server.requests[0]?.state]).toEqual([null, 'token-a']);
});

test('a message that was checked before goes along as context and causes no check of its own', async () => {
  const { server, conversations } = start();
  const first = conversations.submit(THREAD, [message('1', 'one')]);
  await server.answer({ warning: warning() });
  await first;
  expect(await conversations.submit(THREAD, [message('1', 'one')])).toMatchObject({ ok: true, warning: { id: 'incident-1' } });
  expect(server.requests).toHaveLength(1);
  void conversations.submit(THREAD, [message('1', 'one'), message('2', 'two')]);
  await settled();
  expect(server.texts(1)).toEqual(['(one)', 'two']);
});

test('an edited message is checked again', async () => {
  const { server, conversations } = start();
  const first = conversations.submit(THREAD, [message('1', 'one')]);
  await server.answer();
  await first;
  void conversations.submit(THREAD, [message('1', 'one, or else')]);
  await settled();
  expect(server.texts(1)).toEqual(['one, or else']);
});

test('what could not be checked counts as not checked', async () => {
  const { server, conversations } = start();
  const first = conversations.submit(THREAD, [message('1', 'one')]);
  await server.fail('unreachable');
  expect(await first).toEqual({ ok: false, code: 'unreachable' });
  void conversations.submit(THREAD, [message('1', 'one')]);
  await settled();
  expect(server.texts(1)).toEqual(['one']);
});

test('a lost state is told to the server again from what is at hand', async () => {
  const { server, conversations } = start();
  const first = conversations.submit(THREAD, [message('1', 'one')]);
  await server.answer();
  await first;
  const second = conversations.submit(THREAD, [message('1', 'one'), message('2', 'two')]);
  await server.answer({ stateReset: true });
  expect(server.requests[2]).toMatchObject({ state: null });
  expect(server.texts(2)).toEqual(['one', 'two']);
  await server.answer({ state: 'token-new', warning: warning() });
  expect(await second).toMatchObject({ ok: true, warning: { id: 'incident-1' } });
  void conversations.submit(THREAD, [message('3', 'three')]);
  await settled();
  expect(server.requests[3]?.state).toBe('token-new');
});

test('names of people and chats leave the browser sealed', async () => {
  const { server, conversations } = start();
  void conversations.submit(THREAD, [message('1', 'one'), message('2', 'two', { author: null })]);
  await settled();
  expect(server.requests[0]?.conversation.key).toMatch(/^sealed\[/);
  expect(server.requests[0]?.messages.map(({ author }) => author)).toEqual([expect.stringMatching(/^sealed\[author/), null]);
});

test('no text of any message is remembered', async () => {
  const { server, conversations, session } = start();
  const first = conversations.submit(THREAD, [message('1', 'a canary sings')]);
  await server.answer();
  await first;
  expect(JSON.stringify([...session.items])).not.toContain('canary');
});

describe('"this is fine"', () => {
  const SEEN = warning({ severity: 'high', slots: ['leverage', 'audience'] });

  async function dismissed(): Promise<ReturnType<typeof start>> {
    const started = start();
    const first = started.conversations.submit(THREAD, [message('1', 'one')]);
    await started.server.answer({ warning: SEEN });
    await first;
    await started.conversations.dismiss(THREAD, dismissalOf(SEEN));
    return started;
  }

  async function next(started: ReturnType<typeof start>, answer: Partial<CheckAnswer>): Promise<unknown> {
    const outcome = started.conversations.submit(THREAD, [message(`n${Math.random()}`, 'next')]);
    await started.server.answer(answer);
    const result = await outcome;
    return result.ok ? (result.warning?.severity ?? null) : result.code;
  }

  test('keeps the same warning away', async () => {
    expect(await next(await dismissed(), { warning: warning({ severity: 'high', slots: ['audience'] }) })).toBeNull();
  });

  test('said while a check is under way holds for its answer too', async () => {
    const started = await dismissed();
    const worse = warning({ severity: 'critical', slots: ['audience'] });
    await next(started, { warning: worse });
    const outcome = started.conversations.submit(THREAD, [message('5', 'five')]);
    await settled();
    await started.conversations.dismiss(THREAD, dismissalOf(worse));
    await started.server.answer({ warning: worse });
    expect(await outcome).toMatchObject({ ok: true, warning: null });
  });

  test('holds for a check that starts right after the press, before the dismissal is written down', async () => {
    const started = start();
    const first = started.conversations.submit(THREAD, [message('1', 'one')]);
    await started.server.answer({ warning: SEEN });
    await first;
    void started.conversations.dismiss(THREAD, dismissalOf(SEEN));
    expect(await started.conversations.submit(THREAD, [message('1', 'one')])).toMatchObject({ ok: true, warning: null });
  });

  test('covers what was seen, not something worse that came in the moment of the press', async () => {
    const started = start();
    const first = started.conversations.submit(THREAD, [message('1', 'one')]);
    await started.server.answer({ warning: SEEN });
    await first;
    await next(started, { warning: warning({ severity: 'critical', slots: ['audience'] }) });
    await started.conversations.dismiss(THREAD, dismissalOf(SEEN));
    expect(await next(started, { warning: null })).toBe('critical');
  });

  test('does not keep a higher severity away', async () => {
    expect(await next(await dismissed(), { warning: warning({ severity: 'critical', slots: ['audience'] }) })).toBe('critical');
  });

  test('does not keep new evidence away', async () => {
    expect(await next(await dismissed(), { warning: warning({ severity: 'high', slots: ['audience', 'deadline'] }) })).toBe('high');
  });

  test('holds for one conversation only', async () => {
    const started = await dismissed();
    const outcome = started.conversations.submit(OTHER, [message('1', 'one')]);
    await started.server.answer({ warning: warning() });
    expect(await outcome).toMatchObject({ warning: { severity: 'high' } });
  });
});

test('an open incident stays when the next answer has no news, and never gets quieter', async () => {
  const { server, conversations } = start();
  const submit = async (id: string, answer: Partial<CheckAnswer>): Promise<unknown> => {
    const outcome = conversations.submit(THREAD, [message(id, id)]);
    await server.answer(answer);
    const result = await outcome;
    return result.ok && result.warning?.severity;
  };
  expect(await submit('1', { warning: warning({ severity: 'high' }) })).toBe('high');
  expect(await submit('2', { warning: null })).toBe('high');
  expect(await submit('3', { warning: warning({ severity: 'medium' }) })).toBe('high');
  expect(await submit('4', { warning: warning({ severity: 'critical' }) })).toBe('critical');
});

test('a low severity shows nothing', async () => {
  const { server, conversations } = start();
  const outcome = conversations.submit(THREAD, [message('1', 'one')]);
  await server.answer({ warning: warning({ severity: 'low' }) });
  expect(await outcome).toMatchObject({ ok: true, warning: null });
});

test('forgetting leaves nothing in the session', async () => {
  const { server, conversations, session } = start();
  const outcome = conversations.submit(THREAD, [message('1', 'one')]);
  await server.answer();
  await outcome;
  await conversations.forget();
  expect([...session.items]).toEqual([]);
});

test('a check that starts while everything is being forgotten finds nothing of before', async () => {
  const { server, conversations } = start();
  const first = conversations.submit(THREAD, [message('1', 'one')]);
  await server.answer({ state: 'token-of-the-old-server' });
  await first;
  void conversations.forget();
  void conversations.submit(THREAD, [message('1', 'one')]);
  await settled();
  expect(server.requests[1]?.state).toBeNull();
  expect(server.texts(1)).toEqual(['one']);
});

test('an answer that comes after everything was forgotten is not remembered', async () => {
  const { server, conversations, session } = start();
  const outcome = conversations.submit(THREAD, [message('1', 'one')]);
  await settled();
  await conversations.forget();
  await server.answer({ warning: warning() });
  expect(await outcome).toEqual({ ok: false, code: 'stale-context' });
  expect([...session.items]).toEqual([]);
});
