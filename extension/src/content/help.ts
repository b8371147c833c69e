/** Who can help, as elements: the lines that matter at once, and the full list. */

import { t } from '../i18n';
import type { HelpLine } from '../protocol';
import { el, smsUrl, telUrl, webUrl } from '../ui/dom';
import { PURPOSE } from './words';

/** The lines that matter at once, in sight without scrolling: to talk to someone, and the emergency number. */
export function helpNow(help: HelpLine[], isUrgent: boolean): HTMLElement | null {
  const crisis = help.filter((line) => isFor(line, 'crisis'));
  const lines = crisis.filter(isDirect);
  // Where no line is known, a page that finds one.
  const talk = lines.length > 0 ? lines : crisis.filter(({ chat, url }) => chat !== null || url !== null);
  const emergency = help.filter((line) => isFor(line, 'emergency') && isDirect(line));
  // Two, because who is reading may be a child or not, and there is often a line for each.
  const urgent = lines.length > 0 ? [...lines.slice(0, 2), ...emergency.slice(0, 1)] : [...emergency.slice(0, 1), ...talk.slice(0, 1)];
  const first = isUrgent ? urgent : [...talk, ...emergency].slice(0, 2);
  if (first.length === 0) return null;
  return el(
    'div',
    { class: 'now' },
    el('p', {}, t(isUrgent ? 'card_now_urgent' : 'card_now')),
    // One press, no choosing: the web page of a line is in the full list.
    ...first.map((line) => el('div', {}, el('span', {}, el('strong', {}, line.name), childNote(line)), ways(isDirect(line) ? { ...line, chat: null, url: null } : line))),
  );
}

/** The full list. Someone to talk to comes first, whatever the order they came in. */
export function helpList(help: HelpLine[]): HTMLElement {
  const ordered = [...help.filter((line) => isFor(line, 'crisis')), ...help.filter((line) => !isFor(line, 'crisis'))];
  return el('ul', { class: 'help' }, ...ordered.map(helpItem));
}

export function hostOf(url: string): string {
  return new URL(webUrl(url) ?? 'https://invalid').host.replace(/^www\./, '');
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
