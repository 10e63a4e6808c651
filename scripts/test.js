/**
 * `npm test`: installs what is missing, then lint, types, jest, the build with its packages, the checks and the browser
 * tests. Every step runs, whatever happened before it, unless it needs a build that failed. The last line sums them up.
 */
const fs = require('fs');
const path = require('path');
const { root } = require('./lib/project');
const { install } = require('./lib/install');
const { main } = require('./lib/process');
const { tasks } = require('./lib/tasks');
const { packages } = require('./lib/packages');

const one = (code) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 });

async function jest() {
  const file = path.join(root, 'temp', 'jest.json');
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.rmSync(file, { force: true });
  const { code } = await tasks.jest(['--silent', '--json', '--outputFile', file]);
  if (!fs.existsSync(file)) return one(1);
  const { numPassedTests: passed, numFailedTests: failed, numRuntimeErrorTestSuites: broken } = JSON.parse(fs.readFileSync(file, 'utf8'));
  return { passed, failed: failed + broken || (code === 0 ? 0 : 1) };
}

const steps = [
  { name: 'lint', run: async () => one((await tasks.eslint([])).code), hint: 'Correct what is listed above; "npm run lint -- --fix" does part of it.' },
  { name: 'types', run: async () => one((await tasks.types([])).code), hint: 'Correct the types listed above; "npm run types" checks them alone.' },
  { name: 'unit tests', run: jest, hint: '"npm run test:unit -- <part of a file name>" runs the ones that failed.' },
  { name: 'build and packages', run: async () => (await packages({ quiet: true }), one(0)), hint: '"npm run package" shows the whole output of the build.', needed: true },
  { name: 'checks', run: () => tasks.checks([]), hint: 'Each failed check says what to do; "npm run checks" runs them alone.' },
  { name: 'browser tests', run: () => tasks.e2e([]), hint: '"npm run test:e2e -- <part of a file name>" runs the ones that failed; pictures are in test-results/.' }
];

main(async () => {
  await install();
  const total = { passed: 0, failed: 0 };
  let built = true;
  for (const step of steps) {
    if (!built) {
      console.log(`\n--- ${step.name}: not run, because the build failed`);
      total.failed += 1;
      continue;
    }
    console.log(`\n--- ${step.name}`);
    const start = Date.now();
    let result;
    try {
      result = await step.run();
    } catch (error) {
      console.error(error.message);
      result = one(1);
      if (step.needed) built = false;
    }
    total.passed += result.passed;
    total.failed += result.failed;
    console.log(`--- ${step.name}: ${result.passed} passed, ${result.failed} failed, ${((Date.now() - start) / 1000).toFixed(1)} s`);
    if (result.failed > 0) console.log(`    ${step.hint}`);
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
});
