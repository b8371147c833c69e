/** The words of the interface, from `_locales`. A key that does not exist does not compile. */

import type english from '../_locales/en/messages.json';

export type MessageKey = keyof typeof english;

export function t(key: MessageKey, ...values: string[]): string {
  return chrome.i18n.getMessage(key, values) || key;
}

export function isRightToLeft(): boolean {
  return chrome.i18n.getMessage('@@bidi_dir') === 'rtl';
}
