/** The banner: one card per incident, in a closed shadow root on top of the chat, that comes back if the page removes it. */

import { isRightToLeft, language, t } from '../i18n';
import { severityRank, type ShownWarning } from '../protocol';
import { el, onPress } from '../ui/dom';
import tokensCss from '../ui/tokens.css?inline';
import cardCss from './card.css?inline';
import { lookOf, renderCard, renderChip } from './card';

declare global {
  /** The card's host element. A global of the isolated world: the page cannot see it, a test in that world can. */
  var handrailCardHost: HTMLElement | undefined;
}

export interface BannerParts {
  /** The part of the page that the card is laid over. */
  anchor: () => Element | null;
  onDismiss: () => void;
  /** The keys that lead to the card, where there are any. */
  shortcut: string | null;
  signal: AbortSignal;
}

export interface Banner {
  /** Shows a warning, or updates the card that is open. */
  show(warning: ShownWarning, textOf: (messageId: string) => string | undefined): void;
  clear(): void;
  /** Puts the keyboard focus on the card, reopening it where it was made small. */
  focus(): void;
  /** Puts the card back where the page took it away, and in line with the chat. */
  settle(): void;
}

const MARGIN_PX = 10;
/**
 * A chat column narrower or lower than this gives no room: the card then takes the window. Lower, the title, the crisis
 * lines and the buttons would squeeze away the steps between them; for a window that low the style sheet has another layout.
 */
const LEAST_WIDTH_PX = 300;
const LEAST_HEIGHT_PX = 460;

type Shape = 'card' | 'chip';

export function createBanner({ anchor, onDismiss, shortcut, signal }: BannerParts): Banner {
  const host = document.createElement('div');
  // A fixed name would let any page find the card, and tell from it who is protected.
  host.setAttribute(`data-${randomName()}`, '');
  const root = host.attachShadow({ mode: 'closed' });
  applyStyles(root, `${tokensCss}\n${cardCss}`);
  const live = el('div', { class: 'sr' });
  const seat = el('div', { class: 'seat' });
  root.append(live, seat);
  host.setAttribute('dir', isRightToLeft() ? 'rtl' : 'ltr');
  host.setAttribute('lang', language());
  globalThis.handrailCardHost = host;

  let shown: { warning: ShownWarning; textOf: (id: string) => string | undefined } | null = null;
  let shape: Shape = 'card';
  let isOpen = false;
  /** Warnings that were made small: they stay so when their chat is opened again. */
  const madeSmall = new Set<string>();
  const weightOf = ({ id, severity }: ShownWarning): string => `${id} ${severity}`;

  const removal = new MutationObserver(settle);
  const resize = new ResizeObserver(place);

  function show(warning: ShownWarning, textOf: (id: string) => string | undefined): void {
    const before = shown?.warning;
    const isNews = before?.id !== warning.id || severityRank(warning.severity) > severityRank(before.severity);
    if (before && !isNews && JSON.stringify(before) === JSON.stringify(warning)) return settle();
    shown = { warning, textOf };
    if (isNews) {
      shape = madeSmall.has(weightOf(warning)) ? 'chip' : 'card';
      isOpen = false;
    }
    render();
    attach();
    if (isNews && shape === 'card') announce(warning);
  }

  function render(): void {
    if (!shown) return;
    const { warning, textOf } = shown;
    const focused = (root.activeElement as HTMLElement | null)?.dataset.action;
    const areDetailsOpen = seat.querySelector('details')?.open ?? false;
    const scrolled = seat.querySelector('.body')?.scrollTop ?? 0;
    const isFirst = seat.childElementCount === 0;
    seat.replaceChildren(shape === 'chip' ? renderChip(warning) : renderCard({ warning, textOf, isOpen }));
    if (isFirst) seat.firstElementChild?.classList.add('arrives');
    for (const button of seat.querySelectorAll('button')) onPress(button, () => act(button.dataset.action ?? ''));
    const details = seat.querySelector('details');
    if (details) details.open = areDetailsOpen;
    const body = seat.querySelector('.body');
    if (body) body.scrollTop = scrolled;
    if (focused) seat.querySelector<HTMLElement>(`[data-action="${focused}"]`)?.focus();
    place();
  }

  function act(action: string): void {
    if (action === 'dismiss') {
      clear();
      onDismiss();
      return;
    }
    if (action === 'collapse' || action === 'expand') {
      shape = action === 'collapse' ? 'chip' : 'card';
      if (shown && shape === 'chip') madeSmall.add(weightOf(shown.warning));
      else if (shown) madeSmall.delete(weightOf(shown.warning));
    }
    if (action === 'more' || action === 'less') isOpen = action === 'more';
    render();
    const next: Record<string, string> = { collapse: '.chip', expand: '.body', more: '[data-action="less"]', less: '[data-action="more"]' };
    seat.querySelector<HTMLElement>(next[action] ?? 'button')?.focus();
  }

  /** A live region that is filled after it is on the page: one that arrives full is not read out everywhere. */
  function announce(warning: ShownWarning): void {
    live.setAttribute('aria-live', lookOf(warning) === 'notice' ? 'polite' : 'assertive');
    live.textContent = '';
    const reach = shortcut === null ? '' : t('card_reach', shortcut.replaceAll('+', ' '));
    const words = `${asSentence(warning.title)} ${warning.steps[0]?.text ?? ''} ${reach}`;
    setTimeout(() => {
      if (shown?.warning === warning) live.textContent = words;
    }, 100);
  }

  function attach(): void {
    if (!shown) return;
    if (!host.isConnected) document.documentElement.append(host);
    try {
      host.setAttribute('popover', 'manual');
      if (!host.matches(':popover-open')) host.showPopover();
    } catch {
      // Without the top layer the card still lies on top by its z-index.
    }
    removal.observe(document.documentElement, { childList: true });
    const target = anchor();
    resize.disconnect();
    if (target) resize.observe(target);
    place();
  }

  function settle(): void {
    if (!shown) return;
    if (!host.isConnected || (host.popover && !isOnTop())) attach();
    else place();
  }

  function isOnTop(): boolean {
    try {
      return host.matches(':popover-open');
    } catch {
      return true;
    }
  }

  function place(): void {
    const target = anchor()?.getBoundingClientRect();
    const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const isRoomy = target !== undefined && target.width >= LEAST_WIDTH_PX && target.height >= LEAST_HEIGHT_PX;
    const area = isRoomy
      ? { left: Math.max(0, target.left), right: Math.min(view.width, target.right), top: Math.max(0, target.top), bottom: Math.min(view.height, target.bottom) }
      : { left: 0, right: view.width, top: 0, bottom: view.height };
    const start = isRightToLeft() ? view.width - area.right : area.left;
    seat.style.setProperty('--seat-start', `${start + MARGIN_PX}px`);
    seat.style.setProperty('--seat-top', `${area.top + MARGIN_PX}px`);
    seat.style.setProperty('--seat-width', `${Math.max(0, area.right - area.left - 2 * MARGIN_PX)}px`);
    seat.style.setProperty('--seat-height', `${Math.max(0, area.bottom - area.top - 2 * MARGIN_PX)}px`);
  }

  function clear(): void {
    shown = null;
    isOpen = false;
    shape = 'card';
    removal.disconnect();
    resize.disconnect();
    live.textContent = '';
    seat.replaceChildren();
    host.remove();
  }

  seat.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !event.isTrusted || !shown) return;
    event.stopPropagation();
    if (shape === 'card' && lookOf(shown.warning) === 'notice' && isOpen) act('less');
    else if (shape === 'card') act('collapse');
  });
  // What is typed in the card is not for the chat's own shortcuts.
  for (const type of ['keydown', 'keyup', 'keypress']) root.addEventListener(type, (event) => event.stopPropagation());
  window.addEventListener('resize', place, { signal });
  signal.addEventListener('abort', clear);

  return {
    show,
    clear,
    settle,
    focus() {
      if (!shown) return;
      if (shape === 'chip') act('expand');
      else seat.querySelector<HTMLElement>('.body, button')?.focus();
    },
  };
}

function applyStyles(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox keeps constructed sheets of a content script apart from the page's documents.
    root.append(el('style', {}, css));
  }
}

function asSentence(title: string): string {
  return /[.!?…]$/.test(title) ? title : `${title}.`;
}

function randomName(): string {
  return [...crypto.getRandomValues(new Uint8Array(6))].map((byte) => String.fromCharCode(97 + (byte % 26))).join('');
}
