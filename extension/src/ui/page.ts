/** What the extension's pages share. */

import { codeOf, Failure, FAILURE_SENTENCE } from '../failures';
import { MODE_NAME, newsSentence } from '../family/words';
import { isRightToLeft, language, t, type MessageKey } from '../i18n';
import type { FamilyRequest } from '../family/protocol';
import { send, type FailureCode, type Overview, type PageRequest, type Request, type Responses } from '../protocol';

/** The element with this id; a page without it is a mistake of ours. */
export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  const element = document.getElementById(id);
  if (!element) throw new Error(`no element #${id}`);
  return element as T;
}

/** Puts the words of the person's language into the page. */
export function localise(): void {
  document.documentElement.lang = language();
  document.documentElement.dir = isRightToLeft() ? 'rtl' : 'ltr';
  for (const element of document.querySelectorAll<HTMLElement>('[data-i18n]')) {
    element.textContent = t(element.dataset.i18n as MessageKey);
  }
}

/** Asks the background; a no, and a background that cannot answer, is a `Failure`. */
export async function ask<K extends (PageRequest | FamilyRequest)['kind'] | 'tell-person'>(request: Extract<Request, { kind: K }>): Promise<Responses[K]> {
  const answer = await send<K>(request).catch(() => null);
  // A browser that closes the line politely answers with nothing.
  if (answer === null || answer === undefined) throw new Failure('interrupted');
  if ('ok' in answer && !answer.ok) throw new Failure(answer.code);
  return answer;
}

export function getOverview(tabId: number | null): Promise<Overview> {
  return ask({ kind: 'get-overview', tabId });
}

export function showServer({ server }: Overview): void {
  byId('server-host').textContent = server.host;
  byId('server-where').textContent = t(server.isLoopback ? 'server_local' : 'server_remote');
}

/** Writes only what changed, so that a screen reader is not told the same thing every two seconds. */
export function setText(id: string, text: string): void {
  const element = byId(id);
  if (element.textContent !== text) element.textContent = text;
}

/** Whose device this is stands here at all times, in every mode. */
export function showHousehold({ household, news, newsOf }: Overview): void {
  byId('household').hidden = household === null && news.length === 0;
  byId('household-news').hidden = news.length === 0;
  setText('household-news', news.length === 0 ? '' : newsSentence(news, newsOf));
  if (household === null) {
    setText('household-says', '');
    return setText('household-link', t('family_title'));
  }
  const isOffer = household.state === 'offered';
  setText('household-says', isOffer ? t('popup_offer', household.name) : t('popup_household', household.name, t(MODE_NAME[household.mode])));
  setText('household-link', t(isOffer ? 'popup_offer_link' : 'popup_household_link'));
}

/** Says how it went in a status line. */
export function say(id: string, tone: 'good' | 'bad', sentence: string): void {
  const line = byId(id);
  line.dataset.tone = tone;
  line.textContent = sentence;
}

export function failureSentence(code: FailureCode): string {
  return t(FAILURE_SENTENCE[code]);
}

/** Does what a press asked for; where that cannot be done, a status line says why. */
export async function trying(id: string, work: () => Promise<void>): Promise<void> {
  say(id, 'good', '');
  try {
    await work();
  } catch (error) {
    say(id, 'bad', failureSentence(codeOf(error)));
  }
}
