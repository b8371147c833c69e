/** The evidence page: saves the chat of a tab (`?tab=<id>`), and shows, exports and deletes what was saved. Sends nothing. */

import { t, type MessageKey } from '../i18n';
import type { Overview, Push, ReadChat } from '../protocol';
import { regionOf } from '../settings';
import { onPress } from '../ui/dom';
import { byId, getOverview, localise, say } from '../ui/page';
import { zipName, zipOf } from './bundle';
import { exhibitOf, handleOf, type Exhibit } from './exhibit';
import { createLease } from './lease';
import { reportLines } from './report';
import { offerDeletion, shelfItem, viewOf } from './shelf';
import { createVault, VaultProblem, type Key, type VaultCode } from './vault';

const FORGET_MS = 5 * 60 * 1000;

const SENTENCE: Record<VaultCode, MessageKey> = {
  'wrong-passphrase': 'evidence_wrong_passphrase',
  'too-short': 'evidence_too_short',
  'damaged': 'evidence_damaged',
  'no-room': 'evidence_no_room',
};

const vault = createVault(chrome.storage.local);
const held = createLease<{ key: Key; exhibits: Exhibit[] }>(FORGET_MS, () => void showLocked());
const input = (id: string): HTMLInputElement => byId<HTMLInputElement>(id);
let about: Pick<Overview, 'region' | 'ageBand'> = { region: null, ageBand: null };
let chat: ReadChat | null = null;

/** The chat that is open in the tab which this page was opened for. */
async function readChat(): Promise<ReadChat | null> {
  const tab = new URLSearchParams(location.search).get('tab');
  if (tab === null || !/^\d+$/.test(tab)) return null;
  const question: Push = { kind: 'read-chat' };
  const read: ReadChat | null | undefined = await chrome.tabs.sendMessage(Number(tab), question).catch(() => null);
  if (!read || read.messages.length === 0) say('save-said', 'bad', t('evidence_no_chat'));
  return read?.messages.length ? read : null;
}

async function showSaving(): Promise<void> {
  byId('save-form').hidden = chat === null;
  byId('choose').hidden = await vault.isSetUp();
  if (chat === null) return;
  byId('save-what').textContent = t('evidence_save_what', String(chat.messages.length), new URL(chat.address).host);
  input('handle').value = handleOf(chat);
}

async function save(): Promise<void> {
  const isNew = !(await vault.isSetUp());
  if (isNew && input('new-passphrase').value !== input('repeat').value) return say('save-said', 'bad', t('evidence_differ'));
  const read = chat;
  if (read === null) return;
  await trying('save-said', async () => {
    const key = isNew ? await vault.setUp(input('new-passphrase').value) : (held.value?.key ?? null);
    const exhibit = exhibitOf(read, { handle: input('handle').value, profile: input('profile').value }, about.region, crypto.randomUUID(), new Date());
    await vault.add(exhibit);
    chat = null;
    for (const id of ['new-passphrase', 'repeat', 'handle', 'profile']) input(id).value = '';
    say('save-said', 'good', t('evidence_saved'));
    await showSaving();
    await (key === null ? showLocked() : showOpen(key));
  });
}

async function unlock(): Promise<void> {
  await trying('unlock-said', async () => {
    const key = await vault.unlock(input('passphrase').value);
    await showOpen(key);
    byId('view').hidden = true;
    byId('list').querySelector('button')?.focus();
  });
  input('passphrase').value = '';
}

async function showOpen(key: Key): Promise<void> {
  const { exhibits, unreadable } = await vault.open(key);
  held.hold({ key, exhibits });
  byId('unlock-form').hidden = true;
  byId('shelf').hidden = false;
  byId('all').hidden = false;
  byId('list').replaceChildren(...exhibits.map((exhibit) => shelfItem(exhibit, { view, download, remove: (one) => void remove(one) })));
  say('list-said', unreadable > 0 ? 'bad' : 'good', unreadable > 0 ? t('evidence_damaged') : exhibits.length === 0 ? t('evidence_none') : '');
}

/** Also what is left when the key is forgotten: nothing that was written stays in the page. */
async function showLocked(): Promise<void> {
  byId('list').replaceChildren();
  byId('view').replaceChildren();
  for (const id of ['shelf', 'view']) byId(id).hidden = true;
  const isSetUp = await vault.isSetUp();
  byId('unlock-form').hidden = !isSetUp;
  byId('all').hidden = !isSetUp;
  byId('locked').textContent = t('evidence_locked', String(await vault.count()));
  say('list-said', 'good', isSetUp || chat !== null ? '' : t('evidence_none'));
}

function view(exhibit: Exhibit): void {
  const actions = { download: () => download(exhibit), print: () => window.print(), copy: (text: string) => navigator.clipboard.writeText(text) };
  byId('view').replaceChildren(...viewOf(exhibit, reportLines(about), actions));
  byId('view').hidden = false;
  byId('view').focus();
}

function download(exhibit: Exhibit): void {
  const address = URL.createObjectURL(new Blob([zipOf(exhibit)], { type: 'application/zip' }));
  Object.assign(document.createElement('a'), { href: address, download: zipName(exhibit) }).click();
  // The browser has it by then; what was written must not stay in memory for as long as the page is open.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

async function remove({ id }: Exhibit): Promise<void> {
  const key = held.value?.key;
  await trying('list-said', async () => {
    await vault.remove(id);
    byId('view').replaceChildren();
    byId('view').hidden = true;
    await (key === undefined ? showLocked() : showOpen(key));
    say('list-said', 'good', t('evidence_deleted'));
  });
}

async function removeAll(): Promise<void> {
  await trying('list-said', async () => {
    held.end();
    await vault.removeAll();
    await Promise.all([showLocked(), showSaving()]);
    offerDeletionOfAll();
    say('list-said', 'good', t('evidence_deleted'));
  });
}

function offerDeletionOfAll(): void {
  offerDeletion(byId('delete-all'), { ask: 'evidence_delete_all', onYes: () => void removeAll() });
}

async function trying(id: string, work: () => Promise<void>): Promise<void> {
  say(id, 'good', '');
  try {
    await work();
  } catch (error) {
    say(id, 'bad', t(error instanceof VaultProblem ? SENTENCE[error.code] : 'evidence_damaged'));
  }
}

function onSubmit(id: string, action: () => Promise<void>): void {
  let isBusy = false;
  byId(id).addEventListener('submit', (event) => {
    event.preventDefault();
    if (!event.isTrusted || isBusy) return;
    isBusy = true;
    void action().finally(() => (isBusy = false));
  });
}

async function main(): Promise<void> {
  localise();
  // What was saved must be there even where the background is not.
  about = await getOverview(null).catch(() => ({ region: regionOf(navigator.languages), ageBand: null }));
  chat = await readChat();
  await Promise.all([showSaving(), showLocked()]);
  onSubmit('save-form', save);
  onSubmit('unlock-form', unlock);
  onPress(byId('lock'), () => held.end());
  offerDeletionOfAll();
  for (const type of ['pointerdown', 'keydown']) document.addEventListener(type, () => held.renew());
  // A page that is left may be kept as it was, to be gone back to.
  window.addEventListener('pagehide', () => held.end());
  document.body.dataset.ready = '';
}

void main();
