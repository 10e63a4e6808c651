/** What the npm scripts run, each a program of node_modules under Node 22. */
const fs = require('fs');
const os = require('os');
const path = require('path');
const { root, command } = require('./project');
const { runNode } = require('./process');
const { build } = require('./build');
const { browser } = require('./browser');
const { nodeTest, testFiles } = require('./node-test');
const { inLanes } = require('./lanes');
const { recordDurations, recordedSeconds } = require('./durations');

const tsx = (file, args, options) => runNode(['--import', 'tsx', '--disable-warning=ExperimentalWarning', path.join(root, file), ...args], options);

/** Folders that linting covers, when they are there. */
const linted = ['src', 'local', 'e2e', 'bench', 'scripts', 'config'];

const tasks = {
  jest: (args, options) => runNode(['--disable-warning=ExperimentalWarning', command('jest', 'jest'), ...args], options),
  types: (args, options) =>
    runNode(
      [command('typescript', 'tsc'), '-p', 'tsconfig.check.json', '--incremental', '--tsBuildInfoFile', 'temp/types.tsbuildinfo', ...args],
      options
    ),
  eslint: (args, options) =>
    runNode(
      [
        command('eslint', 'eslint'),
        '--config',
        'config/eslint.config.mjs',
        '--max-warnings=0',
        '--cache',
        '--cache-location=temp/eslint-cache.json',
        '--cache-strategy=content',
        '--no-error-on-unmatched-pattern',
        ...(args.some((arg) => !arg.startsWith('-')) ? args : [...linted, ...args])
      ],
      options
    ),
  build: async (args) => {
    await build({ force: args.includes('--force') });
    return { code: 0 };
  },
  checks: (_args, options) => nodeTest(testFiles('scripts/checks', '.check.mjs'), { name: 'checks', ...options }),
  /** `npm run test:e2e -- form` runs the files whose name holds "form"; `--only=<pattern>` chooses tests by name. */
  e2e: async (args, options) => {
    const chrome = await browser();
    await build({ quiet: true });
    const only = args.filter((arg) => arg.startsWith('--only=')).map((arg) => arg.slice('--only='.length))[0];
    const parts = args.filter((arg) => !arg.startsWith('--'));
    const files = testFiles('e2e', '.e2e.ts').filter((file) => parts.length === 0 || parts.some((part) => file.includes(part)));
    if (parts.length > 0 && files.length === 0) throw new Error(`No file of browser tests has "${parts.join('" or "')}" in its name.`);
    // a lane more than cores: a page that waits leaves one to the others
    return inLanes(files, { name: 'e2e', seconds: recordedSeconds('e2e'), count: os.cpus().length + 1, only, env: { CHROME_PATH: chrome }, ...options });
  },
  gallery: (args) => tsx('local/gallery/serve.ts', args),
  screenshots: async (args) => {
    const chrome = await browser();
    await build();
    return tsx('e2e/screenshots.ts', args, { env: { CHROME_PATH: chrome } });
  },
  bench: async (args) => {
    const chrome = await browser();
    return tsx('bench/run.ts', args, { env: { CHROME_PATH: chrome } });
  },
  templates: (args) => runNode([path.join(root, 'scripts/templates/make.mjs'), ...args]),
  doctor: (args) => tsx('local/doctor.ts', args),
  'verify-receipts': (args) => tsx('scripts/verify-receipts.ts', args),
  'check-policy': (args) => tsx('scripts/check-policy.ts', args),
  'check-docx': (args) => tsx('scripts/check-docx.ts', args),
  durations: async () => {
    const { jest, e2e } = recordDurations();
    console.log(`${jest} unit test files that take two seconds or more are in config/jest/durations.json, ${e2e} files of browser tests in e2e/durations.json.`);
    return { code: 0 };
  },
  clean: async () => {
    for (const name of ['dist', 'lib', 'lib-commonjs', 'lib-dts', 'lib-esm', 'release', 'temp', 'jest-output', 'coverage', '.heft', 'test-results', 'sharepoint/solution', 'teams/TeamsSPFxApp.zip']) {
      fs.rmSync(path.join(root, name), { recursive: true, force: true });
    }
    return { code: 0 };
  }
};

module.exports = { tasks, tsx };
