/** The banner: the cards of the open chat, in a closed shadow root on top of it, that come back if the page removes them. */

import { t } from '../i18n';
import type { TellOutcome } from '../family/protocol';
import { severityRank, type AboutMe, type AgeBand, type Presentation, type ShownCard, type ShownWarning } from '../protocol';
import { el, onPress } from '../ui/dom';
import { createAnnouncer } from './announce';
import { renderCard, renderChip, type CardContext } from './card';
import { Deck, type Cards, type Slot } from './deck';
import { createHold } from './hold';
import { createHost } from './host';
import { lookOf, type Look } from './look';
import type { PressQuestion } from './questions';
import { Teller } from './trusted';

declare global {
  /** The card's host element. A global of the isolated world: the page cannot see it, a test in that world can. */
  var handrailCardHost: HTMLElement | undefined;
}

export interface BannerParts {
  /** The part of the page that the card is laid over. */
  anchor: () => Element | null;
  presentation: Presentation;
  onDismiss: () => void;
  onCloseSupport: () => void;
  /** The person knows the other side. */
  onKnow: () => void;
  /** The person said something of themselves. */
  onAbout: (about: AboutMe) => void;
  /** Another card, or none, lies in front. */
  onShowing: (card: ShownCard | null) => void;
  /** The person wants this page gone; or to save what was written. */
  onExit: () => void;
  onEvidence: () => void;
  /** The person pressed twice that someone they trust be told. */
  onTell: (person: string) => Promise<TellOutcome | undefined>;
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
  /** Says once more which card lies in front, to whoever has begun to listen anew. */
  tell(): void;
}

const AGES: Record<string, AgeBand | null> = { 'age-under18': 'under18', 'age-adult': 'adult', 'age-none': null };

export function createBanner(parts: BannerParts): Banner {
  const { anchor, signal } = parts;
  let { presentation } = parts;
  const { host, root } = createHost();
  const announcer = createAnnouncer();
  const seat = el('div', { class: 'seat' });
  root.append(announcer.region, seat);
  globalThis.handrailCardHost = host;

  const deck = new Deck();
  let context: CardContext = { textOf: () => undefined, isKnown: null };
  let drawn = '';
  let isOpen = false;
  let question: PressQuestion | null = null;
  let told = JSON.stringify(null);

  const teller = new Teller({ people: presentation.trusted ?? [], tell: parts.onTell, onChange: renderTelling });
  const look = (card: ShownWarning): Look => lookOf(card, presentation.isDiscreet);
  const hold = createHold({ host, root, seat, anchor, onContest: () => tellShown(deck.front && deck.card(deck.front)), signal });

  function show(cards: Cards, given: CardContext): void {
    const next = JSON.stringify([cards, given.isKnown]);
    context = given;
    if (next === drawn) return hold.settle();
    drawn = next;
    const front = deck.front;
    const news = deck.update(cards);
    if (deck.front !== front || (front && news.includes(front))) {
      const card = deck.front && deck.card(deck.front);
      isOpen = presentation.sensitivity === 'early' && card !== null && look(card) === 'notice';
      question = null;
    }
    render();
    announcer.say(news.flatMap((slot) => deck.card(slot) ?? []), presentation, () => news.every((slot) => deck.card(slot)?.id === cards[slot]?.id));
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
      ...(card ? [renderCard({ ...context, warning: card, isOpen, question, telling: teller.state, presentation })] : []),
      ...chips.map((warning) => renderChip(warning, warning === deck.card('support') ? 'support' : 'warning', presentation)),
    );
    if (isFirst) seat.firstElementChild?.classList.add('arrives');
    for (const button of seat.querySelectorAll('button')) onPress(button, () => void (teller.press(button.dataset.action ?? '') || act(button.dataset.action ?? '', (button.dataset.slot as Slot | undefined) ?? 'warning')));
    seat.querySelector('select')?.addEventListener('change', (event) => {
      if (event.isTrusted) tellAbout({ region: (event.target as HTMLSelectElement).value });
    });
    const details = seat.querySelector('details');
    if (details) details.open = areDetailsOpen;
    const body = seat.querySelector('.body');
    if (body) body.scrollTop = scrolled;
    if (focused) seat.querySelector<HTMLElement>(`[data-action="${focused}"]`)?.focus();
    tellShown(card);
    if (seat.childElementCount === 0) withdraw();
    else hold.attach();
  }

  /** Who was reading goes on reading: a button that has made way leaves the focus to what was said. */
  function renderTelling(): void {
    render();
    if (root.activeElement === null) seat.querySelector<HTMLElement>('.reply')?.focus();
  }

  /** What a page imitates is not among what we tell: badge and popup can be believed. */
  function tellShown(card: ShownWarning | null): void {
    const isQuiet = card !== null && look(card) === 'discreet';
    const title = isQuiet ? t('card_discreet_title') : (card?.title ?? null);
    const next = title === null ? null : { title, isQuiet, isContested: hold.isContested };
    if (JSON.stringify(next) === told) return;
    told = JSON.stringify(next);
    parts.onShowing(next);
  }

  function tellAbout(about: AboutMe): void {
    presentation = { ...presentation, asksAge: presentation.asksAge && about.ageBand === undefined, region: about.region ?? presentation.region };
    render();
    parts.onAbout(about);
  }

  /** A discreet card that was closed leaves nothing behind, as long as there are keys that bring it back. */
  function isDrawnSmall(slot: Slot): boolean {
    const card = deck.card(slot);
    return card === null || look(card) !== 'discreet' || presentation.shortcut === null || !deck.wasMadeSmall(slot);
  }

  function act(action: string, slot: Slot): void {
    if (action === 'exit' || action === 'evidence') (action === 'exit' ? parts.onExit : parts.onEvidence)();
    else if (action in AGES) tellAbout({ ageBand: AGES[action] ?? null });
    else if (action === 'pressed-yes' && question) ask({ ...question, isTold: true });
    else if (action === 'pressed-no' && question) press(question.press, slot);
    else if (isAskedAbout(action)) ask({ press: action, isTold: false });
    else press(action, slot);
  }

  /** What is grave is put away only by somebody who means it. */
  function isAskedAbout(action: string): action is PressQuestion['press'] {
    const card = deck.front && deck.card(deck.front);
    return (action === 'dismiss' || action === 'know') && card !== null && severityRank(card.severity) >= severityRank('high');
  }

  function ask(about: PressQuestion): void {
    question = about;
    isOpen = true;
    render();
    seat.querySelector<HTMLElement>('.question button')?.focus();
  }

  function press(action: string, slot: Slot): void {
    const card = deck.card(slot);
    const isDone = action === 'dismiss' || (action === 'know' && card !== null && look(card) === 'notice');
    question = null;
    if (action === 'know') parts.onKnow();
    if (isDone || action === 'close') deck.take(action === 'close' ? 'support' : 'warning');
    if (action === 'collapse') deck.collapse();
    if (action === 'expand') deck.expand(slot);
    // Who was reading goes on reading, whatever shape the card takes.
    isOpen = action === 'more' || (action === 'know' && !isDone) || (action === 'pressed-back' && isOpen);
    if (isDone || action === 'close') drawn = '';
    render();
    if (isDone) parts.onDismiss();
    if (action === 'close') parts.onCloseSupport();
    const next: Record<string, string> = { 'collapse': '.chip', 'expand': '.body, button', 'know': '.body', 'more': '[data-action="less"]', 'less': '[data-action="more"]', 'pressed-back': '[data-action="dismiss"]' };
    seat.querySelector<HTMLElement>(next[action] ?? 'button')?.focus();
  }

  function clear(): void {
    deck.update({ warning: null, support: null });
    drawn = '';
    isOpen = false;
    question = null;
    seat.replaceChildren();
    tellShown(null);
    withdraw();
  }

  function withdraw(): void {
    hold.release();
    announcer.hush();
  }

  seat.addEventListener('keydown', (event) => {
    const card = deck.front && deck.card(deck.front);
    if (event.key !== 'Escape' || !event.isTrusted || !card) return;
    event.stopPropagation();
    act(look(card) === 'notice' && isOpen ? 'less' : 'collapse', 'warning');
  });
  // What is typed in the card is not for the chat's own shortcuts.
  for (const type of ['keydown', 'keyup', 'keypress']) root.addEventListener(type, (event) => event.stopPropagation());
  signal.addEventListener('abort', clear);

  return {
    show,
    clear,
    settle: hold.settle,
    tell() {
      told = '';
      tellShown(deck.front && deck.card(deck.front));
    },
    focus() {
      if (deck.isEmpty) return;
      if (deck.front) seat.querySelector<HTMLElement>('.body, button')?.focus();
      else act('expand', deck.card('warning') ? 'warning' : 'support');
    },
  };
}
