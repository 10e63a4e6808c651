/** The SharePoint package holds what a tenant needs and nothing of Microsoft's. Run by `npm run checks` after a build. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { XMLParser } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const packageFile = path.join(root, 'sharepoint/solution/data-protection-desk.sppkg');
const json = (file) => JSON.parse(fs.readFileSync(path.join(root, file), 'utf8').replace(/^\uFEFF/, ''));
const solution = json('config/package-solution.json').solution;
const manifests = fs
  .readdirSync(path.join(root, 'src'), { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.manifest.json'))
  .map((name) => json(path.join('src', name)));

let files;
before(() => {
  assert.ok(fs.existsSync(packageFile), 'There is no package yet: run "npm run package".');
  files = unzipSync(new Uint8Array(fs.readFileSync(packageFile)));
});

const text = (name) => {
  assert.ok(files[name], `${name} is missing in the package: run "npm run package" and look at what Heft says.`);
  return strFromU8(files[name]);
};
const xml = (name) => new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(text(name));
const assets = () => Object.keys(files).filter((name) => name.startsWith('ClientSideAssets/') && !name.endsWith('/'));

test('every script of the build is in the package', () => {
  const built = fs.readdirSync(path.join(root, 'release/assets')).filter((name) => name.endsWith('.js'));
  assert.ok(built.length > 0, 'release/assets is empty: run "npm run build -- --force".');
  const packed = assets().map((name) => path.posix.basename(name));
  assert.deepEqual(built.filter((name) => !packed.includes(name)), [], 'These scripts were built and not packed: run "npm run package".');
});

test('every component has its manifest in the package, and each script that it names is there', () => {
  const packed = assets().map((name) => path.posix.basename(name));
  for (const { id, alias, componentType } of manifests) {
    const name = Object.keys(files).find((file) => file.startsWith(`${id}/`) && file.endsWith('.xml'));
    assert.ok(name, `${alias} (${componentType}) has no manifest in the package: is it in config/config.json?`);
    const text = Object.values(xml(name).Elements).map((element) => element.ComponentManifest).find(Boolean);
    const { scriptResources, entryModuleId } = JSON.parse(text.replace(/&quot;/g, '"')).loaderConfig;
    assert.ok(scriptResources[entryModuleId], `${alias} names no entry script.`);
    for (const resource of Object.values(scriptResources)) {
      const paths = resource.type === 'path' ? [resource.path] : resource.type === 'localizedPath' ? [resource.defaultPath, ...Object.values(resource.paths)] : [];
      for (const script of paths) {
        const wanted = typeof script === 'string' ? script : script.path;
        assert.ok(packed.includes(wanted), `${alias} names ${wanted}, which is not in the package.`);
      }
    }
  }
});

/** Words of what is made and tried already, and that no page shows yet: what a DPIA is in Word, and what of it is published. */
const shownByNoPage = ['dpiaPublication', 'dpiaWord', 'wordFile'];

test('every namespace of texts is in the package in English and in Welsh', () => {
  const built = json('temp/chunks.json');
  const namespaces = fs.readdirSync(path.join(root, 'src/loc'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const packed = assets().map((name) => path.posix.basename(name));
  const missing = namespaces.flatMap((name) => ['en', 'cy'].map((language) => `texts-${name}-${language}`)).filter((chunk) => !built[chunk]?.own.every((file) => packed.includes(file)));
  const known = shownByNoPage.flatMap((name) => [`texts-${name}-en`, `texts-${name}-cy`]);
  assert.deepEqual(missing.filter((chunk) => !known.includes(chunk)), [], 'Is there a src/loc/<namespace>/index.ts that something imports?');
  assert.deepEqual(known.filter((chunk) => !missing.includes(chunk)), [], 'A page shows these now: take them out of the list.');
});

test('no component waits for texts before it starts: they come with the chunk that shows them', () => {
  for (const { id, alias } of manifests) {
    const name = Object.keys(files).find((file) => file.startsWith(`${id}/`) && file.endsWith('.xml'));
    const manifest = Object.values(xml(name).Elements).map((element) => element.ComponentManifest).find(Boolean);
    const resources = Object.entries(JSON.parse(manifest.replace(/&quot;/g, '"')).loaderConfig.scriptResources);
    assert.deepEqual(resources.filter(([, { type }]) => type === 'localizedPath'), [], `${alias}: nothing may stand in localizedResources of config/config.json.`);
  }
});

test('the package asks for the permissions of config/package-solution.json, all of Microsoft Graph, and for no more', () => {
  const { WebApiPermissionRequests } = xml('AppManifest.xml').App.Properties.WebApiPermissionRequests
    ? xml('AppManifest.xml').App.Properties
    : xml('AppManifest.xml').App;
  const requests = [WebApiPermissionRequests?.WebApiPermissionRequest ?? []].flat().map(({ ResourceId, Scope }) => ({ resource: ResourceId, scope: Scope }));
  assert.deepEqual(requests, solution.webApiPermissionRequests);
  assert.ok(requests.every(({ resource }) => resource === 'Microsoft Graph'));
});

test('the permissions that the package asks for are the ones that docs/permissions.md explains', () => {
  const file = path.join(root, 'docs/permissions.md');
  const documented = fs.existsSync(file) ? [...fs.readFileSync(file, 'utf8').matchAll(/^\| `([A-Za-z.]+)` \|/gm)].map(([, scope]) => scope) : [];
  assert.deepEqual(
    documented.sort(),
    solution.webApiPermissionRequests.map(({ scope }) => scope).sort(),
    'Bring the table of docs/permissions.md and webApiPermissionRequests of config/package-solution.json together.'
  );
});

test('nothing of Microsoft\'s own runtime is packed', () => {
  const names = /^(sp-|spfx-|odsp-|chunk\.sp-|chunk\.spfx|office-ui|react(-dom)?[._-])/;
  assert.deepEqual(assets().map((name) => path.posix.basename(name)).filter((name) => names.test(name)), [], 'These scripts belong to Microsoft and are there in every tenant.');
  for (const name of assets().filter((asset) => asset.endsWith('.js'))) {
    const source = strFromU8(files[name]);
    for (const mark of ['SPComponentLoaderBase', 'BaseClientSideWebPart=', 'class MSGraphClientV3']) {
      assert.ok(!source.includes(mark), `${name} holds "${mark}": a module of the SPFx runtime was bundled and should be external.`);
    }
  }
});

test('nothing in the package points to the machine that built it', () => {
  for (const name of [...assets().filter((asset) => /\.(js|json)$/.test(asset)), 'AppManifest.xml']) {
    const source = text(name);
    for (const mark of [root, 'localhost:', 'sourceMappingURL', 'PATH TO CDN']) assert.ok(!source.includes(mark), `${name} holds "${mark}".`);
  }
});

test('the Teams package is inside, where "Add to Teams" looks for it', () => {
  assert.ok(assets().includes('ClientSideAssets/TeamsSPFxApp.zip'));
});

test('the package has the version of the project, the icon, and leaves it to the administrator where it is deployed', () => {
  const app = xml('AppManifest.xml').App;
  assert.equal(app.Version, `${json('package.json').version}.0`, 'Bring the versions of package.json and config/package-solution.json together.');
  assert.equal(app.SkipFeatureDeployment, 'true');
  assert.equal(app.IsDomainIsolated, 'false');
  assert.ok(files['images/icon.png']);
});
