/** What the popup, the options and the welcome page share. */

import { FAILURE_SENTENCE } from '../failures';
import { isRightToLeft, t, type MessageKey } from '../i18n';
import { send, type Overview, type Result } from '../protocol';

/** The element with this id; a page without it is a mistake of ours. */
export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  const element = document.getElementById(id);
  if (!element) throw new Error(`no element #${id}`);
  return element as T;
}

/** Puts the words of the person's language into the page. */
export function localise(): void {
  document.documentElement.lang = chrome.i18n.getUILanguage();
  document.documentElement.dir = isRightToLeft() ? 'rtl' : 'ltr';
  for (const element of document.querySelectorAll<HTMLElement>('[data-i18n]')) {
    element.textContent = t(element.dataset.i18n as MessageKey);
  }
}

export function getOverview(tabId: number | null): Promise<Overview> {
  return send({ kind: 'get-overview', tabId });
}

export function showServer({ server }: Overview): void {
  byId('server-host').textContent = server.host;
  byId('server-where').textContent = t(server.isLoopback ? 'server_local' : 'server_remote');
}

/** Says how it went in a status line. */
export function say(id: string, tone: 'good' | 'bad', sentence: string): void {
  const line = byId(id);
  line.dataset.tone = tone;
  line.textContent = sentence;
}

export function sayResult(id: string, result: Result, success: MessageKey): void {
  if (result.ok) say(id, 'good', t(success));
  else say(id, 'bad', t(FAILURE_SENTENCE[result.code]));
}
