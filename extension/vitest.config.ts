import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { floorForVite } from './floor-data.mjs';
import { helpForVite } from './help-data.mjs';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: at('.'),
  plugins: [floorForVite, helpForVite],
  server: { fs: { allow: [at('..')] } },
  resolve: { alias: { 'vitest': at('node_modules/vitest'), 'axe-core': at('node_modules/axe-core'), 'age-encryption': at('node_modules/age-encryption'), 'fflate': at('node_modules/fflate'), 'yaml': at('node_modules/yaml') } },
  test: { include: ['../tests/extension/**/*.test.ts'], globals: true, css: true, restoreMocks: true, testTimeout: 30_000, hookTimeout: 30_000 },
});
