/** What the start of the content script knows of reading a page. */

import type { ReadChat, Request, Responses, Thread } from '../protocol';

export type Ask = <K extends Request['kind']>(request: Extract<Request, { kind: K }>) => Promise<Responses[K] | undefined>;

export interface PageReading {
  /** Forgets everything and takes the card away. */
  stop(): void;
  /** Reports anew and sends at once what could not be sent before. */
  refresh(): void;
  focusWarning(): void;
  /** Names the open conversation; null when none is open. */
  thread(): Thread | null;
  /** The open conversation as it was read; null when none is open. */
  chat(): ReadChat | null;
  /** The person took back that they know the other side of the open conversation. */
  forgetContact(): void;
}
