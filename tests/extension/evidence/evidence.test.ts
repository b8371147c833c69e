/** @vitest-environment jsdom */

import { strFromU8, unzipSync } from 'fflate';
import { FakeBackground, overview, textOf } from '../pages';
import { personPresses } from '../support';
import { readChat, THREAT } from './exhibits';

const PASSPHRASE = 'lantern gravel violin thursday';

let background: FakeBackground;
/** What was handed to the browser to be saved as a file. */
let downloads: { name: string; blob: Blob }[];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  background = new FakeBackground();
  background.overview = overview({ region: 'GB' });
  downloads = [];
  let blob = new Blob();
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: (given: Blob) => ((blob = given), 'blob:x'), revokeObjectURL: () => undefined }));
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    downloads.push({ name: this.download, blob });
  });
  history.replaceState(null, '', '?tab=7');
});
afterEach(() => {
  window.dispatchEvent(new Event('pagehide'));
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const byId = <T extends HTMLElement = HTMLInputElement>(id: string): T => document.getElementById(id) as T;
const isShown = (id: string): boolean => !byId(id).hidden;
const submit = (form: string): void => personPresses(byId(form), new Event('submit', { bubbles: true, cancelable: true }));
const press = (where: string, action: string): void => personPresses(document.querySelector(`#${where} [data-action="${action}"]`) as Element);
const said = (id: string, sentence: string): Promise<void> => vi.waitFor(() => expect(textOf(id)).toBe(sentence), 20_000);
const shown = (id: string): Promise<void> => vi.waitFor(() => expect(isShown(id)).toBe(true), 20_000);

async function saved(): Promise<void> {
  background.chat = readChat();
  await background.open('evidence');
  byId('new-passphrase').value = byId('repeat').value = PASSPHRASE;
  submit('save-form');
  await shown('shelf');
}

async function unlock(passphrase: string): Promise<void> {
  byId('passphrase').value = passphrase;
  submit('unlock-form');
}

test('the first time a passphrase is chosen, and the chat is saved as it was read', async () => {
  background.chat = readChat();
  await background.open('evidence');
  expect(textOf('save-what')).toBe('Messages as they were read: 3, on chat.example.org');
  expect(byId('handle').value).toBe('mia');
  byId('profile').value = 'https://chat.example.org/mia';
  byId('new-passphrase').value = byId('repeat').value = PASSPHRASE;
  submit('save-form');
  await said('save-said', 'Saved.');
  await shown('shelf');
  expect(isShown('save-form')).toBe(false);
  press('list', 'view');
  expect(document.querySelector('#view .words')?.textContent).toBe(THREAT);
  expect(byId('view').textContent).toContain('https://chat.example.org/mia');
  expect(JSON.stringify([...background.local.items])).not.toMatch(/quickmia|chat\.example|lantern/);
  expect(background.kinds(), 'the background is not told').toEqual([]);
});

test.each([
  ['elevenchars', 'elevenchars', 'Please choose a passphrase of at least 12 characters.'],
  [PASSPHRASE, 'something else', 'The two passphrases are not the same. Please type them again.'],
])('"%s" and "%s" are no passphrase, and nothing is saved', async (first, second, sentence) => {
  background.chat = readChat();
  await background.open('evidence');
  byId('new-passphrase').value = first;
  byId('repeat').value = second;
  submit('save-form');
  await said('save-said', sentence);
  expect([...background.local.items]).toEqual([]);
});

test('where no chat can be read that is said, and where nothing is saved too', async () => {
  await background.open('evidence');
  expect(textOf('save-said')).toContain('No chat could be read in that tab.');
  expect(textOf('list-said')).toContain('Nothing is saved here.');
  expect([isShown('save-form'), isShown('unlock-form'), isShown('all')]).toEqual([false, false, false]);
});

describe('what was saved', () => {
  beforeEach(async () => {
    await saved();
    window.dispatchEvent(new Event('pagehide'));
    background.chat = null;
    history.replaceState(null, '', '?');
    await background.open('evidence');
  });

  test('is locked: the page says how many there are and not a word of them', () => {
    expect(textOf('locked')).toBe('Saved conversations: 1. Enter your passphrase to see them.');
    expect(document.body.textContent).not.toMatch(/mia|chat\.example/);
  });

  test('opens with its passphrase alone', async () => {
    await unlock('gravel lantern violin thursday');
    await said('unlock-said', 'That is not the passphrase. Please try again.');
    expect(isShown('shelf')).toBe(false);
    await unlock(PASSPHRASE);
    await shown('shelf');
    expect(textOf('list')).toContain('mia · chat.example.org');
    expect(byId('passphrase').value).toBe('');
  });

  test('is forgotten five minutes after the last press, at once when the page is left, and by a press', async () => {
    for (const forget of [() => vi.advanceTimersByTime(5 * 60_000), () => void window.dispatchEvent(new Event('pagehide')), () => personPresses(byId('lock'))]) {
      await unlock(PASSPHRASE);
      await shown('shelf');
      press('list', 'view');
      forget();
      await shown('unlock-form');
      expect(document.body.textContent).not.toMatch(/mia|chat\.example/);
    }
  });

  test('takes another chat without its passphrase', async () => {
    history.replaceState(null, '', '?tab=7');
    background.chat = readChat();
    await background.open('evidence');
    expect(isShown('choose')).toBe(false);
    submit('save-form');
    await said('save-said', 'Saved.');
    expect(textOf('locked')).toContain('Saved conversations: 2.');
  });

  test('is exported with its exact words', async () => {
    await unlock(PASSPHRASE);
    await shown('shelf');
    press('list', 'export');
    expect(downloads[0]?.name).toMatch(/^evidence-.*\.zip$/);
    const files = unzipSync(new Uint8Array((await downloads[0]?.blob.arrayBuffer()) ?? new ArrayBuffer(0)));
    expect(JSON.parse(strFromU8(files['conversation.json'] as Uint8Array)).messages[0].text).toBe(THREAT);
  });

  test('comes with who takes reports in the country, and a text for them', async () => {
    await unlock(PASSPHRASE);
    await shown('shelf');
    press('list', 'view');
    expect(document.querySelectorAll('#view .help a[href^="https:"]').length).toBeGreaterThan(0);
    expect(document.querySelector('textarea')?.value).toContain('Cash tag: $quickmia');
  });

  test('is deleted only after a second press, and then nothing of it is left', async () => {
    await unlock(PASSPHRASE);
    await shown('shelf');
    press('list', 'delete');
    press('list', 'delete_no');
    expect(background.local.items.size).toBe(2);
    press('list', 'delete');
    press('list', 'delete_yes');
    await said('list-said', 'Deleted.');
    expect([...background.local.items.keys()]).toEqual(['evidence']);
    expect(byId('list').childElementCount).toBe(0);
  });

  test('can be deleted as a whole without its passphrase, the key as well', async () => {
    press('all', 'delete_all');
    press('all', 'delete_yes');
    await said('list-said', 'Deleted.');
    expect([...background.local.items]).toEqual([]);
    expect([isShown('unlock-form'), isShown('all')]).toEqual([false, false]);
  });
});
