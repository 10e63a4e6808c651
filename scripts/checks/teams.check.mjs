/** The Teams package is valid against the schema that its manifest names. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { strFromU8, unzipSync } from 'fflate';

const require = createRequire(import.meta.url);
const { manifest: makeManifest, siteAddress } = require('../lib/teams.js');
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

let files;
let manifest;
before(() => {
  const file = path.join(root, 'teams/TeamsSPFxApp.zip');
  assert.ok(fs.existsSync(file), 'There is no Teams package yet: run "npm run package".');
  files = unzipSync(new Uint8Array(fs.readFileSync(file)));
  manifest = JSON.parse(strFromU8(files['manifest.json']));
});

/** The schema of the version that the document names in `$schema`, from Microsoft's own package. */
function valid(document) {
  const [, version, name] = /\/teams\/(v[\d.]+)\/(\w+\.\w*\.?schema\.json)$/.exec(document.$schema);
  const schemaFile = path.join(root, 'node_modules/@microsoft/app-manifest/build/json-schemas/teams', version, name);
  assert.ok(fs.existsSync(schemaFile), `There is no schema ${version} in @microsoft/app-manifest.`);
  const ajv = new (Ajv.default ?? Ajv)({ strict: false, allErrors: true, unicodeRegExp: false });
  (addFormats.default ?? addFormats)(ajv);
  const check = ajv.compile(JSON.parse(fs.readFileSync(schemaFile, 'utf8')));
  check(document);
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

test('the manifest is valid against the schema of its own version', () => {
  assert.ok(manifest.$schema.includes(`/v${manifest.manifestVersion}/`), '$schema and manifestVersion name different versions.');
  assert.deepEqual(valid(manifest), []);
});

test('a manifest with a mistake in it is not valid', () => {
  assert.notDeepEqual(valid({ ...manifest, staticTabs: [{ name: 'no entityId' }] }), []);
});

test('the Welsh texts are valid against their schema and cover every text of the manifest', () => {
  const welsh = JSON.parse(strFromU8(files['cy-gb.json']));
  assert.deepEqual(valid(welsh), []);
  const english = {
    'name.short': manifest.name.short,
    'name.full': manifest.name.full,
    'description.short': manifest.description.short,
    'description.full': manifest.description.full,
    ...Object.fromEntries(manifest.staticTabs.map(({ name }, at) => [`staticTabs[${at}].name`, name]).filter(([, name]) => name !== undefined))
  };
  for (const [key, value] of Object.entries(english)) assert.ok(welsh[key] && welsh[key] !== value, `${key} has no Welsh text.`);
});

test('every file that the manifest names is in the package', () => {
  const named = [manifest.icons.color, manifest.icons.outline, ...manifest.localizationInfo.additionalLanguages.map(({ file }) => file)];
  assert.deepEqual(named.filter((name) => !files[name]), []);
});

test('the icons are PNG of 192 and 32 pixels, and the small one is white on nothing', () => {
  const size = (name) => {
    const bytes = Buffer.from(files[name]);
    assert.equal(bytes.toString('latin1', 1, 4), 'PNG');
    return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  };
  assert.deepEqual(size('color.png'), [192, 192]);
  assert.deepEqual(size('outline.png'), [32, 32]);
});

test('there is a personal tab for Teams, Outlook and the Microsoft 365 app, and a tab for a channel', () => {
  const tab = manifest.staticTabs.find(({ entityId }) => entityId === 'data-protection');
  assert.deepEqual(tab.scopes, ['personal']);
  assert.match(tab.contentUrl, /teamshostedapp\.aspx%3Fteams%26personal%26componentId=[0-9a-f-]{36}%26/);
  assert.deepEqual(manifest.configurableTabs[0].scopes, ['team']);
  assert.equal(manifest.webApplicationInfo.id, '00000003-0000-0ff1-ce00-000000000000');
});

for (const [entityId, folder, name] of [
  ['data-protection', 'dataProtection', 'DataProtectionWebPart'], ['my-policies', 'myPolicies', 'MyPoliciesWebPart'], ['breach-desk', 'desk', 'OfficersDeskWebPart']
]) {
  test(`${entityId} is a personal tab of its own when the solution has its web part`, () => {
    const component = path.join(root, `src/webparts/${folder}/${name}.manifest.json`);
    const tab = manifest.staticTabs.find((one) => one.entityId === entityId);
    assert.equal(tab !== undefined, fs.existsSync(component));
    if (tab === undefined) return;
    const { id, supportedHosts } = JSON.parse(fs.readFileSync(component, 'utf8'));
    assert.ok(tab.contentUrl.includes(`componentId=${id}%26`));
    assert.deepEqual(tab.scopes, ['personal']);
    assert.ok(supportedHosts.includes('TeamsPersonalApp'), `${name} does not say that it can be a personal tab.`);
  });
}

test('no place of the manifest is left open but those that Teams fills', () => {
  const open = [...JSON.stringify(manifest).matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  assert.deepEqual([...new Set(open)].sort(), ['locale', 'teamSiteDomain', 'teamSitePath']);
});

// a link to a tab of before opens the app at its first one, where reporting and team reading are
test('the tabs of staff come first, then the desk', () => {
  assert.deepEqual(manifest.staticTabs.map(({ entityId }) => entityId), ['data-protection', 'my-policies', 'breach-desk', 'about']);
});

test('with --site all tabs open in that site', () => {
  const named = makeManifest({ site: '/sites/dataprotection/' });
  assert.deepEqual(valid(named), []);
  for (const { contentUrl } of named.staticTabs.filter((tab) => tab.contentUrl)) assert.match(contentUrl, /dest=\/sites\/dataprotection\/_layouts\/15\/teamshostedapp\.aspx/);
  assert.match(named.configurableTabs[0].configurationUrl, /dest=\/sites\/dataprotection\/_layouts\/15\/teamshostedapp\.aspx/);
  assert.equal(named.staticTabs[0].websiteUrl, 'https://{teamSiteDomain}/sites/dataprotection');
});

test('without --site the personal tab opens in the root site and the channel\'s tab in the site of the team', () => {
  const plain = makeManifest({});
  assert.match(plain.staticTabs[0].contentUrl, /dest=\/_layouts\/15\/teamshostedapp\.aspx/);
  assert.match(plain.configurableTabs[0].configurationUrl, /dest=\{teamSitePath\}\/_layouts/);
});

for (const wrong of ['sites/x', 'https://council.sharepoint.com/sites/x', '/sites/a b', '/sites/x?y']) {
  test(`"${wrong}" is refused as the address of a site`, () => assert.throws(() => siteAddress(wrong), /server-relative/));
}
