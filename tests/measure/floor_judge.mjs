// Conversations in, what the floor says out: one JSON object a line, in the same order. Runs the extension's own code.
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { readFloor } from '../../extension/floor-data.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const { build } = createRequire(at('../../extension/package.json'))('esbuild');
const bundle = await build({ entryPoints: [at('../../extension/src/floor/floor.ts')], bundle: true, format: 'esm', write: false });
const { createFloor } = await import(`data:text/javascript;base64,${Buffer.from(bundle.outputFiles[0].contents).toString('base64')}`);
const data = await readFloor();
const floor = createFloor(() => data);
const reader = { locale: 'en', region: null, ageBand: null, contact: 'unknown' };

/** What the extension sends along as context. */
const CONTEXT = 10;
const ORDER = ['none', 'high', 'critical'];

/** Feeds a conversation message by message, as it arrives; gives the gravest warning. */
function worstOf(messages) {
  let [worst, state] = [null, null];
  for (const at of messages.keys()) {
    const asked = messages.slice(Math.max(0, at - CONTEXT), at + 1).map((message, index, all) => ({ ...message, seen: index < all.length - 1 }));
    const question = { key: '', reader, recentMove: false, recentIncident: false, messages: asked };
    const said = floor.judge(question, state, { help: () => [], note: '', now: 0 });
    state = said.state;
    if (said.warning && ORDER.indexOf(said.warning.severity) > ORDER.indexOf(worst?.severity ?? 'none')) worst = said.warning;
  }
  return worst;
}

for await (const line of createInterface({ input: process.stdin })) {
  const messages = JSON.parse(line).messages.map(({ text, sender }, index) => ({ id: `m${index}`, sender, author: null, text, sentAt: null }));
  const warning = worstOf(messages);
  const quotes = warning?.why.flatMap(({ messageId, start, end, quote }) => (quote === null ? [] : [{ at: Number(messageId.slice(1)), start, end, quote }])) ?? [];
  process.stdout.write(`${JSON.stringify({ severity: warning?.severity ?? 'none', variant: warning?.details.variant ?? null, score: warning?.details.score ?? 0, quotes })}\n`);
}
