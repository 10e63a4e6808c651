/** Child processes: one place that says how they end. */
const { spawn } = require('child_process');
const path = require('path');
const { root, modules, node22 } = require('./project');

/** What a child inherits: Node 22 first in the PATH, and no NODE_ENV that would leave out half of the packages. */
function environment(extra = {}) {
  const { NODE_ENV: _ignored, ...rest } = process.env;
  const separator = path.delimiter;
  return {
    ...rest,
    PATH: [path.dirname(node22()), path.join(modules, '.bin'), process.env.PATH].join(separator),
    ...extra
  };
}

/**
 * Runs a program and answers its exit code. Ctrl+C reaches the child by itself (it is in the same process group);
 * a SIGTERM is handed on, so that ending the script ends what it started. What it writes goes to the screen; to `heard`, when that is given;
 * or, when it is to be quiet, into `output`.
 */
function run(program, args, { env, quiet = false, heard, cwd = root, shell = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env, shell, stdio: quiet || heard ? ['ignore', 'pipe', 'pipe'] : 'inherit' });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      if (stream) stream.setEncoding('utf8').on('data', (chunk) => (heard ? heard(chunk) : (output += chunk)));
    }
    const handOn = () => child.kill('SIGTERM');
    const wait = () => undefined;
    process.on('SIGTERM', handOn);
    process.on('SIGINT', wait);
    const done = () => {
      process.off('SIGTERM', handOn);
      process.off('SIGINT', wait);
    };
    child.on('error', (error) => {
      done();
      reject(error);
    });
    child.on('close', (code, signal) => {
      done();
      resolve({ code: code === null ? 1 : code, signal, output });
    });
  });
}

/** Runs a JavaScript file with Node 22. */
const runNode = (args, { env = {}, ...options } = {}) => run(node22(), args, { env: environment(env), ...options });

/** For the end of every script: what went wrong in one sentence, and the exit code. */
function main(work) {
  Promise.resolve()
    .then(work)
    .then((code) => (process.exitCode = code || 0))
    .catch((error) => {
      if (error.output) console.error(error.output);
      console.error(`\n${error.message}\n`);
      process.exitCode = 1;
    });
}

module.exports = { run, runNode, environment, main };
