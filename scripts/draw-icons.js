/**
 * `node scripts/draw-icons.js`: draws the desk's mark, a shield with a clock's hands in it, and writes the pictures that
 * the packages carry. Drawn here so that nobody else's picture is needed; the results are committed.
 */
const fs = require('fs');
const path = require('path');
const zlib = require('zlib');
const { root } = require('./lib/project');

const green = [11, 83, 69];
const white = [255, 255, 255];

/** A PNG of `size` by `size` pixels from a function that answers [red, green, blue, alpha 0..1] at x, y in 0..1. */
function png(size, colourAt) {
  const samples = 4;
  const rows = [];
  for (let y = 0; y < size; y += 1) {
    const row = Buffer.alloc(1 + size * 4);
    for (let x = 0; x < size; x += 1) {
      const sum = [0, 0, 0, 0];
      for (let sy = 0; sy < samples; sy += 1) {
        for (let sx = 0; sx < samples; sx += 1) {
          const [r, g, b, a] = colourAt((x + (sx + 0.5) / samples) / size, (y + (sy + 0.5) / samples) / size);
          sum[0] += r * a;
          sum[1] += g * a;
          sum[2] += b * a;
          sum[3] += a;
        }
      }
      const alpha = sum[3];
      for (let channel = 0; channel < 3; channel += 1) row[1 + x * 4 + channel] = alpha === 0 ? 0 : Math.round(sum[channel] / alpha);
      row[1 + x * 4 + 3] = Math.round((alpha / (samples * samples)) * 255);
    }
    rows.push(row);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', zlib.deflateSync(Buffer.concat(rows), { level: 9 })), chunk('IEND', Buffer.alloc(0))]);
}

const crcTable = Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  let crc = 0xffffffff;
  for (const byte of body) crc = crcTable[(crc ^ byte) & 0xff] ^ (crc >>> 8);
  const out = Buffer.alloc(8 + body.length);
  out.writeUInt32BE(data.length, 0);
  out.set(body, 4);
  out.writeUInt32BE((crc ^ 0xffffffff) >>> 0, out.length - 4);
  return out;
}

/** Half the width of the shield at height y: straight shoulders, then a curve to the point. */
function halfWidth(y, top, bottom, width) {
  if (y < top || y > bottom) return -1;
  const shoulder = top + (bottom - top) * 0.42;
  if (y <= shoulder) return width;
  const t = (y - shoulder) / (bottom - shoulder);
  return width * Math.sqrt(Math.max(0, 1 - t ** 1.8));
}

const inShield = (x, y, top, bottom, width) => Math.abs(x - 0.5) <= halfWidth(y, top, bottom, width);

/** Distance from a point to the line between two points. */
function toLine(x, y, [ax, ay], [bx, by]) {
  const t = Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2)));
  return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay));
}

const centre = [0.5, 0.46];
const inHands = (x, y, thick) => toLine(x, y, centre, [0.5, 0.29]) <= thick || toLine(x, y, centre, [0.62, 0.55]) <= thick;

/** White shield with green hands on a green ground. */
function colour(x, y) {
  if (inHands(x, y, 0.026)) return [...green, 1];
  if (inShield(x, y, 0.16, 0.86, 0.28)) return [...white, 1];
  return [...green, 1];
}

/** White lines on nothing, as Teams wants its small icon. */
function outline(x, y) {
  const outer = inShield(x, y, 0.06, 0.96, 0.38);
  const inner = inShield(x, y, 0.14, 0.86, 0.3);
  return [...white, (outer && !inner) || inHands(x, y, 0.036) ? 1 : 0];
}

for (const [file, size, draw] of [
  ['teams/icons/color.png', 192, colour],
  ['teams/icons/outline.png', 32, outline],
  ['sharepoint/images/icon.png', 96, colour]
]) {
  fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  fs.writeFileSync(path.join(root, file), png(size, draw));
}
