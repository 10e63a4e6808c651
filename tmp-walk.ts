import { launch } from './e2e/support/browser';
import { openGallery } from './e2e/support/gallery';
import { walk, walks } from './e2e/support/galleryWalks';
import fs from 'node:fs';
void (async () => {
  const browser = await launch();
  const t0 = Date.now();
  const order = [1, 0, 2, 4, 3];
  for (const n of order) {
    const each = walks[n]!;
    const gallery = await openGallery(browser, each);
    const t = Date.now();
    const limited = Object.create(gallery, { scenes: { get() { return gallery.scenes.filter((_, i) => i % Number(process.env['EVERY'] ?? 1) === 0); } } });
    const faults = await walk(limited, each);
    fs.writeFileSync(`/tmp/g-walk-${n}.txt`, faults.unknown());
    console.log(each.name, gallery.scenes.length, Math.round((Date.now() - t) / 1000), 's', faults.unknown().split('\n').length / 2);
    if (n === 0) fs.writeFileSync('/tmp/g-drawn.json', JSON.stringify(await gallery.drawn()));
    await gallery.close();
  }
  const g = await openGallery(browser, { language: 'cy', theme: 'dark', width: 390, height: 844 });
  for (const name of ['Close: a duty is unmet', 'Policy desk: who has read what', 'Triage: everything unfolded']) { await g.draw(name); await g.act(name); await g.page.screenshot({ path: `/tmp/gshots/m-${name.replace(/[^a-z]+/gi, '-')}.png` }); }
  const p = await openGallery(browser, { language: 'en', theme: 'light', width: 1280, height: 900 });
  for (const name of ['Policy desk: who has read what', 'Policy desk: proof', 'Breach desk: six cases, new reports and messages', 'Set up the desk: set up', 'Team reading: two services, unfolded', 'A policy: the text, what changed and the answer', 'Publish a further version']) { await p.draw(name); await p.act(name); await p.page.screenshot({ path: `/tmp/gshots/d-${name.replace(/[^a-z]+/gi, '-')}.png`, fullPage: true }); }
  await browser.close();
  console.log('all', Math.round((Date.now() - t0) / 1000));
})();
