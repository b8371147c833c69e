/** @vitest-environment jsdom */

import { FakeBackground, INTERRUPTED, later, overview, textOf } from '../pages';
import { personPresses } from '../support';

const REMOTE = { address: 'https://handrail.example.org', host: 'handrail.example.org', isLoopback: false };

let background: FakeBackground;
beforeEach(() => {
  background = new FakeBackground();
  background.overview = overview({ consent: false, paired: false });
});

async function agree(): Promise<void> {
  personPresses(document.getElementById('agree') as Element);
  await later();
}

test('a yes goes to the server that was shown', async () => {
  await background.open('welcome');
  expect(background.kinds()).toEqual([]);
  await agree();
  expect(background.asked).toContainEqual({ kind: 'give-consent', server: 'http://127.0.0.1:8787' });
  expect(background.requested).toEqual([]);
  expect((document.getElementById('next') as HTMLElement).hidden).toBe(false);
});

test('with the yes comes a sign, which can be changed at once; one that was chosen before stays', async () => {
  await background.open('welcome');
  await agree();
  const set = background.asked.find((request) => request.kind === 'set-sign');
  expect(set?.sign.word).toMatch(/^[a-z]+$/);
  expect(document.getElementById('save-sign')).not.toBeNull();
  background = new FakeBackground();
  background.overview = overview({ consent: false, sign: { word: 'mine', colour: 'teal' } });
  await background.open('welcome');
  await agree();
  expect(background.kinds()).toEqual(['give-consent']);
});

test('a script\'s press is no yes', async () => {
  await background.open('welcome');
  document.getElementById('agree')?.click();
  await later();
  expect(background.kinds()).toEqual([]);
});

test('a worker that dies over the yes is asked again', async () => {
  await background.open('welcome');
  background.deaths = 1;
  await agree();
  expect(background.kinds()).toEqual(['give-consent', 'set-sign']);
});

test('a yes that could not be taken is said in a plain sentence', async () => {
  await background.open('welcome');
  background.deaths = 2;
  await agree();
  expect(textOf('said')).toBe(INTERRUPTED);
  expect((document.getElementById('next') as HTMLElement).hidden).toBe(true);
});

test('a page that cannot even find out which server it is says so', async () => {
  background.deaths = 2;
  await background.open('welcome');
  expect(textOf('said')).toBe(INTERRUPTED);
});

test('where the browser asks about data of its own, a yes to a server elsewhere brings up its question', async () => {
  background.overview = overview({ consent: false, server: REMOTE });
  background.dataCollection = [];
  await background.open('welcome');
  await agree();
  expect(background.requested).toEqual([{ origins: ['https://handrail.example.org/*'], data_collection: ['personalCommunications'] }]);
});

test('its no is said', async () => {
  background.overview = overview({ consent: false, server: REMOTE });
  background.dataCollection = [];
  background.isAllowed = false;
  background.answers.set('give-consent', { ok: false, code: 'data-not-allowed' });
  await background.open('welcome');
  await agree();
  expect(textOf('said')).toContain('was not allowed to let Handrail send chat messages off this computer');
});
