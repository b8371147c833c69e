/** The content script's start and end: reads the page only while the person's choices allow it. */

import { send, type Presentation, type Push, type ReadChat, type Request, type Responses, type Thread } from '../protocol';
import { startPicker } from './picker';
import type { PageReading } from './page-reading';
import { startReading } from './reading';

declare global {
  /** Guards against a second copy in the same page. A global of the isolated world. */
  var handrailIsRunning: boolean | undefined;
}

const PULSE_MS = 2_000;

function main(): void {
  if (globalThis.handrailIsRunning) return;
  globalThis.handrailIsRunning = true;
  const life = new AbortController();
  let reading: PageReading | null = null;
  let picking: AbortController | null = null;
  /** The background could not be asked whether this page may be read. */
  let isUnheard = false;
  /** When a pause ends, in milliseconds since 1970. */
  let pausedUntil = Infinity;
  let shown = '';

  function stop(): void {
    reading?.stop();
    reading = null;
  }

  /** Asks the background; undefined when it cannot be had. An orphan (the extension was updated or removed) ends quietly. */
  async function ask<K extends Request['kind']>(request: Extract<Request, { kind: K }>): Promise<Responses[K] | undefined> {
    try {
      return await send<K>(request);
    } catch {
      endIfOrphan();
      return undefined;
    }
  }

  function endIfOrphan(): void {
    if (chrome.runtime?.id !== undefined) return;
    life.abort();
    stop();
  }

  async function begin(): Promise<void> {
    const standing = await ask({ kind: 'hello' });
    if (life.signal.aborted) return;
    isUnheard = standing === undefined;
    if (standing === undefined) return;
    pausedUntil = !standing.active && standing.reason === 'paused' ? standing.until : Infinity;
    if (standing.active) read(standing);
    else stop();
  }

  function read({ place, ...presentation }: Presentation & { place?: string }): void {
    const next = JSON.stringify([presentation, place]);
    // Cards are made once with what the person chose; another choice begins anew.
    if (next !== shown) stop();
    shown = next;
    if (reading) reading.refresh();
    else reading = startReading(ask, presentation, place);
  }

  /** Has the person show where the chat is. */
  function pick(): void {
    if (!reading || window !== window.top) return;
    picking?.abort();
    picking = new AbortController();
    startPicker({ keep: async (selector) => (await ask({ kind: 'set-place', selector }))?.ok ?? false, signal: AbortSignal.any([picking.signal, life.signal]) });
  }

  chrome.runtime.onMessage.addListener((push: Push, sender, respond: (answer: Thread | ReadChat) => void) => {
    if (sender.id !== chrome.runtime.id || life.signal.aborted) return;
    if (push.kind === 'standing-changed') void begin();
    if (push.kind === 'server-back') reading?.refresh();
    if (push.kind === 'focus-warning') reading?.focusWarning();
    if (push.kind === 'contact-forgotten') reading?.forgetContact();
    if (push.kind === 'pick-place') pick();
    // Of several frames the first to answer is heard: one without a chat leaves it to the others.
    const thread = push.kind === 'which-thread' ? reading?.thread() : null;
    const chat = push.kind === 'read-chat' ? reading?.chat() : null;
    if (thread ?? chat) respond((thread ?? chat) as Thread | ReadChat);
  });

  const timer = setInterval(() => {
    endIfOrphan();
    if ((isUnheard || Date.now() > pausedUntil) && !life.signal.aborted) void begin();
  }, PULSE_MS);
  life.signal.addEventListener('abort', () => clearInterval(timer));
  void begin();
}

main();
