/**
 * `npm start [-- --port 4400 --data .data --reset]`: installs and builds what is out of date, then runs the desk on this
 * machine. Ctrl+C ends it; the data stays.
 */
const net = require('net');
const { install } = require('./lib/install');
const { main } = require('./lib/process');
const { build } = require('./lib/build');
const { tsx } = require('./lib/tasks');

function options(argv) {
  const chosen = { port: process.env.PORT || '4400', data: undefined, reset: false };
  for (let index = 0; index < argv.length; index += 1) {
    const [name, inline] = argv[index].split(/=(.*)/s);
    const value = () => inline ?? argv[++index];
    if (name === '--port') chosen.port = value();
    else if (name === '--data') chosen.data = value();
    else if (name === '--reset') chosen.reset = true;
    else throw new Error(`"${argv[index]}" is not known. The options are --port <number>, --data <folder> and --reset.`);
  }
  const port = Number(chosen.port);
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Error(`"${chosen.port}" is not a port: choose a number from 1 to 65535.`);
  if (chosen.data === undefined && argv.includes('--data')) throw new Error('--data needs the name of a folder.');
  return { ...chosen, port };
}

/** Asked before the long work, so that a taken port is said at once. */
function whetherFree(port) {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', (error) =>
      error.code === 'EADDRINUSE'
        ? reject(new Error(`Port ${port} is in use, perhaps by a desk that is still running. Stop it, or choose another: npm start -- --port ${port + 1}`))
        : error.code === 'EACCES'
          ? reject(new Error(`Port ${port} is not open to you. Choose a higher one: npm start -- --port 4400`))
          : reject(error)
    );
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve()));
  });
}

main(async () => {
  const { port, data, reset } = options(process.argv.slice(2));
  await whetherFree(port);
  await install();
  console.log('Building what changed …');
  await build({ quiet: true });
  const args = ['--port', String(port), ...(data ? ['--data', data] : []), ...(reset ? ['--reset'] : [])];
  const { code, signal } = await tsx('local/server.ts', args);
  // Ctrl+C is how one ends it: no error.
  return signal === 'SIGINT' || signal === 'SIGTERM' || code === 130 ? 0 : code;
});
