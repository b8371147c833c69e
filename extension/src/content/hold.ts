/** Keeps the cards on top of the page and in line with the chat, and knows whether the page has tried to keep them away. */

import { seatOver } from './seat';

/** How long the browser may take to say that something lies over the card. */
const SIGHT_DELAY_MS = 200;
/** A card that is still moving into its place does not count as seen. */
const ARRIVED_MS = 800;
/** Nor where the page was not drawn anew so many times since: a busy computer says late what can be seen. */
const LEAST_FRAMES = 24;
const MOST_IN_VAIN = 3;

export interface HoldParts {
  host: HTMLElement;
  root: ShadowRoot;
  seat: HTMLElement;
  /** The part of the page that the card is laid over. */
  anchor: () => Element | null;
  /** The page has removed or covered the cards, for the first time since they were attached. */
  onContest: () => void;
  signal: AbortSignal;
}

export interface Hold {
  /** Whether the page has removed or covered the cards since they were attached. */
  readonly isContested: boolean;
  attach(): void;
  /** Puts the cards back where the page took them away or covered them, and in line with the chat. */
  settle(): void;
  release(): void;
}

/** A second kind of observer asks whether anything is drawn over an element, be it deaf to the mouse. Chromium has it. */
type SightObserver = IntersectionObserverInit & { trackVisibility: boolean; delay: number };

export function createHold({ host, root, seat, anchor, onContest, signal }: HoldParts): Hold {
  let isContested = false;
  let isHeld = false;
  const removal = new MutationObserver(settle);
  const resize = new ResizeObserver(place);
  /** Since when the browser does not vouch that nothing lies over the card; null where it does, or has not said yet. */
  let unseenSince: number | null = null;
  let framesUnseen = 0;
  /** How often the cards came to the front without being seen since: some pages are such that the browser never vouches. */
  let vain = 0;
  const sight = watchSight((isVisible) => {
    // It came to the front, and that has helped: so something lay over it.
    if (isVisible && vain > 0) contest();
    if (isVisible) vain = 0;
    if (isVisible) unseenSince = null;
    else if (unseenSince === null) {
      unseenSince = Date.now();
      framesUnseen = 0;
      requestAnimationFrame(countFrames);
    }
  });

  function countFrames(): void {
    if (unseenSince === null) return;
    framesUnseen++;
    requestAnimationFrame(countFrames);
  }

  /** Whether the browser has had time enough to see a card that has come to rest, and has not seen it. */
  function isUnseen(): boolean {
    const isMoving = root.getAnimations?.().some(({ playState }) => playState === 'running') ?? false;
    return unseenSince !== null && !isMoving && Date.now() - unseenSince > ARRIVED_MS && framesUnseen >= LEAST_FRAMES;
  }

  function attach(): void {
    isHeld = true;
    const parent = home();
    if (host.parentNode !== parent) parent.append(host);
    try {
      host.setAttribute('popover', 'manual');
      if (!host.matches(':popover-open')) host.showPopover();
    } catch {
      // Without the top layer the card still lies on top by its z-index.
    }
    removal.disconnect();
    removal.observe(parent, { childList: true });
    const target = anchor();
    resize.disconnect();
    if (target) resize.observe(target);
    sight?.disconnect();
    const card = seat.firstElementChild;
    if (card) sight?.observe(card);
    place();
  }

  /** A dialogue makes all that is not in it deaf to mouse and keyboard. */
  function home(): Element {
    return [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.documentElement;
  }

  /** Comes to the front of all that lies on top; who was using the card goes on using it. */
  function raise(): void {
    unseenSince = null;
    const focused = root.activeElement as HTMLElement | null;
    try {
      if (host.matches(':popover-open')) host.hidePopover();
    } catch {
      host.remove();
    }
    attach();
    focused?.focus({ preventScroll: true });
  }

  function contest(): void {
    if (isContested) return;
    isContested = true;
    onContest();
  }

  function settle(): void {
    if (!isHeld || seat.childElementCount === 0) return;
    if (host.parentNode !== home() || !isOnTop()) {
      attach();
      contest();
    } else {
      place();
      if (!isDrawn()) return;
      if (isCovered()) {
        raise();
        contest();
      } else if (isUnseen() && vain < MOST_IN_VAIN) {
        vain++;
        raise();
      }
    }
  }

  function isOnTop(): boolean {
    try {
      return !host.popover || host.matches(':popover-open');
    } catch {
      return true;
    }
  }

  /** A page that nobody looks at draws nothing. */
  function isDrawn(): boolean {
    return document.visibilityState === 'visible';
  }

  /** Whether a press in the middle of the card would go to something else. */
  function isCovered(): boolean {
    const box = seat.firstElementChild?.getBoundingClientRect();
    if (!box || box.width === 0 || typeof document.elementFromPoint !== 'function') return false;
    return document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2) !== host;
  }

  function place(): void {
    // Not asked of the browser anew: where the extension was updated it answers no more, and the page may still change.
    seatOver(seat, anchor(), host.dir === 'rtl');
  }

  window.addEventListener('resize', () => isHeld && place(), { signal });

  return {
    get isContested() {
      return isContested;
    },
    attach,
    settle,
    release() {
      isHeld = false;
      isContested = false;
      unseenSince = null;
      vain = 0;
      removal.disconnect();
      resize.disconnect();
      sight?.disconnect();
      host.remove();
    },
  };
}

function watchSight(onChange: (isVisible: boolean) => void): IntersectionObserver | null {
  if (typeof IntersectionObserver === 'undefined' || !('isVisible' in IntersectionObserverEntry.prototype)) return null;
  const options: SightObserver = { trackVisibility: true, delay: SIGHT_DELAY_MS, threshold: [0, 1] };
  return new IntersectionObserver((entries) => onChange(entries.every((entry) => !entry.isIntersecting || (entry as { isVisible?: boolean }).isVisible === true)), options);
}
