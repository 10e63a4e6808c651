/** Runs test files in lanes side by side. The files of a lane run in one process, so that they can share what takes long to start. */
const fs = require('fs');
const path = require('path');
const { root } = require('./project');
const { countsFile, nodeTest } = require('./node-test');

/** What a file takes that nobody has timed yet, in seconds. */
const unknown = 60;

/**
 * The longest first, each to the lane that has least to do.
 * @param {string[]} files
 * @param {Record<string, number>} seconds what each took
 * @returns {string[][]} a list of files for each lane; a lane without files is left out
 */
function shareOut(files, seconds, count) {
  const takes = (file) => seconds[file.split(path.sep).join('/')] ?? unknown;
  const lanes = Array.from({ length: count }, () => ({ files: [], seconds: 0 }));
  for (const file of [...files].sort((one, other) => takes(other) - takes(one))) {
    const lane = lanes.reduce((least, each) => (each.seconds < least.seconds ? each : least));
    lane.files.push(file);
    lane.seconds += takes(file);
  }
  return lanes.map((lane) => lane.files).filter((lane) => lane.length > 0);
}

/** Shows what a lane says in whole files: the lines of two that run at once would not be understood. */
function wholeFiles(write) {
  let held = '';
  return {
    heard: (text) => {
      held += text;
      const end = /^[\s\S]*^(?:✔|✖) .*\n/m.exec(held);
      if (!end) return;
      write(end[0]);
      held = held.slice(end[0].length);
    },
    rest: () => write(held)
  };
}

/**
 * @param {string[]} files
 * @param {{ name: string, seconds: Record<string, number>, count: number, only?: string, env?: object, quiet?: boolean }} options
 * @returns what `nodeTest` does, of all lanes together
 */
async function inLanes(files, { name, seconds, count, quiet, ...options }) {
  let output = '';
  const write = (text) => (quiet ? (output += text) : process.stdout.write(text));
  const results = await Promise.all(
    shareOut(files, seconds, count).map(async (lane, at) => {
      const { heard, rest } = wholeFiles(write);
      const result = await nodeTest(lane, { name: `${name}-${at + 1}`, together: true, heard, ...options });
      rest();
      return result;
    })
  );
  const sum = (of) => results.reduce((all, each) => all + of(each), 0);
  return { code: results.some(({ code }) => code !== 0) ? 1 : 0, passed: sum(({ passed }) => passed), failed: sum(({ failed }) => failed), output };
}

/** The seconds of every file in the last run, from what its lanes wrote of the suites: a file has one. */
function lastSeconds(name, files) {
  const suites = {};
  for (let at = 1; fs.existsSync(countsFile(`${name}-${at}`)); at += 1) Object.assign(suites, JSON.parse(fs.readFileSync(countsFile(`${name}-${at}`), 'utf8') || '{}').seconds);
  const suiteOf = (file) => /^(?:journeys|describe)\('([^']+)'/m.exec(fs.readFileSync(path.join(root, file), 'utf8'))?.[1];
  return Object.fromEntries(files.map((file) => [file.split(path.sep).join('/'), suites[suiteOf(file)]]).filter(([, seconds]) => seconds !== undefined));
}

module.exports = { inLanes, shareOut, lastSeconds };
