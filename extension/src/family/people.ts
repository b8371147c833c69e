/** The people somebody trusts: who they are, who may be told, and the way to help, a help line first. */

import { helpList } from '../content/help';
import { Teller, trustedChoices } from '../content/trusted';
import { codeOf } from '../failures';
import { helpFor, type HelpReader } from '../help-lines';
import { t } from '../i18n';
import { el, onPress } from '../ui/dom';
import { ask, byId } from '../ui/page';
import { deciding } from './deciding';
import type { Membership, TellOutcome, TrustedPerson } from './protocol';

/** The names the server keeps. */
const LONGEST_NAME = 40;

/** A help line first, then a person of the reader's choice; nothing is sent before a second press. */
export function helpNowPanel(membership: Membership | null, reader: HelpReader): HTMLElement {
  const people = (membership?.trusted ?? []).filter(({ state }) => state === 'confirmed');
  const help = helpFor(reader, t('help_local_emergency'), true);
  const choices = el('div', {});
  const teller = new Teller({ people, tell, onChange: draw });

  function draw(): void {
    const focused = (document.activeElement as HTMLElement | null)?.dataset.action;
    choices.replaceChildren(trustedChoices(people, teller.state, help));
    for (const button of choices.querySelectorAll('button')) onPress(button, () => void teller.press(button.dataset.action ?? ''));
    // A button that has made way leaves the focus to what was said.
    if (focused) (choices.querySelector<HTMLElement>(`[data-action="${focused}"]`) ?? choices.querySelector<HTMLElement>('.reply'))?.focus();
  }

  draw();
  const inside = el('div', { id: 'help-now', hidden: true }, el('h2', {}, t('family_help_first')), helpList(help), choices);
  const open = el('button', { 'id': 'need-help', 'class': 'main', 'type': 'button', 'aria-expanded': 'false', 'aria-controls': 'help-now' }, t('family_need_help'));
  onPress(open, () => {
    inside.hidden = !inside.hidden;
    open.setAttribute('aria-expanded', String(!inside.hidden));
  });
  return el('section', { id: 'help-panel', class: 'panel' }, open, inside);
}

async function tell(person: string): Promise<TellOutcome> {
  return ask({ kind: 'tell-person', person }).catch((error) => ({ ok: false as const, code: codeOf(error) }));
}

/** Whom guardians proposed and whom the reader named; each is theirs to confirm and to take away. */
export function trustedPanel({ trusted }: Membership, onDone: () => Promise<void>): HTMLElement {
  const act = (work: () => Promise<unknown>): void => void deciding('trusted-said', work, onDone);
  const form = el(
    'form',
    { id: 'trusted-form', novalidate: true },
    el('label', { for: 'trusted-name' }, t('family_trusted_name')),
    el('input', { id: 'trusted-name', type: 'text', maxlength: LONGEST_NAME, autocomplete: 'off' }),
    el('div', { class: 'row' }, el('button', { id: 'add-trusted', type: 'submit' }, t('family_trusted_add'))),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const { value } = byId<HTMLInputElement>('trusted-name');
    if (event.isTrusted && value.trim() !== '') act(() => ask({ kind: 'add-trusted', name: value }));
  });
  return el(
    'section',
    { class: 'panel' },
    el('h2', {}, t('family_part_trusted')),
    el('p', { class: 'quiet' }, t('family_trusted_help')),
    trusted.length > 0 ? el('ul', { id: 'trusted', class: 'people' }, ...trusted.map((person) => personItem(person, act))) : el('p', {}, t('family_trusted_none')),
    form,
    el('p', { id: 'trusted-said', class: 'said', role: 'status' }),
  );
}

function personItem({ id, name, state, by, isReachable }: TrustedPerson, act: (work: () => Promise<unknown>) => void): HTMLElement {
  const isProposed = state === 'proposed';
  const note = isProposed ? t('family_trusted_proposed') : t(isReachable ? 'family_trusted_reachable' : 'family_trusted_unreachable');
  const confirm = isProposed && by === 'guardian' ? el('button', { type: 'button', id: `confirm-${id}` }, t('family_trusted_confirm', name)) : null;
  const remove = el('button', { type: 'button', id: `remove-${id}` }, t(isProposed ? 'family_trusted_refuse' : 'family_trusted_remove', name));
  if (confirm) onPress(confirm, () => act(() => ask({ kind: 'confirm-trusted', id })));
  onPress(remove, () => act(() => ask({ kind: 'remove-trusted', id })));
  return el('li', {}, el('span', {}, el('strong', {}, el('bdi', {}, name)), ` · ${note}`), el('div', { class: 'row' }, confirm, remove));
}
