/** Holds what was not checked yet until the server has answered, however long that takes. One request at a time. */

import { coalesce } from '../batch';
import type { ChatMessage, CheckOutcome } from '../protocol';

const FIRST_RETRY_MS = 1_000;
const LAST_RETRY_MS = 30_000;
/** A server that is away for long finds the latest messages, not all of them. */
const KEPT_MESSAGES = 200;

export interface OutboxParts {
  check: (messages: ChatMessage[]) => Promise<CheckOutcome>;
  onOutcome: (outcome: CheckOutcome) => void;
  signal: AbortSignal;
}

export class Outbox {
  private pending = new Map<string, ChatMessage>();
  private isSending = false;
  private retryMs = FIRST_RETRY_MS;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly parts: OutboxParts) {
    parts.signal.addEventListener('abort', () => clearTimeout(this.timer));
  }

  /** Whether all that was taken has been answered. */
  get isEmpty(): boolean {
    return this.pending.size === 0;
  }

  /** Takes a batch (context and new messages) and sends it as soon as the one under way is answered. */
  add(batch: ChatMessage[]): void {
    const joined = coalesce(this.pending.values(), batch).slice(-KEPT_MESSAGES);
    this.pending = new Map(joined.map((message) => [message.id, message]));
    void this.flush();
  }

  /** The server is back: do not wait for the timer. */
  retry(): void {
    this.retryMs = FIRST_RETRY_MS;
    void this.flush();
  }

  private async flush(): Promise<void> {
    if (this.isSending || this.pending.size === 0 || this.parts.signal.aborted) return;
    clearTimeout(this.timer);
    this.isSending = true;
    const sent = [...this.pending.values()];
    const outcome = await this.parts.check(sent);
    this.isSending = false;
    if (this.parts.signal.aborted) return;
    if (outcome.ok) {
      this.retryMs = FIRST_RETRY_MS;
      for (const message of sent) {
        if (this.pending.get(message.id) === message) this.pending.delete(message.id);
      }
    }
    this.parts.onOutcome(outcome);
    if (outcome.ok) void this.flush();
    else this.retryLater();
  }

  private retryLater(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), this.retryMs);
    this.retryMs = Math.min(this.retryMs * 2, LAST_RETRY_MS);
  }
}
