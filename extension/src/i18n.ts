/** The words of the interface, from `_locales`. A key that does not exist does not compile. */

import type english from '../_locales/en/messages.json';

export type MessageKey = keyof typeof english;

export function t(key: MessageKey, ...values: string[]): string {
  return chrome.i18n.getMessage(key, values) || key;
}

/** The language these words are in, which is not the browser's where there are none for that. */
export function language(): string {
  return t('language');
}

/** The words for a count, in the form that their language uses for it. */
export function counted(count: number, one: MessageKey, other: MessageKey): string {
  return t(new Intl.PluralRules(language()).select(count) === 'one' ? one : other, String(count));
}

export function daysOld(days: number): string {
  return counted(days, 'days_old_one', 'days_old_other');
}

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar']);

/** Whether these words are written from right to left. The browser's own direction may be that of another language. */
export function isRightToLeft(): boolean {
  return RIGHT_TO_LEFT.has(language());
}
