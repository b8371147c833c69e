/** What is saved, as elements: the list with its buttons, and one exhibit in full with what can be done with it. */

import { helpList } from '../content/help';
import { t, type MessageKey } from '../i18n';
import type { HelpLine } from '../protocol';
import { el, onPress } from '../ui/dom';
import type { Exhibit } from './exhibit';
import { readable, timeOf, titleOf } from './readable';
import { reportText } from './report';

export interface ShelfActions {
  view(exhibit: Exhibit): void;
  download(exhibit: Exhibit): void;
  remove(exhibit: Exhibit): void;
}

export function shelfItem(exhibit: Exhibit, actions: ShelfActions): HTMLElement {
  const about = `${titleOf(exhibit)} · ${timeOf(exhibit.savedAt)}`;
  const row = el('div', { class: 'row' });
  const view = pressable('evidence_view', () => actions.view(exhibit), about);
  const download = pressable('evidence_export', () => actions.download(exhibit), about);
  offerDeletion(row, { ask: 'evidence_delete', about, before: [view, download], onYes: () => actions.remove(exhibit) });
  return el('li', { 'data-id': exhibit.id }, el('bdi', { class: 'name' }, titleOf(exhibit)), el('span', { class: 'for' }, timeOf(exhibit.savedAt)), row);
}

interface Deletion {
  ask: MessageKey;
  /** What it is that would be deleted, for who hears the button and does not see where it stands. */
  about?: string;
  before?: HTMLElement[];
  onYes: () => void;
}

/** A button that asks back before it deletes. */
export function offerDeletion(row: HTMLElement, { ask, about, before = [], onYes }: Deletion): void {
  const button = pressable(ask, () => {
    const keep = pressable('evidence_delete_no', () => {
      row.replaceChildren(...before, button);
      button.focus();
    });
    row.replaceChildren(el('span', { role: 'alert' }, t('evidence_delete_sure')), pressable('evidence_delete_yes', onYes, about), keep);
    keep.focus();
  }, about);
  row.replaceChildren(...before, button);
}

export interface ViewActions {
  download(): void;
  print(): void;
  /** Resolves when the text is on the clipboard. */
  copy(text: string): Promise<void>;
}

export function viewOf(exhibit: Exhibit, lines: HelpLine[], actions: ViewActions): HTMLElement[] {
  const text = reportText(exhibit);
  const said = el('p', { class: 'said', role: 'status', 'data-tone': 'good' });
  const field = el('textarea', { id: 'report', readonly: true, rows: 12, dir: 'auto' }, text);
  const copy = pressable('evidence_copy', () => {
    void actions.copy(text).then(
      () => (said.textContent = t('evidence_copied')),
      // The browser said no: the person can still copy what is marked.
      () => field.select(),
    );
  });
  return [
    readable(exhibit),
    el(
      'div',
      { class: 'not-printed' },
      el('p', { class: 'quiet' }, t('evidence_export_help')),
      el('div', { class: 'row' }, pressable('evidence_export', actions.download), pressable('evidence_print', actions.print)),
      el('h3', {}, t('evidence_report_heading')),
      el('p', { class: 'quiet' }, t('evidence_report_help')),
      helpList(lines),
      el('label', { for: 'report' }, t('evidence_report_text')),
      field,
      el('div', { class: 'row' }, copy),
      said,
    ),
  ];
}

function pressable(label: MessageKey, action: () => void, about?: string): HTMLButtonElement {
  const button = el('button', { 'type': 'button', 'data-action': label.replace('evidence_', ''), 'aria-label': about === undefined ? null : `${t(label)}: ${about}` }, t(label));
  onPress(button, action);
  return button;
}
