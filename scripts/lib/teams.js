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

/** The places of the manifest that stand for the id of a web part. */
const components = () => ({
  reportBreachId: componentId('reportBreach', 'ReportBreachWebPart'),
  dataProtectionId: componentId('dataProtection', 'DataProtectionWebPart'),
  officersDeskId: componentId('desk', 'OfficersDeskWebPart'),
  myPoliciesId: componentId('myPolicies', 'MyPoliciesWebPart'),
  teamReadingId: componentId('teamReading', 'TeamReadingWebPart'),
  policyDeskId: componentId('policyDesk', 'PolicyDeskWebPart')
});

/** A tab without its web part is left out, and its Welsh name with it. */
const isBuilt = (ids) => ({ contentUrl = '' }) => Object.entries(ids).every(([place, id]) => id !== undefined || !contentUrl.includes(`{${place}}`));

/**
 * The manifest with the places filled that are known when packing; `{teamSiteDomain}`, `{teamSitePath}` and `{locale}` are
 * filled by Teams itself. With a site, all tabs open in the desk's site; without one the personal tabs open in the
 * root site and the channel's tab in the team's site, and the web part looks for the desk from there.
 */
function manifest({ site, website = 'https://example.org/' } = {}) {
  const ids = components();
  const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  const deskSite = siteAddress(site);
  const values = { deskSite, teamSite: deskSite || '{teamSitePath}', ...ids, website, version };
  const text = read('manifest.json').toString('utf8');
  const built = JSON.parse(text).staticTabs.map(isBuilt(ids));
  const whole = JSON.parse(text.replace(/\{(\w+)\}/g, (place, name) => values[name] ?? place));
  return { ...whole, staticTabs: whole.staticTabs.filter((_, at) => built[at]) };
}

/** The Welsh texts name tabs by their place, which moves up when one before them is left out. */
function welsh() {
  const texts = JSON.parse(read('cy-gb.json').toString('utf8'));
  const tabs = JSON.parse(read('manifest.json').toString('utf8')).staticTabs;
  const names = tabs.map((_, at) => texts[`staticTabs[${at}].name`]).filter((_, at) => isBuilt(components())(tabs[at]));
  const others = Object.entries(texts).filter(([key]) => !key.startsWith('staticTabs'));
  return Object.fromEntries([...others, ...names.flatMap((name, at) => (name === undefined ? [] : [[`staticTabs[${at}].name`, name]]))]);
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
