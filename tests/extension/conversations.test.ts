import { OTHER, start, THREAD } from './chats';
import { message, outcome as calm, settled, warning } from './support';

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
  expect(await Promise.all([first, second, third])).toEqual(Array(3).fill(calm()));
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

test.each([
  ['unknown', 'self', ['1']],
  ['unknown', 'other', []],
  ['self', 'unknown', []],
  ['other', 'unknown', []],
  ['self', 'other', ['1']],
] as const)('a message by %s that turns out to be by %s is checked again: %j', async (before, after, again) => {
  const { server, conversations } = start();
  const first = conversations.submit(THREAD, [message('1', 'one', { sender: before })]);
  await server.answer();
  await first;
  const second = conversations.submit(THREAD, [message('1', 'one', { sender: after }), message('2', 'two')]);
  await server.answer();
  await second;
  expect(server.requests[1]?.messages.filter(({ id, seen }) => id === '1' && !seen).map(({ id }) => id)).toEqual(again);
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
