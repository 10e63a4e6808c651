/** `npm run bench`: measures the budgets of the design that apply now, and prints them; `npm run bench -- readings` one part. The numbers of a whole run are also in temp/bench.json. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { launch } from '../e2e/support/browser';
import { chunkNamed } from '../e2e/support/chunkFiles';
import { startDesk, type Desk, type StartOptions } from '../e2e/support/desk';
import { longLog } from './longLog';
import { builtScripts, gzipBytes, kilobytes, root, table, type Measure, type Outcome } from './measure';
import { loads } from './loads';
import { reporting } from './reporting';
import { readings } from './readings';
import { schedule } from './schedule';
import { onSlowLine } from './slowLine';

function build(...options: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, [path.join(root, 'scripts/run.js'), 'build', ...options], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The build failed: ${stderr}`);
}

function buildTime(): Measure {
  const started = performance.now();
  build('--force');
  return { what: 'production build', value: Math.round((performance.now() - started) / 100) / 10, unit: 's' };
}

/** Each script once; of the texts one language, as a page loads it. */
function allTogether(): readonly Measure[] {
  const scripts = builtScripts().filter(({ name }) => !/^texts-\w+-cy$/.test(chunkNamed(name) ?? ''));
  // nearly all of it is pdf.js, and nobody loads it but an officer who reads a PDF
  const pdf = scripts.filter(({ name }) => chunkNamed(name) === 'pdf-reader');
  const weight = (all: typeof scripts): number => kilobytes(all.reduce((sum, { content }) => sum + gzipBytes(content), 0));
  return [
    { what: 'all components together, shared code once, without the PDF reader', value: weight(scripts.filter((one) => !pdf.includes(one))), unit: 'kB gzip', budget: 500 },
    { what: 'PDF reader, loaded when an officer reads a PDF', value: weight(pdf), unit: 'kB gzip' }
  ];
}

async function withDesk(options: StartOptions, measure: (desk: Desk) => Promise<Outcome>): Promise<Outcome> {
  const desk = await startDesk(options);
  try {
    return await measure(desk);
  } finally {
    await desk.close();
  }
}

/** What `npm run bench -- readings log` may name; all of them without a name. */
const parts: Readonly<Record<string, (browser: Browser) => Promise<Outcome>>> = {
  build: async () => ({ measures: [buildTime(), ...allTogether()], details: '' }),
  page: (browser) =>
    withDesk({ data: 'demo' }, async (desk) => {
      const pages = await loads(browser, desk);
      return { ...pages, measures: [...pages.measures, ...(await reporting(browser, desk))] };
    }),
  slow: (browser) => withDesk({ data: 'demo' }, (desk) => onSlowLine(browser, desk)),
  log: longLog,
  readings,
  schedule
};

async function main(): Promise<void> {
  const named = process.argv.slice(2);
  const unknown = named.find((name) => parts[name] === undefined);
  if (unknown !== undefined) throw new Error(`There is no part "${unknown}". There are: ${Object.keys(parts).join(', ')}.`);
  if (named.length > 0 && !named.includes('build')) build();
  const browser = await launch();
  const outcomes: Outcome[] = [];
  try {
    for (const [name, measure] of Object.entries(parts)) if (named.length === 0 || named.includes(name)) outcomes.push(await measure(browser));
  } finally {
    await browser.close();
  }
  const measures = outcomes.flatMap((outcome) => outcome.measures);
  console.log(`\n${table(measures)}${outcomes.map(({ details }) => (details === '' ? '' : `\n\n${details}`)).join('')}`);
  // a part alone does not take the place of what was measured whole
  if (named.length > 0) return;
  fs.mkdirSync(path.join(root, 'temp'), { recursive: true });
  fs.writeFileSync(path.join(root, 'temp/bench.json'), `${JSON.stringify(measures, undefined, 2)}\n`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
