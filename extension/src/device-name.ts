/** How this browser is called in the server's list of devices. */

const SYSTEMS: readonly [string, string][] = [['Android', 'Android'], ['Windows', 'Windows'], ['Mac OS', 'Mac'], ['CrOS', 'Chrome OS'], ['Linux', 'Linux']];

/** "Firefox on Linux", from the user agent; only as much as helps a person tell their devices apart. */
export function deviceName(userAgent: string): string {
  const browser = userAgent.includes('Firefox/') ? 'Firefox' : userAgent.includes('Edg/') ? 'Edge' : 'Chrome';
  const system = SYSTEMS.find(([mark]) => userAgent.includes(mark))?.[1];
  return system === undefined ? browser : `${browser} on ${system}`;
}
