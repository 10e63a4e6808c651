/**
 * The commands that SharePoint people and their pipelines know, over Heft: `gulp serve`, `build`, `test`,
 * `bundle --ship`, `package-solution --ship`, `clean`. The project's own commands are the npm scripts.
 */
const { install } = require('./scripts/lib/install');
const { build, forgetBuild, heft } = require('./scripts/lib/build');
const { tasks } = require('./scripts/lib/tasks');
const { teamsPackage } = require('./scripts/lib/teams');

/** Gulp reads its own options; `--ship` (or `--production`) is ours. */
const ship = process.argv.includes('--ship') || process.argv.includes('--production');

async function succeed(work) {
  await install();
  const { code, signal } = await work();
  const stopped = signal === 'SIGINT' || code === 130;
  if (code !== 0 && !stopped) throw new Error('Heft says above what went wrong.');
}

const development = () => {
  forgetBuild();
  return heft(['build', '--clean']);
};
/** A production bundle is also what `npm start` and the tests use, so it is remembered as up to date. */
const bundles = async () => {
  if (!ship) return development();
  await build({ force: true });
  return { code: 0 };
};

const exported = {
  build: () => succeed(development),
  bundle: () => succeed(bundles),
  test: () => succeed(() => tasks.jest([])),
  clean: () => succeed(() => tasks.clean([])),
  /** For SharePoint's own debug loader against a tenant; `npm start` needs none. */
  serve: () =>
    succeed(() => {
      forgetBuild();
      return heft(['start', ...(process.argv.includes('--nobrowser') ? ['--nobrowser'] : [])]);
    }),
  'package-solution': () =>
    succeed(() => {
      teamsPackage({});
      return heft(['package-solution', ...(ship ? ['--production'] : [])]);
    })
};

Object.assign(exports, exported, { default: exported.build });
