/** @vitest-environment jsdom */

/** The banner with a card that says nothing until it is opened. */

import { personPresses, support, warning } from '../support';
import { root, start, host, button, press, showCards, look, chips, key } from './banner-harness';

describe('the discreet card', () => {
  const KNOWN = warning({ kind: 'known' });

  test('says nothing of blackmail until it is opened, neither to the eye nor to a screen reader', () => {
    const { banner } = start();
    showCards(banner, KNOWN);
    vi.advanceTimersByTime(200);
    expect(look()).toBe('discreet');
    expect(root.querySelector('.seat')?.textContent).not.toContain('blackmail');
    expect(root.querySelector('[aria-live]')?.textContent).toBe('A note for you. Press Alt Shift H to go to this warning.');
    press('more');
    expect(root.querySelector('.claim')?.textContent).toBe('This looks like blackmail.');
    expect(root.querySelector('.now a')?.getAttribute('href')).toBe('tel:116123');
  });

  test.each<[string, () => void]>([
    ['one press', () => press('collapse')],
    ['Escape, also while it is open', () => { press('more'); personPresses(button('less') as HTMLElement, key('Escape')); }],
  ])('%s takes it off the page without a trace, and the shortcut brings it back', (_name, close) => {
    const { banner, dismissed } = start();
    showCards(banner, KNOWN);
    close();
    expect(host().isConnected).toBe(false);
    banner.clear();
    showCards(banner, KNOWN);
    expect(host().isConnected).toBe(false);
    banner.focus();
    expect([look(), host().isConnected, dismissed()]).toEqual(['discreet', true, 0]);
  });

  test('where the browser gave no keys, a chip without a word of it is left, so that it is not lost', () => {
    const { banner } = start({ shortcut: null });
    showCards(banner, KNOWN);
    press('collapse');
    expect(chips()).toEqual(['A note']);
    expect(root.querySelector('.chip')?.getAttribute('aria-label')).toBe('A note');
  });

  test('offers to save what was written once it is open', () => {
    const { banner, told } = start();
    showCards(banner, KNOWN);
    expect(button('evidence')).toBeNull();
    press('more');
    press('evidence');
    expect(told).toEqual(['evidence']);
    expect(button('evidence'), 'the card stays').not.toBeNull();
  });

  test('leads away from the page at one press, in whatever state it is', () => {
    const { banner, told } = start();
    showCards(banner, KNOWN);
    press('exit');
    press('more');
    press('exit');
    expect(told).toEqual(['exit', 'exit']);
  });

  test('is every card where others use the screen too, the support card with its own way to close', () => {
    const { banner, told } = start({ isDiscreet: true });
    showCards(banner, null, support());
    vi.advanceTimersByTime(200);
    expect([look(), root.querySelector('[aria-live]')?.textContent]).toEqual(['discreet', 'A note for you. Press Alt Shift H to go to this warning.']);
    press('more');
    press('close');
    expect(told).toEqual(['close support']);
  });

  test('"I know this person" makes a card one, and who was reading goes on reading', () => {
    const { banner, told } = start();
    showCards(banner, warning(), null, false);
    press('know');
    press('pressed-no');
    expect(told).toEqual(['know']);
    showCards(banner, KNOWN, null, true);
    expect(look()).toBe('discreet');
    expect(root.querySelector('.body')).not.toBeNull();
    expect(button('know')).toBeNull();
  });
});
