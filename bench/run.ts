/** `npm run bench`: measures the budgets of the design that apply now, and prints them. The numbers are also in temp/bench.json. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { launch } from '../e2e/support/browser';
import { startDesk } from '../e2e/support/desk';
import { longLog } from './longLog';
import { builtScripts, gzipBytes, kilobytes, root, table, type Measure } from './measure';
import { firstVisit, reporting } from './page';

function buildTime(): Measure {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [path.join(root, 'scripts/run.js'), 'build', '--force'], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The build failed: ${stderr}`);
  return { what: 'production build', value: Math.round((performance.now() - started) / 100) / 10, unit: 's' };
}

/** Each script once; of the texts one language, as a page loads it. */
function allTogether(): Measure {
  const bytes = builtScripts()
    .filter(({ name }) => !name.includes('_cy-gb_'))
    .reduce((sum, { content }) => sum + gzipBytes(content), 0);
  return { what: 'all components together, shared code once', value: kilobytes(bytes), unit: 'kB gzip', budget: 500 };
}

async function main(): Promise<void> {
  const measures: Measure[] = [buildTime(), allTogether()];
  const [desk, browser] = [await startDesk(), await launch()];
  try {
    const visit = await firstVisit(browser, desk);
    measures.push(...visit.measures, ...(await reporting(browser, desk)));
    const log = await longLog(browser, [5_001, 100_000]);
    measures.push(...log.measures);
    console.log(`\n${table(measures)}\n\n${log.details}\n\nLoaded before the form was usable:\n  ${visit.scripts.join('\n  ')}\nAsked of SharePoint:\n  ${visit.calls.join('\n  ')}`);
  } finally {
    await Promise.all([browser.close(), desk.close()]);
  }
  fs.mkdirSync(path.join(root, 'temp'), { recursive: true });
  fs.writeFileSync(path.join(root, 'temp/bench.json'), `${JSON.stringify(measures, undefined, 2)}\n`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
