import { Browser, CONTENT, json, OWN_PAGE, THREAD } from './browser';
import { CALM_ANSWER, THREAT_ANSWER } from './fixtures/answers';
import { message } from './support';

let browser: Browser;
beforeEach(async () => {
  browser = new Browser();
  await browser.restart();
});
afterEach(() => void vi.unstubAllGlobals());

const check = (): Promise<unknown> => browser.send({ kind: 'check', thread: THREAD, messages: [message('1', 'hello')] }, CONTENT);

describe('what is kept on the device', () => {
  const knowContact = (): Promise<unknown> => browser.send({ kind: 'know-contact', thread: THREAD, messages: [message('1', 'hello')] }, CONTENT);
  const again = async (thread = THREAD): Promise<Record<string, unknown> | null | undefined> => {
    await browser.send({ kind: 'check', thread, messages: [message(`n${Math.random()}`, 'news')] }, CONTENT);
    return browser.checks().at(-1)?.body;
  };
  const kept = (): string[] => [...browser.local.items.keys()].filter((key) => key !== 'settings');

  test('the country and the age band of the options go with each check', async () => {
    await browser.ready();
    expect(await again()).toMatchObject({ region: 'GB', age_band: null });
    await browser.send({ kind: 'set-region', region: 'ES' }, OWN_PAGE);
    await browser.send({ kind: 'set-age-band', ageBand: 'under18' }, OWN_PAGE);
    expect(await again()).toMatchObject({ region: 'ES', age_band: 'under18' });
    expect(await browser.send({ kind: 'get-overview', tabId: null }, OWN_PAGE)).toMatchObject({ region: 'ES', ageBand: 'under18' });
  });

  test('an incident goes with the next checks, until the person has it forgotten', async () => {
    await browser.ready();
    browser.server = () => json(THREAT_ANSWER);
    await check();
    expect(await again()).toMatchObject({ context: { recent_incident: true } });
    browser.server = () => json(CALM_ANSWER);
    expect(await browser.send({ kind: 'forget-facts' }, OWN_PAGE)).toEqual({ ok: true });
    expect(kept()).toEqual([]);
    expect(await again()).toMatchObject({ context: { recent_incident: false } });
  });

  test('a contact that the person knows is told as such, shows in the overview, and can be taken back there', async () => {
    await browser.ready();
    await browser.send({ kind: 'hello' }, CONTENT);
    const overview = (): Promise<unknown> => browser.send({ kind: 'get-overview', tabId: 7 }, OWN_PAGE);
    expect(await overview()).toMatchObject({ tab: { isKnown: false } });
    expect(await knowContact()).toMatchObject({ ok: true, contact: 'known' });
    expect(await again()).toMatchObject({ conversation: { contact: 'known' } });
    expect(await overview()).toMatchObject({ tab: { isKnown: true } });
    browser.openThread = { ...THREAD, name: 'another' };
    expect(await overview()).toMatchObject({ tab: { isKnown: false } });
    browser.openThread = THREAD;
    browser.pushed = [];
    expect(await browser.send({ kind: 'forget-contact', tabId: 7 }, OWN_PAGE)).toEqual({ ok: true });
    expect(browser.pushed).toEqual([{ tabId: 7, kind: 'contact-forgotten' }]);
    expect(await again()).toMatchObject({ conversation: { contact: 'unknown' } });
  });

  test('names nobody', async () => {
    await browser.ready();
    await knowContact();
    expect(JSON.stringify(browser.local.items.get('contacts'))).toMatch(/^\["[0-9a-f]{32}"\]$/);
  });

  test('goes when consent is withdrawn, and without consent nothing is taken in', async () => {
    await browser.ready();
    browser.server = () => json(THREAT_ANSWER);
    await check();
    await knowContact();
    expect(kept().sort()).toEqual(['contacts', 'facts']);
    await browser.send({ kind: 'withdraw-consent' }, OWN_PAGE);
    expect(kept()).toEqual([]);
    expect(await knowContact()).toEqual({ ok: false, code: 'stale-context' });
    expect(kept()).toEqual([]);
  });

  test('a support card touches neither the badge nor what is kept', async () => {
    await browser.ready();
    await browser.send({ kind: 'hello' }, CONTENT);
    await browser.send({ kind: 'report', reading: 'reading', hits: {}, site: 'thelounge', isWaiting: false }, CONTENT);
    browser.server = () => json({ ...CALM_ANSWER, mode: 'full', warning: { ...THREAT_ANSWER.warning, kind: 'support', severity: 'none' } });
    expect(await check()).toMatchObject({ ok: true, warning: null, support: { kind: 'support' } });
    expect(browser.badge.text).toBe('');
    await browser.send({ kind: 'close-support', thread: THREAD, id: 'incident-1' }, CONTENT);
    expect(await check()).toMatchObject({ support: null });
    expect(kept()).toEqual([]);
  });
});
