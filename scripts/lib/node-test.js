/** Runs `node --test` over files and says how many passed and failed. */
const fs = require('fs');
const path = require('path');
const { pathToFileURL } = require('url');
const { root } = require('./project');
const { runNode } = require('./process');

/** Files whose name ends so, anywhere under the folder, in a steady order. */
function testFiles(folder, ending) {
  const start = path.join(root, folder);
  if (!fs.existsSync(start)) return [];
  return fs
    .readdirSync(start, { recursive: true })
    .map((name) => path.join(folder, String(name)))
    .filter((name) => name.endsWith(ending))
    .sort();
}

/**
 * @param {string[]} files
 * @param {{ name: string, concurrency?: number, only?: string, env?: object, quiet?: boolean }} options `only` is a pattern for the names of tests
 * @returns {Promise<{ code: number, passed: number, failed: number, output: string }>} `output` holds what was not shown, being quiet
 */
async function nodeTest(files, { name, concurrency = 1, only, env, quiet, timeout = 1800000 }) {
  if (files.length === 0) return { code: 0, passed: 0, failed: 0, output: '' };
  const counts = path.join(root, 'temp', `${name}.counts.json`);
  fs.mkdirSync(path.dirname(counts), { recursive: true });
  fs.rmSync(counts, { force: true });
  const { code, output } = await runNode(
    [
      '--import',
      'tsx',
      '--disable-warning=ExperimentalWarning',
      '--test',
      `--test-concurrency=${concurrency}`,
      `--test-timeout=${timeout}`,
      ...(only ? [`--test-name-pattern=${only}`] : []),
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      `--test-reporter=${pathToFileURL(path.join(__dirname, 'counts.mjs'))}`,
      `--test-reporter-destination=${counts}`,
      ...files
    ],
    { env, quiet }
  );
  const counted = fs.existsSync(counts) ? JSON.parse(fs.readFileSync(counts, 'utf8') || '{}') : {};
  const passed = counted.passed || 0;
  const failed = counted.failed || 0;
  // A runner that ends badly without naming a test is a failure all the same.
  return { code, passed, failed: code !== 0 && failed === 0 ? 1 : failed, output };
}

module.exports = { nodeTest, testFiles };
