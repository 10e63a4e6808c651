/** How long the test files took in the last run of `npm test`, for the order in which the next ones run. */
const fs = require('fs');
const path = require('path');
const { root } = require('./project');

const { lastSeconds } = require('./lanes');
const { testFiles } = require('./node-test');

const shortest = 2;
const files = { jest: path.join(root, 'config', 'jest', 'durations.json'), e2e: path.join(root, 'e2e', 'durations.json') };

const recordedSeconds = (kind) => (fs.existsSync(files[kind]) ? JSON.parse(fs.readFileSync(files[kind], 'utf8')) : {});

function write(kind, seconds) {
  const inOrder = Object.entries(seconds).sort(([one], [other]) => (one < other ? -1 : 1));
  fs.writeFileSync(files[kind], `${JSON.stringify(Object.fromEntries(inOrder), undefined, 2)}\n`);
}

/** The seconds of every unit test file in the last run that took two or more. */
function unitSeconds() {
  const run = path.join(root, 'temp', 'jest.json');
  if (!fs.existsSync(run)) return {};
  const { testResults } = JSON.parse(fs.readFileSync(run, 'utf8'));
  return Object.fromEntries(
    testResults
      .map(({ name, startTime, endTime }) => [path.relative(root, name).split(path.sep).join('/'), Math.round((endTime - startTime) / 1000)])
      .filter(([, seconds]) => seconds >= shortest)
  );
}

/**
 * Writes what the test files took in the last run: of `npm test` into `config/jest/durations.json`, of the browser tests into `e2e/durations.json`.
 * @returns the number of files in each
 * @throws Error when neither has run yet
 */
function recordDurations() {
  const took = { jest: unitSeconds(), e2e: lastSeconds('e2e', testFiles('e2e', '.e2e.ts')) };
  if (Object.values(took).every((each) => Object.keys(each).length === 0)) throw new Error('Run "npm test" first: it writes what each test file took into temp/.');
  if (Object.keys(took.jest).length > 0) write('jest', took.jest);
  if (Object.keys(took.e2e).length > 0) write('e2e', { ...recordedSeconds('e2e'), ...took.e2e });
  return { jest: Object.keys(took.jest).length, e2e: Object.keys(took.e2e).length };
}

module.exports = { recordDurations, recordedSeconds };
