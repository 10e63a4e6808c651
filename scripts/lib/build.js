/** Heft, and only when something changed since the last build. */
const fs = require('fs');
const path = require('path');
const { root, command } = require('./project');
const { runNode } = require('./process');
const { fingerprint } = require('./hash');

const stamp = path.join(root, 'temp', 'desk-built');
const inputs = ['src', 'config', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** What Heft builds by another way than `build` below is not what `npm start` and the tests want. */
const forgetBuild = () => fs.rmSync(stamp, { force: true });

const heft = (args, options) => runNode([command('@rushstack/heft', 'heft'), ...args], options);

/** Tests live beside the code and are no part of a build, but to leave them out here would cost more than a build now and then. */
const upToDate = () =>
  fs.existsSync(path.join(root, 'dist')) && fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === fingerprint(inputs);

/**
 * The production bundles in `dist/` and `release/`: the ones that are packed are the ones that run locally and are tested.
 * @throws Error when the build fails; its `output` is what Heft said, when quiet
 */
async function build({ force = false, quiet = false } = {}) {
  if (!force && upToDate()) return;
  forgetBuild();
  const before = fingerprint(inputs);
  const { code, output } = await heft(['build', '--clean', '--production'], { quiet });
  if (code !== 0) {
    throw Object.assign(new Error('The build failed: Heft says above which file and line. Mend it and run the same command again.'), { output });
  }
  fs.mkdirSync(path.dirname(stamp), { recursive: true });
  fs.writeFileSync(stamp, before);
}

module.exports = { build, forgetBuild, heft };
