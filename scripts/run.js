/** `node scripts/run.js <task> [arguments]`: installs what is missing and runs one task under Node 22. */
const { install } = require('./lib/install');
const { main } = require('./lib/process');
const { tasks } = require('./lib/tasks');

main(async () => {
  const [name, ...args] = process.argv.slice(2);
  if (!Object.prototype.hasOwnProperty.call(tasks, name)) {
    throw new Error(`There is no task "${name || ''}". There are: ${Object.keys(tasks).join(', ')}.`);
  }
  if (name !== 'clean') await install();
  return (await tasks[name](args)).code;
});
