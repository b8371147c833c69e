/** A banner on a page of its own for each test, with its closed root in reach, and what it told. */

import { createBanner, type Banner, type BannerParts } from '../../../extension/src/content/banner';
import type { TellOutcome } from '../../../extension/src/family/protocol';
import type { Presentation, ShownWarning } from '../../../extension/src/protocol';
import { fakeChrome, personPresses, presentation, warning } from '../support';

/** Hands out the closed root of whatever asks for one, as the isolated world's `openOrClosedShadowRoot` does. */
export let root: ShadowRoot;
const attach = Element.prototype.attachShadow;

class NoResize {
  observe(): void {}
  disconnect(): void {}
}

export interface Shown {
  banner: Banner;
  /** What the person told us with the card's buttons. */
  told: string[];
  dismissed: () => number;
  stop: AbortController;
}

export function start(chosen: Partial<Presentation> = {}): Shown {
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
export let shown: (string | null)[] = [];
export const host = (): HTMLElement => globalThis.handrailCardHost as HTMLElement;
export const button = (action: string): HTMLElement | null => root.querySelector(`[data-action="${action}"]`);
export const press = (action: string): void => personPresses(button(action) as HTMLElement);
export const show = (banner: Banner, change: Partial<ShownWarning> = {}): void => showCards(banner, warning(change));
export const showCards = (banner: Banner, shown: ShownWarning | null, own: ShownWarning | null = null, isKnown: boolean | null = null): void =>
  banner.show({ warning: shown, support: own }, { textOf: () => undefined, isKnown });
export const look = (): string | null => root.querySelector('.card')?.getAttribute('data-look') ?? null;
export const chips = (): (string | null)[] => [...root.querySelectorAll('.chip')].map((chip) => chip.textContent);
export const key = (name: string): KeyboardEvent => new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true });

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
