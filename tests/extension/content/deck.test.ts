import { Deck, type Cards } from '../../../extension/src/content/deck';
import { support, warning } from '../support';

const NOTICE = warning({ kind: 'notice', severity: 'medium' });
const THREAT = warning();
const KNOWN = warning({ kind: 'known' });
const EMERGENCY = warning({ kind: 'emergency', severity: 'critical' });
const OWN = support();

const only = (cards: Partial<Cards>): Cards => ({ warning: null, support: null, ...cards });

function after(...steps: Partial<Cards>[]): Deck {
  const deck = new Deck();
  for (const step of steps) deck.update(only(step));
  return deck;
}

test.each<[string, Partial<Cards>[], string | null, string[]]>([
  ['nothing', [{}], null, []],
  ['a warning', [{ warning: NOTICE }], 'warning', []],
  ['support', [{ support: OWN }], 'support', []],
  ['support, then a notice', [{ support: OWN }, { support: OWN, warning: NOTICE }], 'support', ['warning']],
  ['support, then a discreet card', [{ support: OWN }, { support: OWN, warning: KNOWN }], 'support', ['warning']],
  ['support, then a threat', [{ support: OWN }, { support: OWN, warning: THREAT }], 'warning', ['support']],
  ['support and a notice that grows into a threat', [{ support: OWN, warning: NOTICE }, { support: OWN, warning: THREAT }], 'warning', ['support']],
  ['a threat, then support', [{ warning: THREAT }, { warning: THREAT, support: OWN }], 'support', ['warning']],
  ['an emergency, then support', [{ warning: EMERGENCY }, { warning: EMERGENCY, support: OWN }], 'warning', ['support']],
  ['a threat and support at once, as on return to a chat', [{ warning: THREAT, support: OWN }], 'support', ['warning']],
  ['an emergency and support at once', [{ warning: EMERGENCY, support: OWN }], 'warning', ['support']],
  ['support that goes away', [{ support: OWN, warning: NOTICE }, { warning: NOTICE }], 'warning', []],
])('after %s (%#) the right card lies in front, and the other within reach', (_name, steps, front, small) => {
  const deck = after(...steps);
  expect([deck.front, deck.small()]).toEqual([front, small]);
});

test('an update that is no news leaves in front what the person brought there', () => {
  const deck = after({ warning: THREAT }, { warning: THREAT, support: OWN });
  deck.expand('warning');
  expect(deck.update({ warning: { ...THREAT, title: 'One more reason.' }, support: OWN })).toEqual([]);
  expect(deck.front).toBe('warning');
});

test('what is made small stays small, all of it, until it gets worse or is asked for', () => {
  const deck = after({ warning: THREAT, support: OWN });
  deck.collapse();
  deck.update(only({}));
  expect(deck.update({ warning: THREAT, support: OWN })).toEqual([]);
  expect([deck.front, deck.small()]).toEqual([null, ['warning', 'support']]);
  deck.update({ warning: EMERGENCY, support: OWN });
  expect(deck.front).toBe('warning');
});

test('newer words of despair bring the support card up again', () => {
  const deck = after({ support: OWN });
  deck.collapse();
  expect(deck.update(only({ support: support({ id: 'own-2' }) }))).toEqual(['support']);
  expect(deck.front).toBe('support');
});

test('a card that is taken away leaves the other as it was', () => {
  const deck = after({ warning: THREAT, support: OWN });
  deck.take('support');
  expect([deck.front, deck.isEmpty]).toEqual(['warning', false]);
  deck.take('warning');
  expect([deck.front, deck.isEmpty]).toEqual([null, true]);
});
