/** @vitest-environment jsdom */

import { FakeBackground, INTERRUPTED, later, overview, textOf } from '../pages';
import { personPresses } from '../support';

let background: FakeBackground;
beforeEach(() => void (background = new FakeBackground()));

const input = (id: string): HTMLInputElement => document.getElementById(id) as HTMLInputElement;

async function submit(form: string): Promise<void> {
  personPresses(document.getElementById(form) as Element, new Event('submit', { bubbles: true, cancelable: true }));
  await later();
}

async function save(address: string, isAgreed = false): Promise<void> {
  input('server').value = address;
  input('server').dispatchEvent(new Event('input'));
  input('remote-consent').checked = isAgreed;
  await submit('server-form');
}

describe('a server elsewhere', () => {
  test('is not asked for before the box is ticked', async () => {
    await background.open('options');
    await save('handrail.example.org');
    expect(textOf('server-said')).toBe('Please tick the box first: this server is not on this computer.');
    expect([background.requested, background.kinds()]).toEqual([[], []]);
  });

  test('is asked for by its address alone where the browser knows no question about data', async () => {
    await background.open('options');
    await save('handrail.example.org', true);
    expect(background.requested).toEqual([{ origins: ['https://handrail.example.org/*'] }]);
    expect(background.asked).toContainEqual({ kind: 'set-server', address: 'https://handrail.example.org', consent: true });
    expect(textOf('server-said')).toBe('Saved.');
  });

  test('brings up the question about chat text where the browser has one', async () => {
    background.dataCollection = [];
    await background.open('options');
    await save('handrail.example.org', true);
    expect(background.requested).toEqual([{ origins: ['https://handrail.example.org/*'], data_collection: ['personalCommunications'] }]);
  });

  test('that was refused there is said', async () => {
    background.dataCollection = [];
    background.isAllowed = false;
    background.answers.set('set-server', { ok: false, code: 'data-not-allowed' });
    await background.open('options');
    await save('handrail.example.org', true);
    expect(textOf('server-said')).toContain('was not allowed to let Handrail send chat messages off this computer');
  });
});

test('a server on this computer raises no question about chat text', async () => {
  background.dataCollection = [];
  await background.open('options');
  await save('127.0.0.1:9000');
  expect(background.requested).toEqual([{ origins: ['http://127.0.0.1/*'] }]);
});

test('the age band is kept as chosen, and shown as it is', async () => {
  background.overview = overview({ ageBand: 'under18' });
  await background.open('options');
  expect(input('age').value).toBe('under18');
  for (const [value, ageBand] of [['adult', 'adult'], ['', null]]) {
    input('age').value = value as string;
    input('age').dispatchEvent(new Event('change'));
    await later();
    expect(background.asked).toContainEqual({ kind: 'set-age-band', ageBand });
  }
  expect(textOf('age-said')).toBe('Saved.');
});

test('how early to warn, and that others use the screen too, are kept as chosen', async () => {
  background.overview = overview({ sensitivity: 'serious', isDiscreet: true });
  await background.open('options');
  expect([input('sensitivity').value, input('discreet').checked]).toEqual(['serious', true]);
  input('sensitivity').value = 'early';
  input('sensitivity').dispatchEvent(new Event('change'));
  input('discreet').checked = false;
  input('discreet').dispatchEvent(new Event('change'));
  await later();
  expect(background.asked).toEqual(expect.arrayContaining([{ kind: 'set-sensitivity', sensitivity: 'early' }, { kind: 'set-discreet', on: false }]));
});

test.each([true, false])('what a policy has set can be changed here only where it is not locked (%s)', async (isManaged) => {
  background.overview = overview({ isManaged });
  await background.open('options');
  expect(['server', 'save-server', 'sensitivity'].map((id) => input(id).disabled)).toEqual(Array(3).fill(isManaged));
  expect(document.getElementById('sensitivity-managed')?.hidden).toBe(!isManaged);
});

test('the sign is shown and can be changed', async () => {
  background.overview = overview({ sign: { word: 'lantern', colour: 'rose' } });
  await background.open('options');
  expect(input('sign-word').value).toBe('lantern');
  await submit('sign-form');
  expect(background.asked).toContainEqual({ kind: 'set-sign', sign: { word: 'lantern', colour: 'rose' } });
});

test('where chats were shown is listed by site, and forgotten at one press', async () => {
  background.overview = overview({ places: ['https://chat.example.org'] });
  await background.open('options');
  const button = document.querySelector('#places button') as HTMLElement;
  expect(button.textContent).toBe('Forget chat.example.org');
  background.overview = overview({ places: [] });
  personPresses(button);
  await later();
  expect(background.asked).toContainEqual({ kind: 'forget-place', origin: 'https://chat.example.org' });
  expect(document.getElementById('places-panel')?.hidden).toBe(true);
});

test('what is remembered across chats is said, and forgotten at one press', async () => {
  await background.open('options');
  expect(document.body.textContent).toContain('without any text: that somebody asked to move to another app, for 24 hours');
  document.getElementById('forget-facts')?.click();
  await later();
  expect(background.kinds()).toEqual([]);
  personPresses(document.getElementById('forget-facts') as Element);
  await later();
  expect([background.kinds(), textOf('facts-said')]).toEqual([['forget-facts'], 'Forgotten.']);
});

describe('a worker that dies', () => {
  test('once is asked again', async () => {
    await background.open('options');
    background.deaths = 1;
    await save('127.0.0.1:9000');
    expect(textOf('server-said')).toBe('Saved.');
  });

  test.each([
    ['server-said', () => save('127.0.0.1:9000')],
    ['server-said', async () => personPresses(document.getElementById('test-server') as Element)],
    ['consent-said', async () => personPresses(document.getElementById('withdraw') as Element)],
    ['pair-said', async () => personPresses(document.getElementById('forget') as Element)],
    ['age-said', async () => void input('age').dispatchEvent(new Event('change'))],
    ['facts-said', async () => personPresses(document.getElementById('forget-facts') as Element)],
    ['region-said', async () => void input('region').dispatchEvent(new Event('change'))],
  ])('for good is said in %s (%#)', async (line, act) => {
    await background.open('options');
    background.deaths = 2;
    await act();
    await later();
    expect(textOf(line)).toBe(INTERRUPTED);
  });

  test('before the page has learnt anything is said too', async () => {
    background.deaths = 2;
    await background.open('options');
    expect(textOf('server-said')).toBe(INTERRUPTED);
  });

  test('over a pairing that went through does not call the used code wrong', async () => {
    background.answers.set('pair', { ok: false, code: 'code-wrong' });
    await background.open('options');
    await submit('pair-form');
    expect(textOf('pair-said')).toBe('');
    background.overview = overview({ paired: false });
    await submit('pair-form');
    expect(textOf('pair-said')).toContain('That code is wrong');
  });
});

describe('the household', () => {
  const household = { state: 'joined', name: 'Rivera', mode: 'supervised', isLocked: true } as const;

  test('is named with its mode, and what it locked cannot be changed here', async () => {
    background.overview = overview({ household });
    await background.open('options');
    expect(textOf('household-says')).toBe('This device belongs to: Rivera. Mode: supervised.');
    expect(['server', 'save-server', 'sensitivity', 'region', 'age', 'discreet'].map((id) => input(id).disabled)).toEqual([true, true, true, false, false, false]);
    expect(textOf('sensitivity-managed')).toBe('Set by your household.');
  });

  test('gives way to whoever manages the browser, who is named instead', async () => {
    background.overview = overview({ household, isManaged: true });
    await background.open('options');
    expect(textOf('sensitivity-managed')).toBe('Set by whoever manages this browser.');
  });

  test('where there is none, is not spoken of', async () => {
    await background.open('options');
    expect(document.getElementById('household')?.hidden).toBe(true);
  });

  test('its code brings the question, with the way to its page', async () => {
    background.overview = overview({ paired: false });
    await background.open('options');
    background.overview = overview({ household: { ...household, state: 'offered' } });
    input('code').value = 'ABCD-1234';
    await submit('pair-form');
    expect(background.asked).toContainEqual({ kind: 'pair', code: 'ABCD-1234' });
    expect([textOf('household-says'), document.getElementById('household-link')?.getAttribute('href')]).toEqual(['Rivera asks you to join. Nothing changes before you say yes.', 'family.html']);
  });
});
