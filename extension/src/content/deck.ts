/** Which of two cards lies in front: the warning about the chat, or the support for the person's own words. No DOM here. */

import { severityRank, type ShownWarning } from '../protocol';
import { isLoud, lookOf } from './look';

export type Slot = 'warning' | 'support';
export type Cards = Record<Slot, ShownWarning | null>;

const SLOTS: readonly Slot[] = ['warning', 'support'];

/** Neither card takes the other away: what is not in front is small, and one press from being read. */
export class Deck {
  private cards: Cards = { warning: null, support: null };
  private inFront: Slot | null = null;
  /** Cards that were made small: they stay so when their chat is opened again. */
  private readonly madeSmall = new Set<string>();

  get front(): Slot | null {
    return this.inFront;
  }

  get isEmpty(): boolean {
    return SLOTS.every((slot) => this.cards[slot] === null);
  }

  card(slot: Slot): ShownWarning | null {
    return this.cards[slot];
  }

  small(): Slot[] {
    return SLOTS.filter((slot) => slot !== this.inFront && this.cards[slot] !== null);
  }

  wasMadeSmall(slot: Slot): boolean {
    const card = this.cards[slot];
    return card !== null && this.madeSmall.has(weightOf(card));
  }

  /** Takes what there is to show now; gives the slots in which something came up that the person has not seen. */
  update(next: Cards): Slot[] {
    const before = this.cards;
    this.cards = next;
    if (this.inFront && !next[this.inFront]) this.inFront = null;
    const news = SLOTS.filter((slot) => isNews(before[slot], next[slot]) && !this.wasMadeSmall(slot));
    for (const slot of news) if (this.mayCome(slot)) this.inFront = slot;
    this.inFront ??= this.waiting();
    return news;
  }

  expand(slot: Slot): void {
    const card = this.cards[slot];
    if (!card) return;
    this.madeSmall.delete(weightOf(card));
    this.inFront = slot;
  }

  /** Makes all of it small; the person wants to see the chat. */
  collapse(): void {
    for (const card of Object.values(this.cards)) if (card) this.madeSmall.add(weightOf(card));
    this.inFront = null;
  }

  /** Takes a card away for good; the other one comes up, unless it was made small. */
  take(slot: Slot): void {
    this.update({ ...this.cards, [slot]: null });
  }

  private waiting(): Slot | null {
    return this.small().find((slot) => !this.wasMadeSmall(slot)) ?? null;
  }

  private mayCome(slot: Slot): boolean {
    const { warning } = this.cards;
    if (this.inFront === null || this.inFront === slot || warning === null) return true;
    // Support gives way to what is worse alone, and comes before all but an emergency, which has the same lines on top.
    return slot === 'warning' ? isLoud(warning) : lookOf(warning) !== 'urgent';
  }
}

function isNews(before: ShownWarning | null, next: ShownWarning | null): boolean {
  if (next === null) return false;
  return before?.id !== next.id || severityRank(next.severity) > severityRank(before.severity);
}

function weightOf({ id, severity }: ShownWarning): string {
  return `${id} ${severity}`;
}
