/** The Word templates are what their script makes, and small enough to come with the desk. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { templateFiles } from '../templates/make.mjs';

/** All languages together, in bytes; each is downloaded alone. */
const BUDGET = 116_000;

test('the templates are what the script makes', async () => {
  for (const [file, text] of Object.entries(await templateFiles())) {
    assert.ok(fs.existsSync(file) && fs.readFileSync(file, 'utf8') === text, `${path.basename(file)} is not what the script makes. Run: npm run templates`);
  }
});

test(`the templates weigh at most ${BUDGET} bytes, gzip`, async () => {
  const total = Object.values(await templateFiles()).reduce((sum, text) => sum + gzipSync(text).length, 0);
  assert.ok(total <= BUDGET, `They weigh ${total} bytes.`);
});
