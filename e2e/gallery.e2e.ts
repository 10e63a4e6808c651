import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { launch } from './support/browser';
import { openGallery } from './support/gallery';
import { walk, walks } from './support/galleryWalks';

const root = path.resolve(import.meta.dirname, '..');
const json = (file: string): unknown => JSON.parse(readFileSync(path.join(root, file), 'utf8'));

/** What the product offers: every item of its command sets and every web part. */
function entries(): readonly string[] {
  const items = (file: string): readonly string[] => Object.keys((json(file) as { items: Record<string, unknown> }).items);
  const components = Object.values((json('config/config.json') as { bundles: Record<string, { components: readonly { manifest: string }[] }> }).bundles).flatMap((bundle) => bundle.components);
  const parts = components.map(({ manifest }) => path.basename(manifest, '.manifest.json')).filter((name) => name.endsWith('WebPart'));
  // *Show new* reloads the list: it opens nothing; what else came and where a row stands are the engine's, and are drawn over breaches
  const ofEngine = new Set(['SHOW_NEW', 'TAKEN_IN', 'CASE']);
  return [
    ...items('src/extensions/breachCommands/BreachCommandSet.manifest.json').filter((name) => name !== 'SHOW_NEW').map((name) => `case ${name}`),
    ...items('src/extensions/complaintCommands/ComplaintCommandSet.manifest.json').filter((name) => !ofEngine.has(name)).map((name) => `complaint ${name}`),
    ...items('src/extensions/requestCommands/RequestCommandSet.manifest.json').filter((name) => !ofEngine.has(name)).map((name) => `request ${name}`),
    ...items('src/extensions/dpiaCommands/DpiaCommandSet.manifest.json').filter((name) => !ofEngine.has(name)).map((name) => `dpia ${name}`),
    ...items('src/extensions/policyCommands/PolicyCommandSet.manifest.json').map((name) => `policy ${name}`),
    ...parts.map((name) => `page ${name}`)
  ];
}

describe('the gallery', { concurrency: 2 }, () => {
  let browser: Browser;
  before(async () => { browser = await launch(); });
  after(() => browser.close());

  for (const each of walks) {
    test(`every page, panel and state: ${each.name}`, async () => {
      const gallery = await openGallery(browser, each);
      try {
        const faults = await walk(gallery, each);
        assert.equal(faults.text(), '', `Mend what is named below (${each.name}):`);
        const shown = new Set(gallery.scenes.flatMap(({ shows }) => shows));
        assert.deepEqual(entries().filter((entry) => !shown.has(entry)), [], 'These entries of the product are in no scene of the gallery:');
      } finally {
        await gallery.close();
      }
    });
  }
});
