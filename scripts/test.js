/**
 * `npm test`: installs what is missing, then the build with its packages, lint, types, the checks, jest and the browser tests; what needs
 * one core runs beside the others. Every step runs, whatever happened before it, unless it needs a build that failed. The last line sums them up.
 */
const fs = require('fs');
const os = require('os');
const path = require('path');
const { root } = require('./lib/project');
const { install } = require('./lib/install');
const { main } = require('./lib/process');
const { tasks } = require('./lib/tasks');
const { packages } = require('./lib/packages');
const { runSteps } = require('./lib/steps');

const one = ({ code, output }) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output });

async function jest(options) {
  const file = path.join(root, 'temp', 'jest.json');
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.rmSync(file, { force: true });
  const { code, output } = await tasks.jest(['--silent', '--json', '--outputFile', file], options);
  if (!fs.existsSync(file)) return one({ code: 1, output });
  const { numPassedTests: passed, numFailedTests: failed, numRuntimeErrorTestSuites: broken } = JSON.parse(fs.readFileSync(file, 'utf8'));
  return { passed, failed: failed + broken || (code === 0 ? 0 : 1), output };
}

async function buildAndPackages() {
  await packages({ quiet: true });
  return { passed: 1, failed: 0 };
}

const built = 'build and packages';
/** The build takes longest of those that take one core, and two others wait for it. */
const steps = [
  { name: built, cores: 1, run: buildAndPackages, hint: '"npm run package" shows the whole output of the build.' },
  { name: 'lint', cores: 1, run: async (options) => one(await tasks.eslint([], options)), hint: 'Correct what is listed above; "npm run lint -- --fix" does part of it.' },
  { name: 'types', cores: 1, run: async (options) => one(await tasks.types([], options)), hint: 'Correct the types listed above; "npm run types" checks them alone.' },
  { name: 'checks', cores: 1, needs: built, run: (options) => tasks.checks([], options), hint: 'Each failed check says what to do; "npm run checks" runs them alone.' },
  { name: 'unit tests', run: jest, hint: '"npm run test:unit -- <part of a file name>" runs the ones that failed.' },
  {
    name: 'browser tests', needs: built, run: (options) => tasks.e2e([], options),
    hint: '"npm run test:e2e -- <part of a file name>" runs the ones that failed; pictures are in test-results/.'
  }
];

main(async () => {
  await install();
  const { passed, failed } = await runSteps(steps, { cores: os.cpus().length, say: (line) => console.log(line) });
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});
