/** What is handed to a tenant: the SharePoint package and the Teams package. */
const { build, heft } = require('./build');
const { teamsPackage } = require('./teams');

/**
 * `teams/TeamsSPFxApp.zip`, and `sharepoint/solution/data-protection-desk.sppkg` with that zip inside.
 * @param {{ quiet?: boolean, force?: boolean, site?: string, website?: string }} options `site` is the server-relative address of the desk's site
 * @throws Error when a step fails; its `output` is what Heft said, when quiet
 */
async function packages({ quiet = false, force = false, site, website } = {}) {
  const teams = teamsPackage({ site, website });
  await build({ quiet, force });
  const { code, output } = await heft(['package-solution', '--production'], { quiet });
  if (code !== 0) {
    throw Object.assign(new Error('The SharePoint package could not be made: Heft says above why.'), { output });
  }
  return { teams, sharepoint: 'sharepoint/solution/data-protection-desk.sppkg' };
}

module.exports = { packages };
