/**
 * Whom the reader of a grave card could tell: the people they confirmed, someone else, a help line, or no one now, none
 * before another. A message goes to a reachable person only after a press, a question and a second press.
 */

import { t } from '../i18n';
import { severityRank, type FailureCode, type HelpLine, type ShownWarning } from '../protocol';
import type { TellOutcome, TrustedOnCard } from '../family/protocol';
import { el } from '../ui/dom';
import { helpNow } from './help';
import { button } from './questions';

/** What was chosen, and how far it has come. `person` is null for the choices that are nobody's name. */
export interface Telling {
  choice: string;
  person: TrustedOnCard | null;
  step: 'chosen' | 'asked' | 'sending' | 'delivered' | 'undelivered' | FailureCode;
}

const CHOICE = 'trust-';
const OTHERS = { 'trust-other': 'trusted_someone_else', 'trust-line': 'trusted_help_line', 'trust-none': 'trusted_no_one' } as const;
const OTHER_REPLY = { 'trust-other': 'trusted_someone_else_reply', 'trust-line': 'trusted_help_line_reply', 'trust-none': 'trusted_no_one_reply' } as const;

export interface TellingParts {
  people: TrustedOnCard[];
  tell: (person: string) => Promise<TellOutcome | undefined>;
  onChange: () => void;
}

/** Follows the presses; whoever was told once is not told again from the same card. */
export class Teller {
  state: Telling | null = null;
  private readonly told = new Map<string, Telling>();

  constructor(private readonly parts: TellingParts) {}

  /** Takes a press that is about telling someone; false for any other. */
  press(action: string): boolean {
    if (action.startsWith(CHOICE)) {
      const person = this.parts.people[Number(action.slice(CHOICE.length))] ?? null;
      const isAgain = this.state?.choice === action;
      this.set(isAgain ? null : ((person && this.told.get(person.id)) ?? { choice: action, person, step: 'chosen' }));
    } else if (action === 'let-know') this.step('asked');
    else if (action === 'let-know-no') this.step('chosen');
    else if (action === 'let-know-yes') void this.send();
    else return false;
    return true;
  }

  private async send(): Promise<void> {
    const { person } = this.state ?? {};
    if (!person || this.state?.step !== 'asked') return;
    const choice = this.state.choice;
    this.step('sending');
    const outcome = await this.parts.tell(person.id);
    const step = outcome === undefined ? 'interrupted' : !outcome.ok ? outcome.code : outcome.delivered ? 'delivered' : 'undelivered';
    const result: Telling = { choice, person, step };
    if (step === 'delivered') this.told.set(person.id, result);
    this.set(this.state?.choice === choice ? result : this.state);
  }

  private step(step: Telling['step']): void {
    if (this.state?.person) this.set({ ...this.state, step });
  }

  private set(state: Telling | null): void {
    this.state = state;
    this.parts.onChange();
  }
}

/** Nothing on cards that are not grave, nor on the one for the reader's own words: that one is shared with nobody. */
export function trustedPart({ kind, severity, help }: ShownWarning, people: TrustedOnCard[] | null, telling: Telling | null): HTMLElement | null {
  return people === null || kind === 'support' || severityRank(severity) < severityRank('high') ? null : trustedChoices(people, telling, help);
}

/** The choices side by side, and what there is to say to the one that was made. */
export function trustedChoices(people: TrustedOnCard[], telling: Telling | null, help: HelpLine[]): HTMLElement {
  const choices = [...people.map(({ name }, index) => [`${CHOICE}${index}`, name] as const), ...Object.entries(OTHERS).map(([action, key]) => [action, t(key)] as const)];
  return el(
    'div',
    { 'class': 'trusted', 'role': 'group', 'aria-labelledby': 'trusted-question' },
    el('h3', { id: 'trusted-question' }, t('trusted_question')),
    el('div', { class: 'row' }, ...choices.map(([action, label]) => choice(action, label, telling?.choice === action))),
    el('div', { class: 'reply', role: 'status', tabindex: -1 }, ...(telling ? reply(telling, help) : [])),
  );
}

function choice(action: string, label: string, isChosen: boolean): HTMLButtonElement {
  const pressed = button(action, label);
  pressed.setAttribute('aria-pressed', String(isChosen));
  return pressed;
}

function reply({ choice: action, person, step }: Telling, help: HelpLine[]): (HTMLElement | null)[] {
  const say = (sentence: string): HTMLElement => el('p', {}, sentence);
  if (!person) return [say(t(OTHER_REPLY[action as keyof typeof OTHER_REPLY])), action === 'trust-line' ? helpNow(help, false) : null];
  const { name, isReachable } = person;
  switch (step) {
    case 'chosen':
      return isReachable ? [say(t('trusted_reachable', name)), el('div', { class: 'row' }, button('let-know', t('trusted_let_know', name)))] : [say(t('trusted_unreachable', name))];
    case 'asked':
      return [say(t('trusted_ask', name)), el('div', { class: 'row' }, button('let-know-yes', t('trusted_send')), button('let-know-no', t('trusted_not_send')))];
    case 'sending':
      return [say(t('trusted_sending'))];
    case 'delivered':
      return [say(t('trusted_delivered', name))];
    case 'undelivered':
      return [say(t('trusted_undelivered', name))];
    default:
      return [say(t('trusted_failed', name))];
  }
}
