/** @vitest-environment jsdom */

import axe from 'axe-core';
import { createBanner, type Banner, type BannerParts } from '../../../extension/src/content/banner';
import type { TellOutcome } from '../../../extension/src/family/protocol';
import type { Presentation, ShownWarning } from '../../../extension/src/protocol';
import { fakeChrome, personPresses, presentation, support, warning } from '../support';

/** Hands out the closed root of whatever asks for one, as the isolated world's `openOrClosedShadowRoot` does. */
let root: ShadowRoot;
const attach = Element.prototype.attachShadow;

class NoResize {
  observe(): void {}
  disconnect(): void {}
}

interface Shown {
  banner: Banner;
  /** What the person told us with the card's buttons. */
  told: string[];
  dismissed: () => number;
  stop: AbortController;
}

function start(chosen: Partial<Presentation> = {}): Shown {
  const told: string[] = [];
  const stop = new AbortController();
  const banner = createBanner({ anchor: () => document.querySelector('main'), ...toldBy(told), presentation: presentation(chosen), signal: stop.signal });
  return { banner, told, dismissed: () => told.filter((one) => one === 'dismiss').length, stop };
}

function toldBy(told: string[]): Pick<BannerParts, `on${string}` & keyof BannerParts> {
  return { onDismiss: () => told.push('dismiss'), onCloseSupport: () => told.push('close support'), onKnow: () => told.push('know'), onAbout: (about) => told.push(JSON.stringify(about)), onShowing: (card) => shown.push(card?.title ?? null), onExit: () => told.push('exit'), onEvidence: () => told.push('evidence'), onTell: async (person) => {
    told.push(`tell ${person}`);
    return outcome;
  } };
}

/** What comes of having someone told. */
let outcome: TellOutcome | undefined = { ok: true, delivered: true };
/** The cards that the banner said lie in front, one after the other. */
let shown: (string | null)[] = [];
const host = (): HTMLElement => globalThis.handrailCardHost as HTMLElement;
const button = (action: string): HTMLElement | null => root.querySelector(`[data-action="${action}"]`);
const press = (action: string): void => personPresses(button(action) as HTMLElement);
const show = (banner: Banner, change: Partial<ShownWarning> = {}): void => showCards(banner, warning(change));
const showCards = (banner: Banner, shown: ShownWarning | null, own: ShownWarning | null = null, isKnown: boolean | null = null): void =>
  banner.show({ warning: shown, support: own }, { textOf: () => undefined, isKnown });
const look = (): string | null => root.querySelector('.card')?.getAttribute('data-look') ?? null;
const chips = (): (string | null)[] => [...root.querySelectorAll('.chip')].map((chip) => chip.textContent);
const key = (name: string): KeyboardEvent => new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true });

beforeEach(() => {
  shown = [];
  fakeChrome();
  vi.useFakeTimers();
  vi.stubGlobal('ResizeObserver', NoResize);
  document.body.innerHTML = '<main><h1>Chat</h1><p>rows</p></main>';
  Element.prototype.attachShadow = function (options: ShadowRootInit) {
    root = attach.call(this, options);
    return root;
  };
});
afterEach(() => {
  Element.prototype.attachShadow = attach;
  vi.unstubAllGlobals();
  vi.useRealTimers();
  host()?.remove();
});

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
