/** Keeps the cards on the page, on top of it and in line with the chat, also where the page takes them away. */

import { seatOver } from './seat';

export interface StageParts {
  host: HTMLElement;
  seat: HTMLElement;
  /** The part of the page that the cards are laid over. */
  anchor: () => Element | null;
  signal: AbortSignal;
}

export interface Stage {
  attach(): void;
  /** Puts the cards back where the page took them away, and in line with the chat. */
  settle(): void;
  withdraw(): void;
}

export function createStage({ host, seat, anchor, signal }: StageParts): Stage {
  const removal = new MutationObserver(settle);
  const resize = new ResizeObserver(place);

  function attach(): void {
    if (!host.isConnected) document.documentElement.append(host);
    try {
      host.setAttribute('popover', 'manual');
      if (!host.matches(':popover-open')) host.showPopover();
    } catch {
      // Without the top layer the card still lies on top by its z-index.
    }
    removal.observe(document.documentElement, { childList: true });
    const target = anchor();
    resize.disconnect();
    if (target) resize.observe(target);
    place();
  }

  function settle(): void {
    if (seat.childElementCount === 0) return;
    if (!host.isConnected || (host.popover && !isOnTop())) attach();
    else place();
  }

  function isOnTop(): boolean {
    try {
      return host.matches(':popover-open');
    } catch {
      return true;
    }
  }

  function place(): void {
    seatOver(seat, anchor());
  }

  window.addEventListener('resize', place, { signal });
  return {
    attach,
    settle,
    withdraw() {
      removal.disconnect();
      resize.disconnect();
      host.remove();
    },
  };
}
