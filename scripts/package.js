/**
 * `npm run package [-- --site /sites/dataprotection --website https://www.council.example]`: the package for SharePoint's
 * app catalogue and the one for Teams. The website stands in the Teams manifest as the publisher's address.
 */
const { parseArgs } = require('util');
const { install } = require('./lib/install');
const { main } = require('./lib/process');
const { packages } = require('./lib/packages');

function options() {
  try {
    return parseArgs({ options: { site: { type: 'string' }, website: { type: 'string' } } }).values;
  } catch (error) {
    throw new Error(`${error.message} The options are --site /sites/<name> and --website https://<address>.`, { cause: error });
  }
}

main(async () => {
  const { site, website } = options();
  await install();
  const made = await packages({ site, website });
  console.log(`\nFor the app catalogue: ${made.sharepoint}\nFor Teams, Outlook and the Microsoft 365 app: ${made.teams}`);
});
