/** An exhibit as one page that a person can read. Addresses in it are words and no links: nobody should go there by mistake. */

import { language, t, type MessageKey } from '../i18n';
import { el } from '../ui/dom';
import type { Exhibit, SavedMessage } from './exhibit';
import type { Identifier, IdentifierKind } from './identifiers';

const KIND: Record<Exclude<IdentifierKind, 'wallet'>, MessageKey> = {
  'cashtag': 'evidence_kind_cashtag',
  'phone': 'evidence_kind_phone',
  'email': 'evidence_kind_email',
  'web': 'evidence_kind_web',
  'gift-card': 'evidence_kind_gift_card',
};

const WHO: Record<SavedMessage['sender'], MessageKey> = { self: 'evidence_you', other: 'evidence_other_side', unknown: 'evidence_sender_unknown' };

export function readable(exhibit: Exhibit): HTMLElement {
  const { identifiers, messages } = exhibit;
  return el(
    'article',
    { class: 'exhibit' },
    el('h2', { dir: 'auto' }, titleOf(exhibit)),
    el('dl', {}, ...factsOf(exhibit).flatMap(([term, value]) => [el('dt', {}, term), el('dd', { dir: 'auto' }, value)])),
    el('h3', {}, t('evidence_found')),
    el('p', { class: 'quiet' }, t(identifiers.length === 0 ? 'evidence_found_none' : 'evidence_found_note')),
    el('ul', { class: 'found' }, ...identifiers.map((one) => el('li', {}, el('span', { class: 'quiet' }, kindOf(one)), ' ', el('bdi', {}, one.value)))),
    el('h3', {}, t('evidence_messages')),
    el('ol', { class: 'messages' }, ...messages.map(item)),
  );
}

/** Who and where, in a line. */
export function titleOf({ handle, address }: Exhibit): string {
  return [handle || t('evidence_other_side'), hostOf(address)].join(' · ');
}

/** Each thing that is known of the conversation, with its name. */
export function factsOf(exhibit: Exhibit): [string, string][] {
  const known = (text: string): string => text || t('evidence_unknown');
  return [
    [t('evidence_site'), exhibit.site],
    [t('evidence_conversation'), known(exhibit.address)],
    [t('evidence_handle'), known(exhibit.handle)],
    [t('evidence_profile'), known(exhibit.profile)],
    [t('evidence_saved_at'), timeOf(exhibit.savedAt)],
    [t('evidence_messages'), String(exhibit.messages.length)],
  ];
}

export function kindOf({ kind, coin, isChecked }: Identifier): string {
  if (kind !== 'wallet') return t(KIND[kind]);
  return t(isChecked ? 'evidence_kind_wallet' : 'evidence_kind_wallet_unchecked', coin ?? '');
}

/** With the time zone, since who reads it may live in another. */
export function timeOf(iso: string): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'long', timeStyle: 'long' }).format(new Date(iso));
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}

function item({ sender, author, text, sentAt }: SavedMessage): HTMLElement {
  const who = sender !== 'self' && author ? `${t(WHO[sender])}: ${author}` : t(WHO[sender]);
  const when = sentAt === null ? el('span', {}, t('evidence_time_unknown')) : el('time', { datetime: sentAt }, timeOf(sentAt));
  return el('li', { 'data-sender': sender }, el('p', { class: 'quiet' }, el('bdi', {}, who), ' · ', when), el('p', { class: 'words', dir: 'auto' }, text));
}
