/** @vitest-environment jsdom */

import axe from 'axe-core';
import type { ShownWarning } from '../../../extension/src/protocol';
import { personPresses, support, warning } from '../support';
import { root, start, shown, host, button, press, show, showCards, look, key } from './banner-harness';

test('nothing is on the page before there is something to say', () => {
  start();
  expect(host().isConnected).toBe(false);
  expect(document.documentElement.lastElementChild).toBe(document.body);
});

test('the card is out of the page\'s reach: a closed root under a name made up for this page', () => {
  const { banner } = start();
  show(banner);
  expect(host().shadowRoot).toBeNull();
  const name = host().getAttributeNames().find((attribute) => attribute.startsWith('data-'));
  start();
  const other = host().getAttributeNames().find((attribute) => attribute.startsWith('data-'));
  expect(other).not.toBe(name);
});

test.each([['room for a card', 600, '52px'], ['none', 400, '10px']])('a chat with %s: the card lies over it, or over the window', (_name, height, top) => {
  const chat = document.querySelector('main') as HTMLElement;
  chat.getBoundingClientRect = () => new DOMRect(0, 42, 700, height);
  show(start().banner);
  expect((root.querySelector('.seat') as HTMLElement).style.getPropertyValue('--seat-top')).toBe(top);
});

test('the page\'s own nodes are left as they are', () => {
  const before = document.body.innerHTML;
  show(start().banner);
  expect(document.body.innerHTML).toBe(before);
});

test('one incident is one card that updates, never a stack', () => {
  const { banner } = start();
  show(banner, { severity: 'medium', kind: 'notice' });
  show(banner, { severity: 'high', title: 'It got worse.' });
  expect(root.querySelectorAll('.card')).toHaveLength(1);
  expect(root.querySelector('h2')?.textContent).toBe('It got worse.');
});

test('the same warning again changes nothing, not even the focus', () => {
  const { banner } = start();
  show(banner);
  const before = root.querySelector('.card');
  show(banner);
  expect(root.querySelector('.card')).toBe(before);
});

test('"this is fine" takes the card away and says so', () => {
  const { banner, dismissed } = start();
  show(banner);
  press('dismiss');
  press('pressed-no');
  expect(host().isConnected).toBe(false);
  expect(dismissed()).toBe(1);
});

test.each(['dismiss', 'collapse'])('a press that a script made up does not %s', (action) => {
  const { banner, dismissed } = start();
  show(banner);
  button(action)?.click();
  button(action)?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  expect(root.querySelector('.card')).not.toBeNull();
  expect(dismissed()).toBe(0);
});

test('Escape makes a high card small and never loses it; the chip brings it back', () => {
  const { banner, dismissed } = start();
  show(banner);
  personPresses(button('collapse') as HTMLElement, key('Escape'));
  expect(root.querySelector('.card')).toBeNull();
  expect(root.querySelector('.chip')).not.toBeNull();
  expect(dismissed()).toBe(0);
  expect(root.activeElement).toBe(root.querySelector('.chip'));
  press('expand');
  expect(root.querySelector('.card')).not.toBeNull();
});

test('an Escape that a script made up does nothing', () => {
  const { banner } = start();
  show(banner);
  button('collapse')?.dispatchEvent(key('Escape'));
  expect(root.querySelector('.card')).not.toBeNull();
});

test('what is made small stays small for news of the same weight, and comes back for worse', () => {
  const { banner } = start();
  show(banner);
  press('collapse');
  show(banner, { slots: ['audience', 'deadline'] });
  expect(root.querySelector('.chip')).not.toBeNull();
  show(banner, { severity: 'critical' });
  expect(root.querySelector('.card')?.getAttribute('data-look')).toBe('urgent');
});

test('what is made small is small when its chat is opened again', () => {
  const { banner } = start();
  show(banner);
  press('collapse');
  banner.clear();
  show(banner);
  expect(root.querySelector('.chip')).not.toBeNull();
  banner.clear();
  show(banner, { id: 'incident-2' });
  expect(root.querySelector('.card')).not.toBeNull();
});

test('an update keeps what the reader had opened', () => {
  const { banner } = start();
  show(banner);
  (root.querySelector('details') as HTMLDetailsElement).open = true;
  show(banner, { title: 'One more reason.' });
  expect((root.querySelector('details') as HTMLDetailsElement).open).toBe(true);
});

test('a card that the page takes away comes back', async () => {
  const { banner } = start();
  show(banner);
  host().remove();
  await vi.advanceTimersByTimeAsync(0);
  expect(host().isConnected).toBe(true);
});

test.each([['high', 'full', 'assertive'], ['medium', 'notice', 'polite']] as const)('a %s warning is read out (%s, %s)', (severity, kind, politeness) => {
  const { banner } = start();
  show(banner, { severity, kind });
  vi.advanceTimersByTime(200);
  const live = root.querySelector('[aria-live]');
  expect(live?.getAttribute('aria-live')).toBe(politeness);
  expect(live?.textContent).toContain('This looks like blackmail.');
});

test('a warning is read out also where the next answer adds to it before it was', () => {
  const { banner } = start();
  show(banner);
  show(banner, { why: [] });
  vi.advanceTimersByTime(200);
  expect(root.querySelector('[aria-live]')?.textContent).toContain('This looks like blackmail.');
});

test('a warning that was gone again before it was read out is not read out', () => {
  const { banner } = start();
  show(banner);
  showCards(banner, null);
  vi.advanceTimersByTime(200);
  expect(root.querySelector('[aria-live]')?.textContent).toBe('');
});

test.each([['Ctrl+Alt+W', 'Press Ctrl Alt W'], [null, null]])('with the keys %s it is read out how to get there: %s', (shortcut, words) => {
  const { banner } = start({ shortcut });
  show(banner);
  vi.advanceTimersByTime(200);
  const said = root.querySelector('[aria-live]')?.textContent ?? '';
  if (words === null) expect(said).not.toContain('Press');
  else expect(said).toContain(words);
});

describe('a press that would put a grave card away', () => {
  test.each(['dismiss', 'know'])('to %s asks first whether somebody told them to, and no means what was pressed', (action) => {
    const { banner, told } = start();
    showCards(banner, warning(), null, false);
    press(action);
    expect([told, root.querySelector('.question p')?.textContent]).toEqual([[], 'Did someone tell you to press this?']);
    expect(root.activeElement).toBe(button('pressed-yes'));
    press('pressed-no');
    expect(told).toEqual([action]);
  });

  test('that somebody told them to make leaves the card where it is', () => {
    const { banner, told } = start();
    showCards(banner, warning(), null, false);
    press('dismiss');
    press('pressed-yes');
    expect(root.querySelector('.question p')?.textContent).toContain('keep this open');
    press('pressed-back');
    expect([told, look(), button('dismiss') !== null, root.querySelector('.question')]).toEqual([[], 'strong', true, null]);
  });

  test('does not wait for an answer when something worse comes', () => {
    const { banner } = start();
    show(banner);
    press('dismiss');
    show(banner, { severity: 'critical', kind: 'emergency' });
    expect([look(), root.querySelector('.question')]).toEqual(['urgent', null]);
  });

  test('does not exist on an emergency', () => {
    const { banner } = start();
    showCards(banner, warning({ severity: 'critical', kind: 'emergency' }), null, false);
    expect([button('dismiss'), button('know')]).toEqual([null, null]);
  });

  test.each(['dismiss', 'know'])('is done at once on a quiet notice: %s closes it', (action) => {
    const { banner, told } = start();
    showCards(banner, warning({ severity: 'medium', kind: 'notice' }), null, false);
    press('more');
    press(action);
    expect([host().isConnected, told.includes('dismiss')]).toEqual([false, true]);
  });
});

describe('what the person says on a card', () => {
  test.each([['age-under18', '{"ageBand":"under18"}'], ['age-adult', '{"ageBand":"adult"}'], ['age-none', '{"ageBand":null}']])('%s is told, and not asked again', (action, expected) => {
    const { banner, told } = start({ asksAge: true });
    show(banner);
    press(action);
    expect([told, root.querySelector('.age')]).toEqual([[expected], null]);
  });

  test('another country is told by a person\'s choice alone, and stays chosen', () => {
    const { banner, told } = start({ region: 'GB' });
    show(banner);
    const choose = (isTrusted: boolean): void => {
      const select = root.querySelector('select') as HTMLSelectElement;
      select.dispatchEvent(new Event('focus'));
      select.value = 'IE';
      const event = new Event('change', { bubbles: true });
      if (isTrusted) personPresses(select, event);
      else select.dispatchEvent(event);
    };
    choose(false);
    expect(told).toEqual([]);
    choose(true);
    expect([told, root.querySelector('select')?.value]).toEqual([['{"region":"IE"}'], 'IE']);
  });
});

test('a sensitivity of early opens a quiet notice by itself', () => {
  show(start({ sensitivity: 'early' }).banner, { severity: 'medium', kind: 'notice' });
  expect(root.querySelector('.body')).not.toBeNull();
});

test('every shape of card carries the person\'s own sign', () => {
  const { banner } = start({ sign: { word: 'lantern', colour: 'rose' } });
  const sign = (): unknown[] => [...root.querySelectorAll<HTMLElement>('.sign')].map((element) => [element.lastChild?.textContent, element.dataset.colour]);
  for (const change of [{}, { severity: 'medium', kind: 'notice' }, { kind: 'known' }, { severity: 'critical' }] as Partial<ShownWarning>[]) {
    show(banner, change);
    expect(sign(), JSON.stringify(change)).toEqual([['lantern', 'rose']]);
  }
  press('collapse');
  expect([look(), sign()]).toEqual([null, [['lantern', 'rose']]]);
});

test('of a discreet card it is not said what it is about', () => {
  show(start().banner, { kind: 'known' });
  expect(shown).toEqual(['A note for you']);
});

test('which card lies in front is said whenever that changes, and never twice', () => {
  const { banner } = start();
  show(banner);
  show(banner, { slots: ['audience', 'deadline'] });
  press('collapse');
  press('expand');
  banner.clear();
  expect(shown).toEqual(['This looks like blackmail.', null, 'This looks like blackmail.', null]);
});

test('it does not take the focus by itself, and the shortcut gives it', () => {
  document.querySelector('main')?.append(Object.assign(document.createElement('textarea'), { id: 'composer' }));
  document.getElementById('composer')?.focus();
  const { banner } = start();
  show(banner);
  expect(document.activeElement?.id).toBe('composer');
  banner.focus();
  expect(document.activeElement).toBe(host());
  expect(root.activeElement).toBe(root.querySelector('.body'));
});

test('the same warning that comes again after "this is fine" was not covered is shown again', () => {
  const { banner } = start();
  show(banner);
  press('dismiss');
  press('pressed-no');
  show(banner);
  expect(look()).toBe('strong');
});

test('keys pressed in the card are not for the chat\'s shortcuts', () => {
  const { banner } = start();
  show(banner);
  let heard = 0;
  window.addEventListener('keydown', () => heard++, { once: true });
  button('dismiss')?.dispatchEvent(key('a'));
  expect(heard).toBe(0);
});

test('the end of reading takes the card away', () => {
  const { banner, stop } = start();
  show(banner);
  stop.abort();
  expect(host().isConnected).toBe(false);
});

test.each([
  ['full', {}], ['quiet', { severity: 'medium', kind: 'notice' }], ['emergency', { severity: 'critical', kind: 'emergency' }],
  ['e-mail', { kind: 'email' }], ['false officer\'s', { kind: 'authority' }], ['false helper\'s', { kind: 'recovery' }], ['discreet', { kind: 'known' }], ['support', support()],
] as [string, Partial<ShownWarning>][])('axe finds nothing wrong with the %s card, and did look at it', async (_name, change) => {
  vi.useRealTimers();
  HTMLCanvasElement.prototype.getContext = () => null;
  const { banner } = start();
  const shown = warning(change);
  showCards(banner, shown.kind === 'support' ? warning() : shown, shown.kind === 'support' ? shown : support(), false);
  if (shown.kind === 'known') press('expand');
  if (button('more')) press('more');
  const copy = document.createElement('div');
  copy.append(...[...root.children].map((child) => child.cloneNode(true)));
  document.body.append(copy);
  const { violations, passes } = await axe.run(copy, { rules: { 'color-contrast': { enabled: false }, 'region': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  expect(passes.map(({ id }) => id)).toContain('button-name');
});
