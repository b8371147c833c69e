/** @vitest-environment jsdom */

/** The banner where there is someone to tell. */

import axe from 'axe-core';
import { root, start, button, press, show } from './banner-harness';

describe('someone to tell', () => {
  const trusted = [{ id: 'a1', name: 'Mum', isReachable: true }];

  test('is told after two presses of a person, and the card says whether it was delivered', async () => {
    const { banner, told } = start({ trusted });
    show(banner);
    for (const action of ['trust-0', 'let-know', 'let-know-yes']) press(action);
    await vi.advanceTimersByTimeAsync(0);
    expect(told).toEqual(['tell a1']);
    expect(root.querySelector('.reply')?.textContent).toContain('Delivered to where Mum gets messages.');
  });

  test('is told by no script', async () => {
    const { banner, told } = start({ trusted });
    show(banner);
    for (const action of ['trust-0', 'let-know', 'let-know-yes']) button(action)?.click();
    expect(button('let-know')).toBeNull();
    press('trust-0');
    press('let-know');
    button('let-know-yes')?.click();
    await vi.advanceTimersByTimeAsync(0);
    expect(told).toEqual([]);
  });

  test('leaves the focus where the person reads on', () => {
    const { banner } = start({ trusted });
    show(banner);
    button('trust-0')?.focus();
    press('trust-0');
    expect((root.activeElement as HTMLElement).dataset.action).toBe('trust-0');
    button('let-know')?.focus();
    press('let-know');
    expect(root.activeElement?.className).toBe('reply');
  });

  test('has no accessibility violation, whatever was chosen', async () => {
    const { banner } = start({ trusted });
    show(banner);
    press('trust-0');
    press('let-know');
    vi.useRealTimers();
    document.body.replaceChildren(document.importNode(root.querySelector('.card') as Element, true));
    const { violations } = await axe.run(document.body, { rules: { 'region': { enabled: false }, 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
