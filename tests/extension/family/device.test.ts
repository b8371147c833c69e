import { deviceHealth, type DeviceFacts } from '../../../extension/src/family/device';
import { NEW_TAB, type TabRecord } from '../../../extension/src/health';

const tab = (origin: string, reading: TabRecord['reading']): TabRecord => ({ ...NEW_TAB, origin, reading });
const GOOD: DeviceFacts = { hasConsent: true, sites: ['https://a.example', 'https://b.example'], isPaused: false, tabs: [] };

test.each<[string, Partial<DeviceFacts>, string, number]>([
  ['all is well', { tabs: [tab('https://a.example', 'reading')] }, 'protecting', 0],
  ['nobody said yes', { hasConsent: false, isPaused: true }, 'no-consent', 0],
  ['no site is on', { sites: [] }, 'no-sites', 0],
  ['everything is paused', { isPaused: true }, 'paused', 0],
  ['two tabs of one site cannot be read', { tabs: [tab('https://a.example', 'cannot-read'), tab('https://a.example', 'unknown-site'), tab('https://b.example', 'no-chat')] }, 'protecting', 1],
  ['a site that is off cannot be read', { tabs: [tab('https://c.example', 'cannot-read')] }, 'protecting', 0],
])('when %s, one word and one number are told', (_name, facts, health, unreadable) => {
  expect(deviceHealth({ ...GOOD, ...facts })).toEqual({ health, unreadable });
});
