/** @vitest-environment jsdom */

import { Teller, trustedPart } from '../../../extension/src/content/trusted';
import type { TellOutcome, TrustedOnCard } from '../../../extension/src/family/protocol';
import type { ShownWarning } from '../../../extension/src/protocol';
import { fakeChrome, support, warning } from '../support';

const PEOPLE: TrustedOnCard[] = [{ id: 'a1', name: 'Mum', isReachable: true }, { id: 'b2', name: 'Gran', isReachable: false }];
let sent: string[];
let outcome: TellOutcome | undefined;
let teller: Teller;
beforeEach(() => {
  fakeChrome();
  sent = [];
  outcome = { ok: true, delivered: true };
  teller = new Teller({
    people: PEOPLE,
    tell: async (person) => {
      sent.push(person);
      return outcome;
    },
    onChange: () => undefined,
  });
});

const part = (card: Partial<ShownWarning> = {}, people: TrustedOnCard[] | null = PEOPLE): HTMLElement | null => trustedPart(warning(card), people, teller.state);
const labels = (root: Element | null): (string | null)[] => [...(root?.querySelectorAll(':scope > .row button') ?? [])].map(({ textContent }) => textContent);
const reply = (): string => part()?.querySelector('.reply')?.textContent ?? '';
async function press(...actions: string[]): Promise<void> {
  for (const action of actions) {
    expect(part()?.querySelector(`[data-action="${action}"]`), action).not.toBeNull();
    teller.press(action);
    await Promise.resolve();
    await Promise.resolve();
  }
}

test('the people stand beside someone else, a help line and no one, none before another', () => {
  const buttons = [...(part()?.querySelectorAll(':scope > .row button') ?? [])];
  expect(labels(part())).toEqual(['Mum', 'Gran', 'Someone else', 'A help line', 'No one right now']);
  expect(new Set(buttons.map(({ className }) => className))).toEqual(new Set(['']));
  expect(labels(part({}, []))).toEqual(['Someone else', 'A help line', 'No one right now']);
});

test.each<[string, Partial<ShownWarning>, boolean]>([
  ['a full card', {}, true], ['an emergency', { kind: 'emergency', severity: 'critical' }, true], ['the discreet card', { kind: 'known' }, true],
  ['a quiet notice', { kind: 'notice', severity: 'medium' }, false], ['the card for own words', support({ severity: 'high' }), false],
])('%s asks: %s', (_name, card, isAsked) => {
  expect(part(card) !== null).toBe(isAsked);
});

test('a device without a household asks nothing', () => {
  expect(part({}, null)).toBeNull();
});

test('a choice says something, and pressed again it says no more', async () => {
  await press('trust-1');
  expect(reply()).toContain('Handrail cannot send Gran anything');
  expect(part()?.querySelector('[data-action="trust-1"]')?.getAttribute('aria-pressed')).toBe('true');
  await press('trust-1');
  expect(reply()).toBe('');
});

test('a help line is named with its number, someone else with words to begin with, and no one is fine', async () => {
  await press('trust-line');
  expect(part()?.querySelector('.reply a')?.getAttribute('href')).toBe('tel:116123');
  await press('trust-other');
  expect(reply()).toContain('You could say');
  await press('trust-none');
  expect(reply()).toContain('That is fine');
  expect(sent).toEqual([]);
});

test('nothing is sent before a press, a question and a second press', async () => {
  await press('trust-0');
  expect(sent).toEqual([]);
  await press('let-know');
  expect(reply()).toContain('Send Mum this: "I\'d like help"? Nothing of this chat goes along.');
  expect(sent).toEqual([]);
  await press('let-know-no');
  expect([sent, reply().includes('Nothing is sent unless you press')]).toEqual([[], true]);
  await press('let-know', 'let-know-yes');
  expect(sent).toEqual(['a1']);
});

test('a press that was not asked for sends nothing', () => {
  teller.press('let-know-yes');
  teller.press('trust-0');
  teller.press('let-know-yes');
  expect(sent).toEqual([]);
  expect(teller.press('dismiss')).toBe(false);
});

test.each<[TellOutcome | undefined, string]>([
  [{ ok: true, delivered: true }, 'Delivered to where Mum gets messages. Whether it was read cannot be seen from here.'],
  [{ ok: true, delivered: false }, 'It could not be delivered to Mum.'],
  [{ ok: false, code: 'unreachable' }, 'It cannot be said whether Mum was told. Please call'],
  [undefined, 'It cannot be said whether Mum was told. Please call'],
])('%j is said as it is', async (given, words) => {
  outcome = given;
  await press('trust-0', 'let-know', 'let-know-yes');
  expect(reply()).toContain(words);
});

test('whoever was told is not told again, and what was not delivered can be tried again', async () => {
  outcome = { ok: true, delivered: false };
  await press('trust-0', 'let-know', 'let-know-yes', 'trust-1', 'trust-0', 'let-know');
  outcome = { ok: true, delivered: true };
  await press('let-know-yes', 'trust-1', 'trust-0');
  expect(reply()).toContain('Delivered');
  expect(part()?.querySelector('[data-action="let-know"]')).toBeNull();
  expect(sent).toEqual(['a1', 'a1']);
});
