/** @vitest-environment jsdom */

/** The banner with a support card, alone and beside a warning. */

import { personPresses, support, warning } from '../support';
import { root, start, host, button, press, showCards, look, chips, key } from './banner-harness';

describe('the support card', () => {
  const NOTICE = warning({ severity: 'medium', kind: 'notice' });
  const THREAT = warning({ id: 'incident-2' });

  test('stays until the person closes it, whatever time passes and whatever the chat goes on with', () => {
    const { banner, told } = start();
    showCards(banner, null, support());
    vi.advanceTimersByTime(24 * 60 * 60 * 1000);
    showCards(banner, null, support());
    expect(look()).toBe('support');
    press('close');
    expect(host().isConnected).toBe(false);
    expect(told).toEqual(['close support']);
  });

  test('is put away and not lost by Escape', () => {
    const { banner, told } = start();
    showCards(banner, null, support());
    personPresses(button('collapse') as HTMLElement, key('Escape'));
    expect(chips()).toEqual(['Someone to talk to']);
    press('expand');
    expect([look(), told]).toEqual(['support', []]);
  });

  test('lies before a quiet notice, which waits beside it and comes up when it is closed', () => {
    const { banner } = start();
    showCards(banner, null, support());
    showCards(banner, NOTICE, support());
    expect([look(), chips()]).toEqual(['support', ['Warning for this chat']]);
    press('close');
    expect([look(), chips()]).toEqual(['notice', []]);
  });

  test('gives way to a grave warning that comes later, and stays within reach', () => {
    const { banner } = start();
    showCards(banner, NOTICE, support());
    showCards(banner, THREAT, support());
    expect([look(), chips()]).toEqual(['strong', ['Someone to talk to']]);
    press('expand');
    expect([look(), chips()]).toEqual(['support', ['Warning for this chat']]);
  });

  test('comes before a warning that is open already, and the warning stays within reach', () => {
    const { banner, told } = start();
    showCards(banner, THREAT);
    showCards(banner, THREAT, support());
    expect([look(), chips()]).toEqual(['support', ['Warning for this chat']]);
    press('close');
    expect([look(), told]).toEqual(['strong', ['close support']]);
  });

  test('is said politely, and its own buttons never mean "this is fine"', () => {
    const { banner, dismissed } = start();
    showCards(banner, null, support());
    vi.advanceTimersByTime(200);
    expect(root.querySelector('[aria-live]')?.getAttribute('aria-live')).toBe('polite');
    expect(button('dismiss')).toBeNull();
    press('close');
    expect(dismissed()).toBe(0);
  });
});
