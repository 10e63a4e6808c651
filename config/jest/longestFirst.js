/** The order of the test files: the longest first, so that no worker begins a long one when the other has nothing left. */
const fs = require('fs');
const path = require('path');
const { default: Sequencer } = require('@jest/test-sequencer');
const recorded = require('./durations.json');

const root = path.resolve(__dirname, '../..');
/** A file that nobody has timed yet counts by its length: a second for so many bytes is what the timed ones take, roughly. */
const bytesASecond = 10_000;

class LongestFirst extends Sequencer {
  sort(tests) {
    const seconds = new Map(tests.map((test) => [test, expected(test.path)]));
    return [...tests].sort((one, other) => seconds.get(other) - seconds.get(one));
  }
}

function expected(file) {
  const name = path.relative(root, file).split(path.sep).join('/');
  return recorded[name] ?? fs.statSync(file).size / bytesASecond;
}

module.exports = LongestFirst;
