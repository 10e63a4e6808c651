/** How long the test files took in the last run of `npm test`, for the order in which the next ones run. */
const fs = require('fs');
const path = require('path');
const { root } = require('./project');

const shortest = 2;

/**
 * Writes the seconds of every file that took two or more into `config/jest/durations.json`.
 * @throws Error when there was no run of all tests yet
 */
function recordDurations() {
  const run = path.join(root, 'temp', 'jest.json');
  if (!fs.existsSync(run)) throw new Error('Run "npm test" first: it writes what each test file took into temp/jest.json.');
  const { testResults } = JSON.parse(fs.readFileSync(run, 'utf8'));
  const took = testResults
    .map(({ name, startTime, endTime }) => [path.relative(root, name).split(path.sep).join('/'), Math.round((endTime - startTime) / 1000)])
    .filter(([, seconds]) => seconds >= shortest)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  fs.writeFileSync(path.join(root, 'config', 'jest', 'durations.json'), `${JSON.stringify(Object.fromEntries(took), undefined, 2)}\n`);
  return took.length;
}

module.exports = { recordDurations };
