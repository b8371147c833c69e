/** The inside of the card: turns a warning into elements. Text goes in as text only. */

import { t } from '../i18n';
import { severityRank, type Presentation, type ShownWarning } from '../protocol';
import { el } from '../ui/dom';
import { brand, mark, signBadge } from '../ui/sign';
import type { Slot } from './deck';
import { helpList, helpNow } from './help';
import { lookOf, type Look } from './look';
import { ageQuestion, button, pressQuestion, regionChoice, type PressQuestion } from './questions';
import { stepParts } from './steps';
import { trustedPart, type Telling } from './trusted';
import { details, isLead, whyParts, type TextOf } from './why';

export interface CardContext {
  /** The text of a message as it was sent, where it is still at hand. */
  textOf: TextOf;
  /** Whether the person knows the other side; null where that cannot be asked. */
  isKnown: boolean | null;
  /** What the page calls the chat, where several are open on it. */
  chat?: string | null;
}

export interface CardState extends CardContext {
  warning: ShownWarning;
  /** Whether a card that starts small shows all it knows. */
  isOpen: boolean;
  /** The press that is asked about before it counts. */
  question: PressQuestion | null;
  /** Whom the person means to tell. */
  telling: Telling | null;
  presentation: Presentation;
}

export function renderCard(state: CardState): HTMLElement {
  const { warning, presentation } = state;
  const look = lookOf(warning, presentation.isDiscreet);
  if (look === 'notice') return notice(state);
  if (look === 'discreet') return discreet(state);
  const isUrgent = look === 'urgent' || look === 'support';
  const now = helpNow(warning.help, isUrgent);
  const title = el('h2', { id: 'title' }, warning.title);
  // What nobody need act on this minute is no alert.
  const role = look === 'support' || look === 'calm' ? { role: 'region' } : { 'role': 'alertdialog', 'aria-modal': 'false' };
  return el(
    'section',
    { 'class': 'card', ...role, 'aria-labelledby': 'title', 'aria-describedby': 'why', 'data-look': look },
    brand(presentation.sign),
    ...(isUrgent ? [now, title] : [title]),
    state.chat ? el('p', { class: 'which' }, t('card_in_chat', state.chat.slice(0, LONGEST_TITLE))) : null,
    // Keyboard users scroll the middle part with the arrow keys.
    scrolled(body(state, look)),
    isUrgent ? null : now,
    state.question ? pressQuestion(state.question) : el('div', { class: 'foot' }, putAway(state), acquaintance(state), button('collapse', t('card_collapse'), 'main')),
  );
}

/** A page may call a chat anything. */
const LONGEST_TITLE = 60;

const CHIP = { support: 'card_chip_support', discreet: 'card_chip_discreet' } as const;

export function renderChip(warning: ShownWarning, slot: Slot, { isDiscreet, sign }: Presentation): HTMLButtonElement {
  const look = lookOf(warning, isDiscreet);
  const name = t(look === 'support' || look === 'discreet' ? CHIP[look] : 'card_chip');
  const chip = button('expand', name, 'chip');
  Object.assign(chip.dataset, { look, slot });
  // A title would be read out to whoever else is in the room.
  chip.setAttribute('aria-label', look === 'discreet' ? name : `${name}: ${warning.title}`);
  chip.prepend(mark());
  chip.append(signBadge(sign) ?? '');
  return chip;
}

function notice(state: CardState): HTMLElement {
  const { warning, isOpen, presentation } = state;
  // A single cruel line is a quiet notice, and the crisis line is on it all the same.
  const isCruel = warning.kind === 'emergency' || warning.slots.includes('cruelty');
  return el(
    'section',
    { 'class': 'card', 'role': 'region', 'aria-labelledby': 'title', 'data-look': 'notice' },
    el(
      'div',
      { class: 'strip' },
      el('div', { class: 'words' }, el('h2', { id: 'title' }, warning.title), el('p', {}, warning.why.find(isLead)?.text ?? warning.steps[0]?.text)),
      signBadge(presentation.sign),
      moreOrLess(isOpen),
      button('dismiss', t('card_dismiss'), 'quiet'),
    ),
    isCruel ? helpNow(warning.help, false) : null,
    isOpen && scrolled([...body(state, 'notice'), acquaintance(state)]),
  );
}

/** Whoever threatens may look at the same screen: closed it says nothing, and one press or Escape closes it. */
function discreet(state: CardState): HTMLElement {
  const { warning, isOpen, question, presentation } = state;
  const { shortcut, sign } = presentation;
  return el(
    'section',
    { 'class': 'card', 'role': 'region', 'aria-labelledby': 'title', 'data-look': 'discreet' },
    el(
      'div',
      { class: 'strip' },
      el('h2', { id: 'title' }, t('card_discreet_title')),
      signBadge(sign),
      moreOrLess(isOpen),
      button('collapse', t('card_close'), 'quiet'),
      button('exit', t('card_exit'), 'quiet'),
    ),
    isOpen && helpNow(warning.help, false),
    isOpen &&
      scrolled([
        el('p', { class: 'claim' }, warning.title),
        ...body(state, 'discreet'),
        shortcut === null ? null : el('p', {}, t('card_discreet_back', keys(shortcut))),
        acquaintance(state),
        question ? pressQuestion(question) : el('div', { class: 'row' }, putAway(state)),
      ]),
  );
}

function scrolled(parts: (HTMLElement | null)[]): HTMLElement {
  return el('div', { class: 'body', tabindex: 0, role: 'group', 'aria-label': t('card_body_label') }, ...parts);
}

/** "This is fine", or "Close" for the support card. An emergency can only be made small. */
function putAway({ warning }: CardState): HTMLElement | null {
  if (warning.kind === 'support') return button('close', t('card_close'), 'quiet');
  return warning.severity === 'critical' ? null : button('dismiss', t('card_dismiss'), 'quiet');
}

/** "I know this person", or that it was said; nothing on cards that are not about one person in this chat. */
function acquaintance({ warning, isKnown }: CardState): HTMLElement | null {
  if (isKnown === null || warning.severity === 'critical' || !['notice', 'full', 'known'].includes(warning.kind)) return null;
  return isKnown ? el('p', { class: 'noted' }, t('card_know_noted')) : button('know', t('card_know'), 'quiet');
}

/** What is grave is worth keeping. */
function evidence({ kind, severity }: ShownWarning): HTMLElement | null {
  return kind === 'support' || severityRank(severity) < severityRank('high') ? null : el('div', { class: 'row evidence' }, button('evidence', t('card_evidence')));
}

function body({ warning, textOf, presentation, telling }: CardState, look: Look): (HTMLElement | null)[] {
  // The strip of a notice has said already what it is all about.
  const why = whyParts(look === 'notice' ? warning.why.filter((reason) => !isLead(reason)) : warning.why, textOf);
  const steps = [...stepParts(warning.steps), evidence(warning)];
  const age = presentation.asksAge ? ageQuestion(warning.kind) : null;
  const help = warning.help.length > 0 ? [el('h3', {}, t('card_help_heading')), regionChoice(presentation.region), helpList(warning.help)] : [];
  const trusted = trustedPart(warning, presentation.trusted, telling);
  // What the other side wrote has a card of its own.
  if (look === 'support') return [el('div', { id: 'why' }, ...warning.why.filter(isLead).slice(0, 1).map(({ text }) => el('p', {}, text))), ...steps, ...help];
  // Where safety comes before reasons, what to do stands first.
  if (look === 'urgent') return [...steps, ...help, trusted, ...why, details(warning)];
  if (look === 'discreet') return [...steps, trusted, age, ...why, ...help, details(warning)];
  return [...why, ...steps, trusted, age, ...help, details(warning)];
}

/** The keys as a person would say them. */
export function keys(shortcut: string): string {
  return shortcut.replaceAll('+', ' ');
}

function moreOrLess(isOpen: boolean): HTMLElement {
  return button(isOpen ? 'less' : 'more', isOpen ? t('card_less') : t('card_more'), '', isOpen);
}
