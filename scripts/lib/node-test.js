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

const countsFile = (name) => path.join(root, 'temp', `${name}.counts.json`);

/**
 * @param {string[]} files
 * @param {{ name: string, together?: boolean, only?: string, env?: object, quiet?: boolean, heard?: (text: string) => void }} options
 * `together`: all files in one process, one after the other; `only` is a pattern for the names of tests
 * @returns {Promise<{ code: number, passed: number, failed: number, output: string }>} `output` holds what was not shown, being quiet
 */
async function nodeTest(files, { name, together = false, only, env, quiet, heard, timeout = 1800000 }) {
  if (files.length === 0) return { code: 0, passed: 0, failed: 0, output: '' };
  const counts = countsFile(name);
  fs.mkdirSync(path.dirname(counts), { recursive: true });
  fs.rmSync(counts, { force: true });
  const { code, output } = await runNode(
    [
      '--import',
      'tsx',
      '--disable-warning=ExperimentalWarning',
      '--test',
      ...(together ? ['--experimental-test-isolation=none'] : ['--test-concurrency=1']),
      `--test-timeout=${timeout}`,
      ...(only ? [`--test-name-pattern=${only}`] : []),
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      `--test-reporter=${pathToFileURL(path.join(__dirname, 'counts.mjs'))}`,
      `--test-reporter-destination=${counts}`,
      ...files
    ],
    { env, quiet, heard }
  );
  const counted = fs.existsSync(counts) ? JSON.parse(fs.readFileSync(counts, 'utf8') || '{}') : {};
  const passed = counted.passed || 0;
  const failed = counted.failed || 0;
  // A runner that ends badly without naming a test is a failure all the same.
  return { code, passed, failed: code !== 0 && failed === 0 ? 1 : failed, output };
}

module.exports = { nodeTest, countsFile, testFiles };
