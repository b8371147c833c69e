/** The colours of a person's own sign, dark enough for white letters on a badge. The cards have their own shades of them. */

import type { Sign, SignColour } from './protocol';

const BADGE: Record<SignColour, string> = { teal: '#0f5c68', blue: '#2453a6', violet: '#5b3fa0', rose: '#a02c5e', amber: '#8a5200', green: '#2c6b3a' };
const WITHOUT_SIGN = '#a2491a';

export function colourOf(sign: Sign | null): string {
  return sign === null ? WITHOUT_SIGN : BADGE[sign.colour];
}
