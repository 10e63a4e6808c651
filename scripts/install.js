/** `node scripts/install.js`: the packages, when they are missing or the lock file changed. */
const { install } = require('./lib/install');
const { main } = require('./lib/process');

main(install);
