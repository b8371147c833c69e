import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkAnswer } from '../../extension/src/answers';

// The same files that tests/contract/test_golden.py asserts of the server.
function golden(name: string): unknown {
  return JSON.parse(readFileSync(fileURLToPath(new URL(`../contract/${name}`, import.meta.url)), 'utf8'));
}

interface GoldenRequest {
  messages: { id: string; text: string }[];
}

test('the golden answer to a threat is read whole', () => {
  const { warning, ...answered } = checkAnswer(golden('threat.answer.json'));
  expect(answered).toEqual({ state: 'opaque.signed.token', stateReset: false, mode: 'rules-only', support: null, movedAt: [], knowsLanguage: null });
  expect(warning).toMatchObject({ id: '59c379d4a043ab21', kind: 'full', severity: 'high', title: 'This looks like blackmail' });
  expect(warning?.why.map(({ messageId, quote }) => [messageId, quote])).toEqual([
    [null, null],
    ['m3', 'I h4ve your v1deo'],
    ['m4', 'pay me $500'],
  ]);
  expect(warning?.steps.map(({ id, url }) => [id, url])).toEqual([
    ['stop-replying', 'https://example.org/stop'],
    ['tell-one-person', null],
  ]);
  expect(warning?.help.map(({ name, purpose, phone, url }) => [name, purpose, phone, url])).toEqual([
    ['Child line', ['child', 'crisis'], '0800 000', null],
    ['Worldwide tool', ['image-removal'], null, 'https://example.org/tool'],
    ['Emergency number', ['emergency'], '999', null],
  ]);
  expect(warning?.slots).toEqual(['leverage', 'demand']);
  expect(warning?.details).toEqual({
    stage: 'demand', variant: 'financial-chat', score: 12, mode: 'rules-only', packVersion: '1.2.3', packAgeDays: 10,
    rules: [
      { rule: 'en.capture/i-have-your-picture', weight: 4 },
      { rule: 'en.demand/pay-me', weight: 3 },
      { rule: 'tiny/holds-it-and-wants-something', weight: 5 },
    ],
  });
});

test('the offsets of the golden answer are code points of the golden request, emoji on the way included', () => {
  const texts = new Map((golden('threat.request.json') as GoldenRequest).messages.map(({ id, text }) => [id, text]));
  const spans = checkAnswer(golden('threat.answer.json')).warning?.why.filter(({ messageId }) => messageId !== null) ?? [];
  expect(spans).toHaveLength(2);
  for (const { messageId, start, end, quote } of spans) {
    const text = texts.get(messageId ?? '') ?? '';
    expect(Array.from(text).slice(start ?? 0, end ?? 0).join('')).toBe(quote);
    expect(text.slice(start ?? 0, end ?? 0)).not.toBe(quote);
  }
});

test('the golden answer to small talk is read as calm', () => {
  expect(checkAnswer(golden('calm.answer.json'))).toEqual({
    warning: null, support: null, movedAt: [], knowsLanguage: null, state: 'opaque.signed.token', stateReset: false, mode: 'rules-only',
  });
});
