import { checked, news, OTHER, start, THREAD } from './chats';
import { dismissalOf } from '../../extension/src/dismissal';
import type { ShownWarning } from '../../extension/src/protocol';
import { message, support, warning } from './support';

const FOUND: ShownWarning = warning({ id: 'floor-key', details: { ...warning().details, mode: 'floor' } });

/** A chat in which a message came that the server could not be asked about. */
async function alone(found: ShownWarning | null = FOUND, code: 'unreachable' | 'timeout' | 'unauthorised' | 'rate-limited' | 'server-error' | 'bad-response' = 'unreachable'): Promise<{ started: ReturnType<typeof start>; outcome: unknown }> {
  const started = start();
  started.floor.warning = found;
  const outcome = started.conversations.submit(THREAD, [message('1', 'one')]);
  await started.server.fail(code);
  return { started, outcome: await outcome };
}

test.each(['unreachable', 'timeout', 'unauthorised', 'rate-limited', 'server-error', 'bad-response'] as const)('when the server is %s the floor judges, and the failure is still said', async (code) => {
  const { started, outcome } = await alone(FOUND, code);
  expect(outcome).toEqual({ ok: false, code, cards: { warning: FOUND, support: null, contact: 'unknown' } });
  expect(started.floor.requests[0]?.messages.map(({ text }) => text)).toEqual(['one']);
});

test('while the server answers the floor is not asked', async () => {
  const started = start();
  await checked(started, THREAD, news());
  expect(started.floor.requests).toEqual([]);
});

test('what the floor looked at is checked by the server when it is back, and its card takes the place', async () => {
  const { started } = await alone();
  const outcome = checked(started, THREAD, [message('1', 'one')], { warning: warning({ id: 'incident-1' }) });
  expect(await outcome).toMatchObject({ ok: true, warning: { id: 'incident-1' } });
  expect(started.server.texts(1)).toEqual(['one']);
});

test('the card of the floor stays while the server has nothing to say of its own', async () => {
  const { started } = await alone();
  expect(await checked(started, THREAD, [message('1', 'one')])).toMatchObject({ ok: true, warning: { id: 'floor-key' } });
});

test('the card that the server made stays in sight when the server is gone, and no second one comes', async () => {
  const started = start();
  await checked(started, THREAD, news(), { warning: warning({ id: 'incident-1' }), support: support() });
  started.floor.warning = FOUND;
  const outcome = started.conversations.submit(THREAD, news());
  await started.server.fail('unreachable');
  expect(await outcome).toMatchObject({ ok: false, cards: { warning: { id: 'incident-1' }, support: { id: 'own-1' } } });
});

test('what the person called fine stays away, from the floor and from the server', async () => {
  const { started } = await alone();
  await started.conversations.dismiss(THREAD, dismissalOf(FOUND));
  const again = started.conversations.submit(THREAD, news());
  await started.server.fail('unreachable');
  expect(await again).toEqual({ ok: false, code: 'unreachable' });
  expect(await checked(started, THREAD, news(), { warning: warning() })).toMatchObject({ ok: true, warning: null });
});

test('the floor gets back what it remembers of a chat, and of no other', async () => {
  const { started } = await alone(null);
  for (const thread of [THREAD, OTHER]) {
    void started.conversations.submit(thread, news());
    await started.server.fail('unreachable');
  }
  expect(started.floor.states).toEqual([null, { tracks: {}, read: ['1'] }, null]);
});

test('a warning of the floor is an incident, and one that is open already is none again', async () => {
  const { started } = await alone();
  expect(await started.facts.contextFor('key')).toMatchObject({ recent_incident: true });
  const calm = await alone(null);
  expect(await calm.started.facts.contextFor('key')).toMatchObject({ recent_incident: false });
});

test('a floor that cannot be read leaves the failure as it is', async () => {
  const started = start();
  started.floor.judge = () => Promise.reject(new Error('secret text'));
  const outcome = started.conversations.submit(THREAD, news());
  await started.server.fail('timeout');
  expect(await outcome).toEqual({ ok: false, code: 'timeout' });
});

test('what the floor says of a chat that was forgotten meanwhile is not kept', async () => {
  const started = start();
  started.floor.judge = async (request) => {
    await started.conversations.forget();
    return { warning: FOUND, state: { tracks: {}, read: [request.conversation.key] } };
  };
  const outcome = started.conversations.submit(THREAD, news());
  await started.server.fail('unreachable');
  expect(await outcome).toEqual({ ok: false, code: 'stale-context' });
});
