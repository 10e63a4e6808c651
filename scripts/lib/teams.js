/** The package for Teams, Outlook and the Microsoft 365 app, from `teams/`. */
const fs = require('fs');
const path = require('path');
const { root } = require('./project');

const file = 'teams/TeamsSPFxApp.zip';
const read = (name) => fs.readFileSync(path.join(root, 'teams', name));

/**
 * A server-relative address as it may stand in the manifest: without a slash at the end, empty for the root site.
 * @throws Error for what is not such an address
 */
function siteAddress(site = '') {
  const address = site.replace(/\/+$/, '');
  if (address === '' || /^(\/[\w.~-]+)+$/.test(address)) return address;
  throw new Error(`"${site}" is not a server-relative address. Write it as /sites/dataprotection, without the name of the server.`);
}

/** The id of a web part; undefined when the solution does not have it. */
function componentId(folder, name) {
  const manifestFile = path.join(root, 'src/webparts', folder, `${name}.manifest.json`);
  return fs.existsSync(manifestFile) ? JSON.parse(fs.readFileSync(manifestFile, 'utf8')).id : undefined;
}

/** A tab without its web part is left out, and its Welsh name with it. */
const hasComponent = (breachDeskId) => (tab) => breachDeskId !== undefined || tab.entityId !== 'breach-desk';

/**
 * The manifest with the places filled that are known when packing; `{teamSiteDomain}`, `{teamSitePath}` and `{locale}` are
 * filled by Teams itself. With a site, both tabs open in the desk's site; without one the personal tab opens in the
 * root site and the channel's tab in the team's site, and the web part looks for the desk from there.
 */
function manifest({ site, website = 'https://example.org/' } = {}) {
  const reportBreachId = componentId('reportBreach', 'ReportBreachWebPart');
  const breachDeskId = componentId('breachDesk', 'BreachDeskWebPart');
  const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  const deskSite = siteAddress(site);
  const values = { deskSite, teamSite: deskSite || '{teamSitePath}', reportBreachId, breachDeskId, website, version };
  const text = read('manifest.json').toString('utf8');
  const whole = JSON.parse(text.replace(/\{(deskSite|teamSite|reportBreachId|breachDeskId|website|version)\}/g, (_, name) => values[name]));
  return { ...whole, staticTabs: whole.staticTabs.filter(hasComponent(breachDeskId)) };
}

function welsh() {
  const texts = JSON.parse(read('cy-gb.json').toString('utf8'));
  if (componentId('breachDesk', 'BreachDeskWebPart') === undefined) delete texts['staticTabs[1].name'];
  return texts;
}

/** Writes `teams/TeamsSPFxApp.zip`, the name under which SharePoint's "Add to Teams" looks for it in the .sppkg. */
function teamsPackage(options) {
  const { zipSync, strToU8 } = require('fflate');
  const content = {
    'manifest.json': strToU8(`${JSON.stringify(manifest(options), undefined, 2)}\n`),
    'cy-gb.json': strToU8(`${JSON.stringify(welsh(), undefined, 2)}\n`),
    'color.png': new Uint8Array(read('icons/color.png')),
    'outline.png': new Uint8Array(read('icons/outline.png'))
  };
  // A fixed time, so that the same content is the same file.
  fs.writeFileSync(path.join(root, file), zipSync(content, { level: 9, mtime: '2026-01-01T12:00:00Z' }));
  return file;
}

module.exports = { teamsPackage, manifest, siteAddress };
