/** The banner: the cards of the open chat, in a closed shadow root on top of it, that come back if the page removes them. */

import { isRightToLeft, language, t } from '../i18n';
import { el, onPress } from '../ui/dom';
import tokensCss from '../ui/tokens.css?inline';
import cardCss from './card.css?inline';
import { keys, renderCard, renderChip, type CardContext } from './card';
import { Deck, type Cards, type Slot } from './deck';
import { isLoud, lookOf } from './look';

declare global {
  /** The card's host element. A global of the isolated world: the page cannot see it, a test in that world can. */
  var handrailCardHost: HTMLElement | undefined;
}

export interface BannerParts {
  /** The part of the page that the card is laid over. */
  anchor: () => Element | null;
  onDismiss: () => void;
  onCloseSupport: () => void;
  /** The person knows the other side. */
  onKnow: () => void;
  /** The keys that lead to the card, where there are any. */
  shortcut: string | null;
  signal: AbortSignal;
}

export interface Banner {
  /** Shows what there is, and updates a card that is open already. */
  show(cards: Cards, context: CardContext): void;
  clear(): void;
  /** Puts the keyboard focus on the card in front, bringing one up where all were made small. */
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

export function createBanner({ anchor, onDismiss, onCloseSupport, onKnow, shortcut, signal }: BannerParts): Banner {
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

  const deck = new Deck();
  let context: CardContext = { textOf: () => undefined, isKnown: null };
  let drawn = '';
  let isOpen = false;

  const removal = new MutationObserver(settle);
  const resize = new ResizeObserver(place);

  function show(cards: Cards, given: CardContext): void {
    const next = JSON.stringify([cards, given.isKnown]);
    context = given;
    if (next === drawn) return settle();
    drawn = next;
    const front = deck.front;
    const news = deck.update(cards);
    if (deck.front !== front || (front && news.includes(front))) isOpen = false;
    render();
    announce(news);
  }

  function render(): void {
    const { front } = deck;
    const focused = (root.activeElement as HTMLElement | null)?.dataset.action;
    const areDetailsOpen = seat.querySelector('details')?.open ?? false;
    const scrolled = seat.querySelector('.body')?.scrollTop ?? 0;
    const isFirst = seat.childElementCount === 0;
    const card = front && deck.card(front);
    const chips = deck.small().filter(isDrawnSmall).flatMap((slot) => deck.card(slot) ?? []);
    seat.replaceChildren(
      ...(card ? [renderCard({ ...context, warning: card, isOpen, shortcut })] : []),
      ...chips.map((warning) => renderChip(warning, warning === deck.card('support') ? 'support' : 'warning')),
    );
    if (isFirst) seat.firstElementChild?.classList.add('arrives');
    for (const button of seat.querySelectorAll('button')) onPress(button, () => act(button.dataset.action ?? '', (button.dataset.slot as Slot | undefined) ?? 'warning'));
    const details = seat.querySelector('details');
    if (details) details.open = areDetailsOpen;
    const body = seat.querySelector('.body');
    if (body) body.scrollTop = scrolled;
    if (focused) seat.querySelector<HTMLElement>(`[data-action="${focused}"]`)?.focus();
    if (seat.childElementCount === 0) withdraw();
    else attach();
  }

  /** A discreet card that was closed leaves nothing behind, as long as there are keys that bring it back. */
  function isDrawnSmall(slot: Slot): boolean {
    const card = deck.card(slot);
    return card === null || lookOf(card) !== 'discreet' || shortcut === null || !deck.wasMadeSmall(slot);
  }

  function act(action: string, slot: Slot): void {
    if (action === 'know') onKnow();
    if (action === 'dismiss' || action === 'close') deck.take(action === 'close' ? 'support' : 'warning');
    if (action === 'collapse') deck.collapse();
    if (action === 'expand') deck.expand(slot);
    // Who was reading goes on reading, whatever shape the card takes.
    isOpen = action === 'more' || action === 'know';
    if (action === 'dismiss' || action === 'close') drawn = '';
    render();
    if (action === 'dismiss') onDismiss();
    if (action === 'close') onCloseSupport();
    const next: Record<string, string> = { collapse: '.chip', expand: '.body, button', know: '.body', more: '[data-action="less"]', less: '[data-action="more"]' };
    seat.querySelector<HTMLElement>(next[action] ?? 'button')?.focus();
  }

  /** A live region that is filled after it is on the page: one that arrives full is not read out everywhere. */
  function announce(news: Slot[]): void {
    const cards = news.flatMap((slot) => deck.card(slot) ?? []);
    if (cards.length === 0) return;
    live.setAttribute('aria-live', cards.some(isLoud) ? 'assertive' : 'polite');
    live.textContent = '';
    const words = cards.map((card) => (lookOf(card) === 'discreet' ? asSentence(t('card_discreet_title')) : `${asSentence(card.title)} ${card.steps[0]?.text ?? ''}`));
    if (shortcut !== null) words.push(t('card_reach', keys(shortcut)));
    const told = drawn;
    setTimeout(() => {
      if (drawn === told) live.textContent = words.join(' ');
    }, 100);
  }

  function attach(): void {
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
    if (seat.childElementCount === 0) return;
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
    deck.update({ warning: null, support: null });
    drawn = '';
    isOpen = false;
    seat.replaceChildren();
    withdraw();
  }

  function withdraw(): void {
    removal.disconnect();
    resize.disconnect();
    live.textContent = '';
    host.remove();
  }

  seat.addEventListener('keydown', (event) => {
    const card = deck.front && deck.card(deck.front);
    if (event.key !== 'Escape' || !event.isTrusted || !card) return;
    event.stopPropagation();
    act(lookOf(card) === 'notice' && isOpen ? 'less' : 'collapse', 'warning');
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
      if (deck.isEmpty) return;
      if (deck.front) seat.querySelector<HTMLElement>('.body, button')?.focus();
      else act('expand', deck.card('warning') ? 'warning' : 'support');
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
