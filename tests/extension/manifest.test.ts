/** One manifest for both browsers, asking for as little as it can. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const manifest = JSON.parse(readFileSync(join(__dirname, '../../extension/manifest.json'), 'utf8'));

test('only this computer is a required host; everything else is asked for one by one', () => {
  expect(manifest.host_permissions).toEqual(['http://127.0.0.1/*', 'http://localhost/*']);
  expect(manifest.content_scripts).toBeUndefined();
  expect(manifest.permissions).toEqual(['storage', 'scripting', 'activeTab', 'alarms']);
});

test('no match pattern has a port, which Firefox would take and never run', () => {
  const patterns: string[] = [...manifest.host_permissions, ...manifest.optional_host_permissions];
  expect(patterns.filter((pattern) => /:\d/.test(pattern))).toEqual([]);
});

test('Chromium finds a service worker and Firefox a script and an id', () => {
  expect(manifest.background).toEqual({ service_worker: 'background.js', scripts: ['background.js'], type: 'module' });
  expect(manifest.browser_specific_settings.gecko.id).toMatch(/@/);
});

test('nothing of the extension can be loaded by a page', () => {
  expect(manifest.web_accessible_resources).toBeUndefined();
  expect(manifest.externally_connectable).toBeUndefined();
});
