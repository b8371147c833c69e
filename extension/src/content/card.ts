/** The inside of the card: turns a warning into elements. Text goes in as text only. */

import { counted, daysOld, t } from '../i18n';
import { severityRank, type HelpLine, type Reason, type ShownWarning } from '../protocol';
import { el, smsUrl, telUrl, webLink, webUrl } from '../ui/dom';
import { excerptOf } from './spans';
import { named, PURPOSE, STAGE, VARIANT } from './words';

export type Look = 'notice' | 'strong' | 'urgent';

export interface CardState {
  warning: ShownWarning;
  /** The text of a message as it was sent, where it is still at hand. */
  textOf: (messageId: string) => string | undefined;
  /** Whether the quiet variant shows all it knows. */
  isOpen: boolean;
}

/** Three looks that share words but not their shape: people stop seeing warnings that all look alike. */
export function lookOf(warning: ShownWarning): Look {
  if (severityRank(warning.severity) < severityRank('high')) return 'notice';
  return warning.severity === 'critical' || warning.kind === 'emergency' ? 'urgent' : 'strong';
}

export function renderCard(state: CardState): HTMLElement {
  const { warning } = state;
  const look = lookOf(warning);
  if (look === 'notice') return notice(state);
  const now = helpNow(warning.help, look);
  const title = el('h2', { id: 'title' }, warning.title);
  return el(
    'section',
    { 'class': 'card', 'role': 'alertdialog', 'aria-modal': 'false', 'aria-labelledby': 'title', 'aria-describedby': 'why', 'data-look': look },
    brand(),
    ...(look === 'urgent' ? [now, title] : [title]),
    // Keyboard users scroll the middle part with the arrow keys.
    el('div', { class: 'body', tabindex: 0, role: 'group', 'aria-label': t('card_body_label') }, ...body(state, look)),
    look === 'urgent' ? null : now,
    el('div', { class: 'foot' }, button('dismiss', t('card_dismiss'), 'quiet'), button('collapse', t('card_collapse'), 'main')),
  );
}

export function renderChip(warning: ShownWarning): HTMLButtonElement {
  const chip = button('expand', t('card_chip'), 'chip');
  chip.dataset.look = lookOf(warning);
  chip.setAttribute('aria-label', `${t('card_chip')}: ${warning.title}`);
  chip.prepend(mark());
  return chip;
}

function notice(state: CardState): HTMLElement {
  const { warning, isOpen } = state;
  return el(
    'section',
    { 'class': 'card', 'role': 'region', 'aria-labelledby': 'title', 'data-look': 'notice' },
    el(
      'div',
      { class: 'strip' },
      el('div', { class: 'words' }, el('h2', { id: 'title' }, warning.title), el('p', {}, warning.why.find(isLead)?.text ?? warning.steps[0]?.text)),
      button(isOpen ? 'less' : 'more', isOpen ? t('card_less') : t('card_more'), '', isOpen),
      button('dismiss', t('card_dismiss'), 'quiet'),
    ),
    // A single cruel line is a quiet notice, and the crisis line is on it all the same.
    warning.kind === 'emergency' || warning.kind === 'support' ? helpNow(warning.help, 'strong') : null,
    isOpen && el('div', { class: 'body', tabindex: 0, role: 'group', 'aria-label': t('card_body_label') }, ...body(state, 'notice')),
  );
}

function body({ warning, textOf }: CardState, look: Look): HTMLElement[] {
  // The strip of a notice has said already what it is all about.
  const why = whyParts(look === 'notice' ? warning.why.filter((reason) => !isLead(reason)) : warning.why, textOf);
  const steps = warning.steps.length > 0 ? [el('h3', {}, t('card_steps_heading')), el('ol', {}, ...warning.steps.map(({ text, url }) => stepItem(text, url)))] : [];
  const help = warning.help.length > 0 ? [el('h3', {}, t('card_help_heading')), el('ul', { class: 'help' }, ...crisisFirst(warning.help).map(helpItem))] : [];
  const parts = look === 'urgent' ? [...steps, ...help, ...why] : [...why, ...steps, ...help];
  return [...parts, details(warning)];
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

function hostOf(url: string): string {
  return new URL(webUrl(url) ?? 'https://invalid').host.replace(/^www\./, '');
}

/** The lines that matter at once, in sight without scrolling: to talk to someone, and the emergency number. */
function helpNow(help: HelpLine[], look: Look): HTMLElement | null {
  const crisis = help.filter((line) => isFor(line, 'crisis'));
  const lines = crisis.filter(isDirect);
  // Where no line is known, a page that finds one.
  const talk = lines.length > 0 ? lines : crisis.filter(({ chat, url }) => chat !== null || url !== null);
  const emergency = help.filter((line) => isFor(line, 'emergency') && isDirect(line));
  // Two, because who is reading may be a child or not, and there is often a line for each.
  const first = look === 'urgent' ? [...talk.slice(0, 2), ...emergency.slice(0, 1)] : [...talk, ...emergency].slice(0, 2);
  if (first.length === 0) return null;
  return el(
    'div',
    { class: 'now' },
    el('p', {}, t(look === 'urgent' ? 'card_now_urgent' : 'card_now')),
    // One press, no choosing: the web page of a line is in the full list.
    ...first.map((line) => el('div', {}, el('span', {}, el('strong', {}, line.name), childNote(line)), ways(isDirect(line) ? { ...line, chat: null, url: null } : line))),
  );
}

function isFor({ purpose }: HelpLine, wanted: string): boolean {
  return purpose.includes(wanted);
}

function isDirect({ phone, sms }: HelpLine): boolean {
  return phone !== null || sms !== null;
}

function childNote(line: HelpLine): string | null {
  return isFor(line, 'child') ? ` · ${t('purpose_child')}` : null;
}

/** Someone to talk to comes first, whatever the order they came in. */
function crisisFirst(help: HelpLine[]): HelpLine[] {
  return [...help.filter((line) => isFor(line, 'crisis')), ...help.filter((line) => !isFor(line, 'crisis'))];
}

function helpItem(line: HelpLine): HTMLElement {
  const purposes = line.purpose.map((purpose) => PURPOSE[purpose]).filter((key) => key !== undefined).map((key) => t(key));
  const notes = [purposes.join(', '), line.hours ?? ''].filter((note) => note !== '');
  return el('li', {}, el('span', { class: 'name' }, line.name), el('span', { class: 'for' }, notes.join(' · ')), ways(line));
}

function ways({ name, phone, sms, chat, url }: HelpLine): HTMLElement {
  const way = (href: string | null, label: string): HTMLElement =>
    href === null ? el('span', {}, label) : el('a', { 'href': href, 'aria-label': `${label}, ${name}`, ...(/^https?:/.test(href) ? { target: '_blank', rel: 'noopener noreferrer' } : {}) }, label);
  return el(
    'div',
    { class: 'ways' },
    phone && way(telUrl(phone), t('way_call', phone)),
    sms && way(smsUrl(sms), t('way_text', sms)),
    chat && way(webUrl(chat), t('way_chat', chat)),
    url && webUrl(url) && way(webUrl(url), t('way_site', hostOf(url))),
  );
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
