/** @vitest-environment jsdom */

import { fillSignForm, suggestSign } from '../../../extension/src/ui/sign-form';
import type { Request } from '../../../extension/src/protocol';
import { fakeChrome, personPresses, settled } from '../support';

let asked: Request[];
let form: HTMLFormElement;
beforeEach(() => {
  asked = [];
  fakeChrome({ runtime: { id: 'handrail', sendMessage: async (request: Request) => (asked.push(request), { ok: true }) } });
  document.body.replaceChildren((form = document.createElement('form')));
  fillSignForm(form, { word: 'lantern', colour: 'rose' });
});

const word = (): HTMLInputElement => document.getElementById('sign-word') as HTMLInputElement;
async function submit(): Promise<void> {
  personPresses(form, new Event('submit', { bubbles: true, cancelable: true }));
  await settled();
}

test('it shows the sign there is, and saves another', async () => {
  expect([word().value, form.querySelector<HTMLInputElement>(':checked')?.value, form.querySelector('.sign')?.lastChild?.textContent]).toEqual(['lantern', 'rose', 'lantern']);
  word().value = '  my   kettle ';
  (form.querySelector('input[value="green"]') as HTMLInputElement).checked = true;
  await submit();
  expect(asked).toEqual([{ kind: 'set-sign', sign: { word: 'my kettle', colour: 'green' } }]);
  expect(form.querySelector('.sign')?.lastChild?.textContent).toBe('my kettle');
});

test('a sign without a word is none', async () => {
  word().value = '   ';
  await submit();
  expect([asked, document.getElementById('sign-said')?.textContent]).toEqual([[], 'Please choose a word of up to 24 letters.']);
});

test.each([[0, { word: 'lantern', colour: 'teal' }], [0.999, { word: 'puffin', colour: 'green' }]])('at %d it suggests %j', (random, sign) => {
  expect(suggestSign(() => random)).toEqual(sign);
});
