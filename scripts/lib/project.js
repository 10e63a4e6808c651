/** Where things are, and which Node runs them. Needs nothing but Node 18. */
const fs = require('fs');
const path = require('path');

const root = path.resolve(__dirname, '..', '..');
const modules = path.join(root, 'node_modules');

/** Node 22 comes with the packages, so that the same version runs everywhere; a newer one of the system would do too. */
function node22() {
  const own = ['node', 'node.exe'].map((name) => path.join(modules, 'node', 'bin', name)).find((file) => fs.existsSync(file));
  if (own) return own;
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 13)) return process.execPath;
  throw new Error(
    `Node ${process.versions.node} is too old for the build, and the package "node" did not bring its own. ` +
      'Install Node 22, or allow install scripts (npm config set ignore-scripts false), then run "npm ci".'
  );
}

/** The script behind a package's command, to be run by a Node of our choice. */
function command(packageName, name) {
  const folder = path.join(modules, ...packageName.split('/'));
  const { bin } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return path.join(folder, typeof bin === 'string' ? bin : bin[name]);
}

module.exports = { root, modules, node22, command };
