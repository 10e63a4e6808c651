/** How long the test files took in the last run of `npm test`, for the order in which the next ones run. */
const fs = require('fs');
const path = require('path');
const { root } = require('./project');

const { lastSeconds } = require('./lanes');

const shortest = 2;
const files = { jest: path.join(root, 'config', 'jest', 'durations.json'), e2e: path.join(root, 'e2e', 'durations.json') };

const recordedSeconds = (kind) => (fs.existsSync(files[kind]) ? JSON.parse(fs.readFileSync(files[kind], 'utf8')) : {});

function write(kind, seconds) {
  const inOrder = Object.entries(seconds).sort(([one], [other]) => (one < other ? -1 : 1));
  fs.writeFileSync(files[kind], `${JSON.stringify(Object.fromEntries(inOrder), undefined, 2)}\n`);
  return inOrder.length;
}

/**
 * Writes the seconds of every unit test file that took two or more into `config/jest/durations.json`, those of every file of browser tests into
 * `e2e/durations.json`.
 * @returns how many unit test files
 * @throws Error when there was no run of all tests yet
 */
function recordDurations() {
  const run = path.join(root, 'temp', 'jest.json');
  if (!fs.existsSync(run)) throw new Error('Run "npm test" first: it writes what each test file took into temp/.');
  const { testResults } = JSON.parse(fs.readFileSync(run, 'utf8'));
  const took = testResults
    .map(({ name, startTime, endTime }) => [path.relative(root, name).split(path.sep).join('/'), Math.round((endTime - startTime) / 1000)])
    .filter(([, seconds]) => seconds >= shortest);
  write('e2e', { ...recordedSeconds('e2e'), ...lastSeconds('e2e') });
  return write('jest', Object.fromEntries(took));
}

module.exports = { recordDurations, recordedSeconds };
