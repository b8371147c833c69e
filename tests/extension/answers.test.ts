import { checkAnswer, healthAnswer, pairAnswer } from '../../extension/src/answers';
import { CALM_ANSWER, HEALTH_ANSWER, THREAT_ANSWER } from './fixtures/answers';

test('a warning carries the quotes of its evidence', () => {
  const { warning } = checkAnswer(THREAT_ANSWER);
  expect(warning?.why.map(({ quote }) => quote)).toEqual(['pay 200', 'send the video to your whole team', null]);
});

test('a span may lie in another message than its signal', () => {
  const signals = [{ rule: 'en/sequence', weight: 3, message_id: 'm2', evidence: [{ start: 0, end: 3, quote: 'pay', message_id: 'm1' }] }];
  const why = [{ text: 'A demand.', message_id: 'm1', start: 0, end: 3 }];
  const body = { ...THREAT_ANSWER, assessment: { ...THREAT_ANSWER.assessment, signals }, warning: { ...THREAT_ANSWER.warning, why } };
  expect(checkAnswer(body).warning?.why[0]?.quote).toBe('pay');
});

test('a warning carries everything the details show', () => {
  const { warning } = checkAnswer(THREAT_ANSWER);
  expect(warning?.slots).toEqual(['demand', 'audience']);
  expect(warning?.details).toEqual({
    stage: 'threat', variant: 'financial-chat', score: 9, mode: 'full', packVersion: '1.0', packAgeDays: 4,
    rules: [{ rule: 'en.demand/pay-or', weight: 4 }, { rule: 'en.threat/send-to', weight: 5 }],
  });
});

test('an answer without a warning still carries state and mode', () => {
  expect(checkAnswer(CALM_ANSWER)).toEqual({ warning: null, support: null, movedAt: [], state: 'token-1', stateReset: false, mode: 'rules-only', knowsLanguage: null });
  expect(checkAnswer({ ...CALM_ANSWER, assessment: { ...CALM_ANSWER.assessment, knows_language: false } }).knowsLanguage).toBe(false);
});

test('the card for the person\'s own words is none about the other side, whatever its severity', () => {
  const body = { ...CALM_ANSWER, warning: { ...THREAT_ANSWER.warning, kind: 'support', severity: 'none', why: [{ text: 'Heavy.', message_id: null }], message_ids: [] } };
  expect(checkAnswer(body)).toMatchObject({ warning: null, support: { kind: 'support', severity: 'none' } });
  expect(checkAnswer(THREAT_ANSWER)).toMatchObject({ warning: { kind: 'full' }, support: null });
});

test('messages that ask to move elsewhere are named, also without a warning', () => {
  const signals = [{ rule: 'en.move/another-app', slot: 'move', message_id: 'm3', weight: 1 }, { rule: 'en.rapport/x', slot: 'rapport', message_id: 'm4', weight: 1 }];
  expect(checkAnswer({ ...CALM_ANSWER, assessment: { ...CALM_ANSWER.assessment, signals } }).movedAt).toEqual(['m3']);
});

test('fields that a newer server adds are no trouble', () => {
  expect(checkAnswer({ ...CALM_ANSWER, later: { added: 1 } }).state).toBe('token-1');
});

test('a number to call or text may come without quotes', () => {
  const help = [{ name: 'One', purpose: 'crisis', phone: 116123, sms: 85258 }];
  expect(checkAnswer({ ...THREAT_ANSWER, warning: { ...THREAT_ANSWER.warning, help } }).warning?.help[0]).toMatchObject({ phone: '116123', sms: '85258' });
});

test('a purpose may come as one word', () => {
  const help = [{ name: 'One', purpose: 'crisis', phone: '1' }];
  expect(checkAnswer({ ...THREAT_ANSWER, warning: { ...THREAT_ANSWER.warning, help } }).warning?.help[0]?.purpose).toEqual(['crisis']);
});

test.each([
  ['nothing', null],
  ['a list', []],
  ['no assessment', { ...CALM_ANSWER, assessment: undefined }],
  ['an unknown mode', { ...CALM_ANSWER, mode: 'turbo' }],
  ['an unknown severity', { ...THREAT_ANSWER, warning: { ...THREAT_ANSWER.warning, severity: 'huge' } }],
  ['a title that is no text', { ...THREAT_ANSWER, warning: { ...THREAT_ANSWER.warning, title: 4 } }],
  ['reasons that are no list', { ...THREAT_ANSWER, warning: { ...THREAT_ANSWER.warning, why: 'because' } }],
])('%s is a bad response', (_name, body) => {
  expect(() => checkAnswer(body)).toThrow(expect.objectContaining({ code: 'bad-response' }));
});

test.each([
  [{ min: 1, max: 1 }, null],
  [{ min: 1, max: 3 }, null],
  [{ min: 0, max: 0 }, 'too-old'],
  [{ min: 2, max: 3 }, 'too-new'],
  [undefined, null],
])('a server that speaks versions %j is noted as %s', (api, note) => {
  expect(healthAnswer({ ...HEALTH_ANSWER, api }).note).toBe(note);
});

test('an old pack is noted', () => {
  expect(healthAnswer({ ...HEALTH_ANSWER, pack: { id: 'core', version: '1', age_days: 400 } }).note).toBe('pack-old');
});

test('another program at the address is not taken for Handrail', () => {
  expect(() => healthAnswer({ status: 'ok' })).toThrow(expect.objectContaining({ code: 'not-handrail' }));
  expect(() => healthAnswer('<html>')).toThrow(expect.objectContaining({ code: 'not-handrail' }));
});

test('the answer to pairing is a token or a bad response', () => {
  expect(pairAnswer({ token: 'secret', device: {} })).toEqual({ token: 'secret', isFamily: false });
  expect(pairAnswer({ token: 'secret', device: {}, family: true })).toEqual({ token: 'secret', isFamily: true });
  expect(() => pairAnswer({})).toThrow(expect.objectContaining({ code: 'bad-response' }));
});
