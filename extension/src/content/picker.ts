/** Lets a person show where the chat is, with the mouse or the keyboard alone. The page is told of none of it. */

import { t } from '../i18n';
import { listAround, listsOf, placedAt, rowsOf, selectorOf } from '../sites/place';
import { createReader } from '../sites/reader';
import { el } from '../ui/dom';
import { createHost } from './host';

declare global {
  /** The picker's host element, for tests in a real browser. A global of the isolated world. */
  var handrailPickerHost: HTMLElement | undefined;
}

/** How long the answer stays. */
const ANSWER_MS = 6_000;
const SWALLOWED = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'auxclick', 'contextmenu', 'keyup', 'keypress'];

export interface PickerParts {
  /** Remembers where the chat is on this site; the selector holds no text. */
  keep: (selector: string) => Promise<boolean>;
  signal: AbortSignal;
}

/** Starts to ask; ends by itself when a list was shown that can be read, or the person cancels. */
export function startPicker({ keep, signal }: PickerParts): void {
  const life = new AbortController();
  const lists = listsOf(document);
  let chosen: Element | null = lists[0] ?? null;
  const before = document.activeElement;
  const { host, root } = createHost();
  const frame = el('div', { class: 'pick-frame' });
  const said = el('p', { role: 'status', tabindex: '-1' });
  root.append(frame, el('div', { class: 'pick' }, el('p', {}, t('pick_how')), said));
  globalThis.handrailPickerHost = host;
  document.documentElement.append(host);

  function end(): void {
    life.abort();
    host.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  }

  function show(list: Element | null): void {
    chosen = list;
    frame.hidden = list === null;
    if (!list) return;
    const { left, top, width, height } = list.getBoundingClientRect();
    Object.assign(frame.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
    const place = lists.indexOf(list);
    said.textContent = t('pick_list', String(place < 0 ? lists.length + 1 : place + 1), String(place < 0 ? lists.length + 1 : lists.length), String(rowsOf(list)));
  }

  function step(by: 1 | -1): void {
    const place = chosen ? lists.indexOf(chosen) : -1;
    if (lists.length > 0) show(lists[(Math.max(place, by < 0 ? 0 : -1) + by + lists.length) % lists.length] ?? null);
  }

  async function choose(): Promise<void> {
    if (!chosen) return;
    const selector = selectorOf(chosen);
    // Words that are there now are what it can be told by; whether it is the chat, the person knows.
    if ((createReader(placedAt(selector), document).readMessages() ?? []).length === 0) {
      said.textContent = t('pick_cannot_read');
      return;
    }
    life.abort();
    frame.hidden = true;
    said.textContent = t((await keep(selector)) ? 'pick_reading' : 'failure_interrupted');
    setTimeout(end, ANSWER_MS);
  }

  /** What a person does while they are asked is meant for the question, never for the page. */
  function on<K extends keyof WindowEventMap>(type: K, act: (event: WindowEventMap[K]) => void): void {
    window.addEventListener(
      type,
      (event) => {
        if (!event.isTrusted) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        act(event);
      },
      { capture: true, signal: life.signal },
    );
  }

  for (const type of SWALLOWED) on(type as keyof WindowEventMap, () => undefined);
  const pointAt = (event: MouseEvent): void => {
    const [pointed] = event.composedPath();
    if (pointed instanceof Element && pointed !== host) show(listAround(pointed));
  };
  on('mousemove', pointAt);
  on('click', (event) => {
    pointAt(event);
    void choose();
  });
  on('keydown', (event) => {
    if (event.key === 'Escape') end();
    else if (event.key === 'Enter') void choose();
    else if (event.key === 'Tab') step(event.shiftKey ? -1 : 1);
    else if (event.key === 'ArrowDown' || event.key === 'ArrowRight') step(1);
    else if (event.key === 'ArrowUp' || event.key === 'ArrowLeft') step(-1);
  });
  signal.addEventListener('abort', end, { signal: life.signal });
  show(chosen);
  said.focus({ preventScroll: true });
}
