/** The inside of the card: turns a warning into elements. Text goes in as text only. */

import { counted, daysOld, t } from '../i18n';
import type { Reason, ShownWarning } from '../protocol';
import { el, webLink } from '../ui/dom';
import type { Slot } from './deck';
import { helpList, helpNow, hostOf } from './help';
import { lookOf, type Look } from './look';
import { excerptOf } from './spans';
import { named, STAGE, VARIANT } from './words';

export interface CardContext {
  /** The text of a message as it was sent, where it is still at hand. */
  textOf: (messageId: string) => string | undefined;
  /** Whether the person knows the other side; null where that cannot be asked. */
  isKnown: boolean | null;
}

export interface CardState extends CardContext {
  warning: ShownWarning;
  /** Whether a card that starts small shows all it knows. */
  isOpen: boolean;
  /** The keys that lead to the card, where there are any. */
  shortcut: string | null;
}

export function renderCard(state: CardState): HTMLElement {
  const { warning } = state;
  const look = lookOf(warning);
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
    brand(),
    ...(isUrgent ? [now, title] : [title]),
    // Keyboard users scroll the middle part with the arrow keys.
    scrolled(body(state, look)),
    isUrgent ? null : now,
    el(
      'div',
      { class: 'foot' },
      look === 'support' ? button('close', t('card_close'), 'quiet') : button('dismiss', t('card_dismiss'), 'quiet'),
      acquaintance(state),
      button('collapse', t('card_collapse'), 'main'),
    ),
  );
}

const CHIP = { support: 'card_chip_support', discreet: 'card_chip_discreet' } as const;

export function renderChip(warning: ShownWarning, slot: Slot): HTMLButtonElement {
  const look = lookOf(warning);
  const name = t(look === 'support' || look === 'discreet' ? CHIP[look] : 'card_chip');
  const chip = button('expand', name, 'chip');
  Object.assign(chip.dataset, { look, slot });
  // A title would be read out to whoever else is in the room.
  chip.setAttribute('aria-label', look === 'discreet' ? name : `${name}: ${warning.title}`);
  chip.prepend(mark());
  return chip;
}

function notice(state: CardState): HTMLElement {
  const { warning, isOpen } = state;
  // A single cruel line is a quiet notice, and the crisis line is on it all the same.
  const isCruel = warning.kind === 'emergency' || warning.slots.includes('cruelty');
  return el(
    'section',
    { 'class': 'card', 'role': 'region', 'aria-labelledby': 'title', 'data-look': 'notice' },
    el(
      'div',
      { class: 'strip' },
      el('div', { class: 'words' }, el('h2', { id: 'title' }, warning.title), el('p', {}, warning.why.find(isLead)?.text ?? warning.steps[0]?.text)),
      moreOrLess(isOpen),
      button('dismiss', t('card_dismiss'), 'quiet'),
    ),
    isCruel ? helpNow(warning.help, false) : null,
    isOpen && scrolled([...body(state, 'notice'), acquaintance(state)]),
  );
}

/** Whoever threatens may look at the same screen: closed it says nothing, and one press or Escape closes it. */
function discreet(state: CardState): HTMLElement {
  const { warning, isOpen, shortcut } = state;
  return el(
    'section',
    { 'class': 'card', 'role': 'region', 'aria-labelledby': 'title', 'data-look': 'discreet' },
    el('div', { class: 'strip' }, el('h2', { id: 'title' }, t('card_discreet_title')), moreOrLess(isOpen), button('collapse', t('card_close'), 'quiet')),
    isOpen && helpNow(warning.help, false),
    isOpen &&
      scrolled([
        el('p', { class: 'claim' }, warning.title),
        ...body(state, 'discreet'),
        shortcut === null ? null : el('p', {}, t('card_discreet_back', keys(shortcut))),
        acquaintance(state),
        el('div', { class: 'row' }, button('dismiss', t('card_dismiss'), 'quiet')),
      ]),
  );
}

function scrolled(parts: (HTMLElement | null)[]): HTMLElement {
  return el('div', { class: 'body', tabindex: 0, role: 'group', 'aria-label': t('card_body_label') }, ...parts);
}

/** "I know this person", or that it was said; nothing on cards that are not about one person in this chat. */
function acquaintance({ warning, isKnown }: CardState): HTMLElement | null {
  if (isKnown === null || !['notice', 'full', 'known'].includes(warning.kind)) return null;
  return isKnown ? el('p', { class: 'noted' }, t('card_know_noted')) : button('know', t('card_know'), 'quiet');
}

function body({ warning, textOf }: CardState, look: Look): HTMLElement[] {
  // The strip of a notice has said already what it is all about.
  const why = whyParts(look === 'notice' ? warning.why.filter((reason) => !isLead(reason)) : warning.why, textOf);
  const steps = warning.steps.length > 0 ? [el('h3', {}, t('card_steps_heading')), el('ol', {}, ...warning.steps.map(({ text, url }) => stepItem(text, url)))] : [];
  const help = warning.help.length > 0 ? [el('h3', {}, t('card_help_heading')), helpList(warning.help)] : [];
  // What the other side wrote has a card of its own.
  if (look === 'support') return [el('div', { id: 'why' }, ...warning.why.filter(isLead).slice(0, 1).map(({ text }) => el('p', {}, text))), ...steps, ...help];
  // Where safety comes before reasons, what to do stands first.
  if (look === 'urgent') return [...steps, ...help, ...why, details(warning)];
  if (look === 'discreet') return [...steps, ...why, ...help, details(warning)];
  return [...why, ...steps, ...help, details(warning)];
}

/** First what it is all about, then one row per reason: the exact words, and what they show. */
function whyParts(why: Reason[], textOf: CardState['textOf']): HTMLElement[] {
  const leads = why.filter(isLead);
  const unique = new Map(why.filter((reason) => !isLead(reason)).map((reason) => [`${reason.text}\n${reason.messageId}\n${reason.start}`, reason]));
  const reasons = inReadingOrder([...unique.values()]);
  const rows = reasons.map((reason) => reasonItem(reason, textOf, reasons.filter(({ messageId }) => messageId === reason.messageId).length > 1));
  return [
    el('h3', {}, t('card_why_heading')),
    el('div', { id: 'why' }, ...leads.map(({ text }) => el('p', {}, text)), rows.length > 0 && el('ul', { class: 'why' }, ...rows)),
  ];
}

/** Message by message as the server names them, and within one as the words stand in it. */
function inReadingOrder(reasons: Reason[]): Reason[] {
  const messages = [...new Set(reasons.map(({ messageId }) => messageId))];
  const place = ({ messageId }: Reason): number => messages.indexOf(messageId);
  return reasons.sort((a, b) => place(a) - place(b) || (a.start ?? 0) - (b.start ?? 0));
}

/** A reason that rests on no message speaks of the whole. */
function isLead({ messageId, quote }: Reason): boolean {
  return messageId === null && quote === null;
}

function reasonItem(reason: Reason, textOf: CardState['textOf'], hasNeighbours: boolean): HTMLElement {
  const excerpt = excerptOf(reason, reason.messageId === null ? undefined : textOf(reason.messageId));
  // Reasons on one message are each other's context; repeating it would bury the steps below.
  const [before, after] = hasNeighbours ? ['', ''] : [excerpt?.before, excerpt?.after];
  return el('li', {}, excerpt && el('q', { dir: 'auto' }, before, el('mark', {}, excerpt.marked), after), el('span', {}, reason.text));
}

function stepItem(text: string, url: string | null): HTMLElement {
  const link = url === null ? null : webLink(url, t('card_step_link', hostOf(url)));
  return el('li', {}, text, link && ' ', link);
}

function details({ details: facts }: ShownWarning): HTMLElement {
  const row = (term: string, ...value: (string | HTMLElement)[]): HTMLElement[] => [el('dt', {}, term), el('dd', {}, ...value)];
  const rules = facts.rules.map(({ rule, weight }) => el('li', {}, t('card_rule', rule, String(weight))));
  return el(
    'details',
    {},
    el('summary', {}, t('card_details')),
    el(
      'dl',
      {},
      ...(facts.variant === null ? [] : row(t('card_variant'), named(VARIANT, facts.variant))),
      ...(facts.stage === null ? [] : row(t('card_stage'), named(STAGE, facts.stage))),
      ...row(t('card_rules'), el('ul', {}, ...rules)),
      ...row(t('card_score'), counted(facts.score, 'card_score_one', 'card_score_other')),
      ...row(t('card_mode'), t(facts.mode === 'full' ? 'mode_full' : 'mode_rules_only')),
      ...row(t('card_pack'), t('card_pack_value', facts.packVersion, daysOld(facts.packAgeDays))),
    ),
    el('p', {}, t('card_details_note')),
  );
}

/** The keys as a person would say them. */
export function keys(shortcut: string): string {
  return shortcut.replaceAll('+', ' ');
}

function moreOrLess(isOpen: boolean): HTMLElement {
  return button(isOpen ? 'less' : 'more', isOpen ? t('card_less') : t('card_more'), '', isOpen);
}

function brand(): HTMLElement {
  return el('span', { class: 'brand' }, mark(), t('extension_name'));
}

function button(action: string, label: string, look = '', isExpanded?: boolean): HTMLButtonElement {
  return el('button', { 'type': 'button', 'class': look, 'data-action': action, 'aria-expanded': isExpanded === undefined ? null : String(isExpanded) }, label);
}

/** The handrail: two posts and a rail that rises. */
function mark(): SVGElement {
  const namespace = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(namespace, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(namespace, 'path');
  path.setAttribute('d', 'M3 15 L21 7 M7 13.5 V21 M17 9 V21');
  path.setAttribute('fill', 'none');
  path.setAttribute('stroke', 'currentColor');
  path.setAttribute('stroke-width', '2.6');
  path.setAttribute('stroke-linecap', 'round');
  svg.append(path);
  return svg;
}
