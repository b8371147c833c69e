// Draws the icons: two posts and a rail that rises, on a rounded square. Run with `npm run icons`; the PNGs are committed.
import { writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';

const GROUND = [15, 92, 104];
const RAIL = [255, 255, 255];
const SAMPLES = 6;
/** Strokes of the drawing on a 24 × 24 board: x1, y1, x2, y2. */
const STROKES = [[4.6, 13.8, 19.4, 7.2], [8, 12.3, 8, 18.8], [16, 8.7, 16, 18.8]];
const STROKE_WIDTH = 2.7;
const CORNER = 5.4;

function isOnStroke(x, y) {
  return STROKES.some(([x1, y1, x2, y2]) => {
    const along = Math.min(1, Math.max(0, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / ((x2 - x1) ** 2 + (y2 - y1) ** 2)));
    return Math.hypot(x - x1 - along * (x2 - x1), y - y1 - along * (y2 - y1)) <= STROKE_WIDTH / 2;
  });
}

function isOnGround(x, y) {
  const dx = Math.max(0, Math.abs(x - 12) - (12 - CORNER));
  const dy = Math.max(0, Math.abs(y - 12) - (12 - CORNER));
  return Math.hypot(dx, dy) <= CORNER;
}

function draw(size) {
  const rows = [];
  for (let py = 0; py < size; py++) {
    const row = Buffer.alloc(1 + size * 4);
    for (let px = 0; px < size; px++) {
      let ground = 0;
      let rail = 0;
      for (let s = 0; s < SAMPLES * SAMPLES; s++) {
        const x = ((px + ((s % SAMPLES) + 0.5) / SAMPLES) / size) * 24;
        const y = ((py + (Math.floor(s / SAMPLES) + 0.5) / SAMPLES) / size) * 24;
        if (!isOnGround(x, y)) continue;
        ground++;
        if (isOnStroke(x, y)) rail++;
      }
      const share = ground ? rail / ground : 0;
      GROUND.forEach((value, channel) => { row[1 + px * 4 + channel] = Math.round(value + (RAIL[channel] - value) * share); });
      row[1 + px * 4 + 3] = Math.round((ground / SAMPLES ** 2) * 255);
    }
    rows.push(row);
  }
  return png(size, Buffer.concat(rows));
}

function png(size, pixels) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(pixels, { level: 9 })), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type, content) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(content.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

for (const size of [16, 32, 48, 128]) writeFileSync(new URL(`./${size}.png`, import.meta.url), draw(size));
