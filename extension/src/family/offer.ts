/** The question whether to join a household: who asks, what it means, what would be seen, until when. */

import { t } from '../i18n';
import { el, onPress } from '../ui/dom';
import { ask, byId, say } from '../ui/page';
import { deciding } from './deciding';
import { termsOf } from './policy';
import type { Membership } from './protocol';
import { neverSeen, wouldSee } from './sees';
import { monthsUntil } from './weeks';
import { MODE_MEANS, MODE_NAME, monthName } from './words';

/** `onDone`: called when the person has decided. */
export function offerParts(offer: Membership, onDone: () => Promise<void>): HTMLElement[] {
  const join = el('button', { id: 'join', type: 'button' }, t('family_join'));
  const later = el('button', { id: 'later', type: 'button' }, t('family_later'));
  const decline = el('button', { id: 'decline', type: 'button' }, t('family_decline'));
  const decide = (work: () => Promise<unknown>): void => void deciding('offer-said', work, onDone, 'family_offer_changed');
  onPress(join, () => decide(() => ask({ kind: 'join-household', terms: termsOf(offer), counts: hasAgreed(), until: byId<HTMLSelectElement>('until').value })));
  onPress(decline, () => decide(() => ask({ kind: 'decline-household' })));
  onPress(later, () => say('offer-said', 'good', t('family_later_said')));
  return [
    el('h1', {}, t('family_offer_title', offer.household)),
    el('p', { class: 'lead' }, t('family_offer_lead')),
    el('section', { class: 'panel' }, el('h2', {}, t('family_part_guardians')), el('p', {}, t('family_guardians_who')), guardianList(offer)),
    el('section', { class: 'panel' }, el('h2', {}, t('family_mode', t(MODE_NAME[offer.mode]))), el('p', {}, t(MODE_MEANS[offer.mode]))),
    el('section', { class: 'panel' }, el('h2', {}, t('family_would_see')), wouldSee(offer.mode), neverSeen(), offer.mode === 'private' ? null : countsQuestion()),
    el('section', { class: 'panel' }, el('h2', {}, t('family_part_until')), el('p', {}, t('family_until_help')), untilChoice(offer.until)),
    el('div', { class: 'row' }, join, later, decline),
    el('p', { id: 'offer-said', class: 'said', role: 'status' }),
  ];
}

export function guardianList({ guardians }: Membership): HTMLElement {
  return el('ul', { id: 'guardians' }, ...guardians.map((name) => el('li', {}, el('bdi', {}, name))));
}

/** Every month from now to `until`; the last of them is chosen. */
export function untilChoice(until: string): HTMLElement {
  const months = monthsUntil(until, Date.now());
  return el(
    'div',
    {},
    el('label', { for: 'until' }, t('family_until')),
    el('select', { id: 'until' }, ...(months.length > 0 ? months : [until]).map((month) => el('option', { value: month, selected: month === until }, monthName(month)))),
  );
}

function countsQuestion(): HTMLElement {
  return el('label', { class: 'check' }, el('input', { id: 'counts', type: 'checkbox' }), el('span', {}, t('family_counts_question')));
}

function hasAgreed(): boolean {
  return (document.getElementById('counts') as HTMLInputElement | null)?.checked ?? false;
}
