/** Where the cards lie: over the open chat, or over the window where the chat gives no room. */

const MARGIN_PX = 10;
/**
 * A chat column narrower or lower than this gives no room: the card then takes the window. Lower, the title, the crisis
 * lines and the buttons would squeeze away the steps between them; for a window that low the style sheet has another layout.
 */
const LEAST_WIDTH_PX = 300;
const LEAST_HEIGHT_PX = 460;

export function seatOver(seat: HTMLElement, anchor: Element | null, isRightToLeft: boolean): void {
  const target = anchor?.getBoundingClientRect();
  const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
  const isRoomy = target !== undefined && target.width >= LEAST_WIDTH_PX && target.height >= LEAST_HEIGHT_PX;
  const area = isRoomy
    ? { left: Math.max(0, target.left), right: Math.min(view.width, target.right), top: Math.max(0, target.top), bottom: Math.min(view.height, target.bottom) }
    : { left: 0, right: view.width, top: 0, bottom: view.height };
  const start = isRightToLeft ? view.width - area.right : area.left;
  seat.style.setProperty('--seat-start', `${start + MARGIN_PX}px`);
  seat.style.setProperty('--seat-top', `${area.top + MARGIN_PX}px`);
  seat.style.setProperty('--seat-width', `${Math.max(0, area.right - area.left - 2 * MARGIN_PX)}px`);
  seat.style.setProperty('--seat-height', `${Math.max(0, area.bottom - area.top - 2 * MARGIN_PX)}px`);
}
