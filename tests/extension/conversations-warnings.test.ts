import type { CheckAnswer } from '../../extension/src/answers';
import { dismissalOf } from '../../extension/src/dismissal';
import { checked, news, OTHER, start, THREAD } from './chats';
import { message, settled, support, warning } from './support';

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
    const worse = warning({ severity: 'high', slots: ['audience', 'deadline'] });
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

test.each([['serious', null], ['usual', 'medium']] as const)('where the person wants %s warnings, a quiet notice comes to %s', async (sensitivity, expected) => {
  const started = start(undefined, undefined, sensitivity);
  const outcome = await checked(started, THREAD, news(), { warning: warning({ kind: 'notice', severity: 'medium' }) });
  expect(outcome).toMatchObject({ warning: expected && { severity: expected } });
});

test('a low severity shows nothing', async () => {
  const { server, conversations } = start();
  const outcome = conversations.submit(THREAD, [message('1', 'one')]);
  await server.answer({ warning: warning({ severity: 'low' }) });
  expect(await outcome).toMatchObject({ ok: true, warning: null });
});

describe('the support card', () => {
  test('is shown whatever its severity, and stays through answers without it', async () => {
    const started = start();
    expect(await checked(started, THREAD, news({ sender: 'self' }), { support: support() })).toMatchObject({ warning: null, support: { id: 'own-1' } });
    expect(await checked(started, THREAD, news())).toMatchObject({ support: { id: 'own-1' } });
  });

  test('does not stand for a warning, nor a warning for it', async () => {
    const started = start();
    await checked(started, THREAD, news(), { support: support() });
    expect(await checked(started, THREAD, news(), { warning: warning() })).toMatchObject({ warning: { id: 'incident-1' }, support: { id: 'own-1' } });
  });

  test('outlives the worker, and is gone when it was closed', async () => {
    const started = start();
    await checked(started, THREAD, news(), { support: support() });
    const restarted = start(started.session);
    expect(await checked(restarted, THREAD, news())).toMatchObject({ support: { id: 'own-1' } });
    await restarted.conversations.closeSupport(THREAD, 'own-1');
    expect(await checked(restarted, THREAD, news())).toMatchObject({ support: null });
  });

  test('that is newer than the one that was closed stays', async () => {
    const started = start();
    await checked(started, THREAD, news(), { support: support({ id: 'own-2' }) });
    await started.conversations.closeSupport(THREAD, 'own-1');
    expect(await checked(started, THREAD, news())).toMatchObject({ support: { id: 'own-2' } });
  });

  test('counts nowhere: no incident, no dismissal, nothing on the disk, nothing in what is sent next', async () => {
    const started = start();
    await checked(started, THREAD, news({ sender: 'self' }), { support: support() });
    await started.conversations.closeSupport(THREAD, 'own-1');
    expect([...started.disk.items]).toEqual([]);
    expect(JSON.stringify([...started.session.items])).not.toMatch(/own-1|You matter|support":{|dismissal":{/);
    await checked(started, OTHER, news(), { warning: warning({ severity: 'medium', slots: [] }) });
    expect(started.server.requests.at(-1)?.context).toEqual({ recent_move: false, recent_incident: false });
  });

  test('is not covered by "this is fine"', async () => {
    const started = start();
    await checked(started, THREAD, news(), { warning: warning() });
    await started.conversations.dismiss(THREAD, dismissalOf(warning()));
    expect(await checked(started, THREAD, news(), { support: support() })).toMatchObject({ warning: null, support: { id: 'own-1' } });
  });
});

describe('a grave card that comes up', () => {
  test('is told of once, however often it is updated, and again after it was put away', async () => {
    const started = start();
    await checked(started, THREAD, news(), { warning: warning({ severity: 'medium' }) });
    expect(started.grave).toEqual([]);
    for (const id of ['one', 'two']) await checked(started, THREAD, news(), { warning: warning({ id }) });
    expect(started.grave).toEqual(['one']);
    await started.conversations.dismiss(THREAD, dismissalOf(warning({ id: 'two' })));
    await checked(started, THREAD, news(), { warning: warning({ id: 'three', slots: ['deadline', 'payment'] }) });
    expect(started.grave).toEqual(['one', 'three']);
  });

  test('in another chat is another one, and the card for own words is none', async () => {
    const started = start();
    await checked(started, THREAD, news(), { warning: warning({ id: 'one' }) });
    await checked(started, OTHER, news(), { warning: warning({ id: 'two' }) });
    await checked(started, OTHER, news({ sender: 'self' }), { support: support({ severity: 'none' }) });
    expect(started.grave).toEqual(['one', 'two']);
  });
});
