/** Installs the packages when the lock file changed since the last time. */
const fs = require('fs');
const path = require('path');
const { root, modules } = require('./project');
const { run } = require('./process');

/** npm as the one that started us, so that no shell and no PATH is needed; else the one in the PATH. */
function npm(args, options) {
  const started = process.env.npm_execpath;
  if (started && /npm-cli\.c?js$/.test(started)) return run(process.execPath, [started, ...args], options);
  const windows = process.platform === 'win32';
  return run(windows ? 'npm.cmd' : 'npm', args, { ...options, shell: windows });
}

/** npm writes down what it installed; that has every package of the lock file but those for other machines. */
function installed() {
  const record = path.join(modules, '.package-lock.json');
  if (!fs.existsSync(record)) return false;
  const wanted = JSON.parse(fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(fs.readFileSync(record, 'utf8')).packages;
  return Object.entries(wanted).every(([name, { version, optional }]) => name === '' || optional || (present[name] && present[name].version === version));
}

/**
 * The tools of the build are development packages, so a NODE_ENV of "production" must not leave them out.
 * @throws Error with a sentence that says what to do
 */
async function install() {
  const [major] = process.versions.node.split('.').map(Number);
  if (major < 18) throw new Error(`Node ${process.versions.node} is too old. Install Node 18 or later (https://nodejs.org), then try again.`);
  if (installed()) return;

  console.log('Installing the packages (once; about two minutes) …');
  const { NODE_ENV: _ignored, ...env } = process.env;
  // npm hands its own settings on to what it runs; these three would take packages or their install scripts away again.
  for (const name of ['npm_config_omit', 'npm_config_production', 'npm_config_only']) delete env[name];
  const { code } = await npm(['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'], { env });
  if (code !== 0) {
    throw new Error(
      'The packages could not be installed: npm says why above. Without a way to the package registry nothing can be built. ' +
        'When the network or the disk is in order again, run the same command once more.'
    );
  }
}

module.exports = { install };
