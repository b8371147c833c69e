/** What the popup, the options and the welcome page share. */

import { codeOf, Failure, FAILURE_SENTENCE } from '../failures';
import { isRightToLeft, language, t, type MessageKey } from '../i18n';
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
export async function ask<K extends PageRequest['kind']>(request: Extract<Request, { kind: K }>): Promise<Responses[K]> {
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
