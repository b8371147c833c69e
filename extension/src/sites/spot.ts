/** Reads one piece of text of a page, as a block describes it. */

import { readableText } from './adapter';
import type { SiteBlock, Spot } from './block';

/** The value that `spot` has in an element already found; null where it has none. */
export function valueOf(element: Element, { attr, pattern }: Spot): string | null {
  const value = attr === undefined ? readableText(element, '').trim() : element.getAttribute(attr);
  if (value === null || value === '') return null;
  if (!pattern) return value;
  const found = pattern.exec(value);
  return found ? (found[1] ?? found[0]) : null;
}

/** A time as a page writes it, in ISO 8601; null where it is none. */
export function momentOf(value: string | null, unit: NonNullable<SiteBlock['time']>['unit']): string | null {
  const date = new Date(value === null || value === '' ? NaN : unit === 'iso' ? value : Number(value) * (unit === 's' ? 1_000 : 1));
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
