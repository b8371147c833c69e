/** The form in which a person chooses their own sign; the same on the first-run page and in the options. */

import { t, type MessageKey } from '../i18n';
import { SIGN_COLOURS, type Sign, type SignColour } from '../protocol';
import { el } from './dom';
import { ask, byId, say, trying } from './page';
import { signBadge } from './sign';

const LONGEST_WORD = 24;
const NAME: Record<SignColour, MessageKey> = { teal: 'colour_teal', blue: 'colour_blue', violet: 'colour_violet', rose: 'colour_rose', amber: 'colour_amber', green: 'colour_green' };

/** A sign nobody else can know, until the person chooses one. */
export function suggestSign(random: () => number = Math.random): Sign {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  return { word: pick(t('sign_words').split(/\s+/)), colour: pick(SIGN_COLOURS) };
}

export function fillSignForm(form: HTMLElement, sign: Sign | null): void {
  const { word, colour } = sign ?? { word: '', colour: 'teal' };
  const preview = el('p', { 'class': 'preview', 'aria-live': 'polite' }, signBadge(sign));
  form.replaceChildren(
    el('h2', {}, t('options_sign_heading')),
    el('p', { class: 'quiet' }, t('options_sign_help')),
    preview,
    el('label', { for: 'sign-word' }, t('options_sign_word')),
    el('input', { id: 'sign-word', type: 'text', maxlength: LONGEST_WORD, autocomplete: 'off', value: word }),
    el(
      'fieldset',
      { class: 'colours' },
      el('legend', {}, t('options_sign_colour')),
      ...SIGN_COLOURS.map((one) =>
        el('label', { 'class': 'colour', 'data-colour': one }, el('input', { type: 'radio', name: 'sign-colour', value: one, checked: one === colour }), el('span', {}, t(NAME[one]))),
      ),
    ),
    el('div', { class: 'row' }, el('button', { id: 'save-sign', type: 'submit' }, t('options_sign_save'))),
    el('p', { id: 'sign-said', class: 'said', role: 'status' }),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (event.isTrusted) void save(form, preview);
  });
}

async function save(form: HTMLElement, preview: HTMLElement): Promise<void> {
  const word = byId<HTMLInputElement>('sign-word').value.trim().replace(/\s+/g, ' ').slice(0, LONGEST_WORD);
  if (word === '') return say('sign-said', 'bad', t('options_sign_missing'));
  const colour = (form.querySelector<HTMLInputElement>('input[name="sign-colour"]:checked')?.value ?? 'teal') as SignColour;
  await trying('sign-said', async () => {
    const sign = { word, colour };
    await ask({ kind: 'set-sign', sign });
    preview.replaceChildren(signBadge(sign) ?? '');
    say('sign-said', 'good', t('options_saved'));
  });
}
