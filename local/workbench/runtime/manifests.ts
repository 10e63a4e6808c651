import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleNamed, type ClientBundles } from './bundles';
import { applicationId, known, libraryManifest, type ComponentManifest, type KnownComponent, type ScriptResource } from './components';

/** Where the workbench serves each kind of script, below the origin. */
export const assetPaths = {
  client: '_workbench/client/',
  runtime: '_workbench/spfx/',
  react: '_workbench/react/',
  fonts: '_workbench/fonts/',
  unused: '_workbench/unused/',
  solution: '_workbench/solution/'
} as const;

/** Modules that live inside Microsoft's assembly: the loader wants a manifest and never downloads the file. */
const insideAssembly: readonly (readonly [KnownComponent, string])[] = [
  [known.tslib, 'tslib'],
  [known.loadThemedStyles, 'load-themed-styles'],
  [known.odspCore, 'odsp-core-bundle'],
  [known.telemetry, 'sp-telemetry'],
  [known.safeHtml, 'sp-safehtml']
];

/** Modules that npm does not carry, or that SharePoint serves from elsewhere, and the bundle that takes their place. */
const replaced: readonly (readonly [KnownComponent, string])[] = [
  [known.editCustomerPromise, 'sp-edit-customer-promise'],
  [known.idleWebTask, 'sp-idle-web-task'],
  [known.contentPanelContext, 'sp-pages-content-panel-context'],
  [known.reactDomRender, 'reactdom-render'],
  [known.fluent8, 'fluent8'],
  [known.graphClient, 'graph-client']
];

function readManifests(folder: string): ComponentManifest[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.manifest.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as ComponentManifest);
}

function servedFrom(manifest: ComponentManifest, baseUrl: string): ComponentManifest {
  return { ...manifest, loaderConfig: { ...manifest.loaderConfig, internalModuleBaseUrls: [baseUrl] } };
}

/**
 * Microsoft's own libraries: one English script each and no integrity hash, because the texts inside are only seen in the
 * property pane. The solution's manifests keep their `localizedPath`, so that the real loader chooses the language.
 */
function inEnglish(manifest: ComponentManifest): ComponentManifest {
  const single = (resource: ScriptResource): ScriptResource => {
    if (resource.type === 'component') return resource;
    const chosen = resource.type === 'path' ? resource.path : (resource.paths['en-US'] ?? resource.paths['default'] ?? resource.defaultPath ?? '');
    return { type: 'path', path: typeof chosen === 'string' ? chosen : chosen.path };
  };
  const resources = Object.entries(manifest.loaderConfig.scriptResources).map(([name, resource]) => [name, single(resource)] as const);
  return { ...manifest, isInternal: true, loaderConfig: { ...manifest.loaderConfig, scriptResources: Object.fromEntries(resources) } };
}

/** The manifests of the built solution, in the order of their ids; read each time, so that a rebuild shows at the next load. */
export function solutionManifests(projectFolder: string, origin: string): ComponentManifest[] {
  return readManifests(join(projectFolder, 'dist')).map((manifest) => servedFrom(manifest, `${origin}/${assetPaths.solution}`));
}

/** A library that nothing really uses (the insides of Microsoft's property pane): an empty object that answers every name. */
export function unusedLibrary(component: KnownComponent, name: string, origin: string): ComponentManifest {
  // the loader knows modules by their address, so each needs its own
  return libraryManifest(component, name, `${assetPaths.unused}${component.id}.js`, origin);
}

/** All manifests that the loader gets at the start of a page. */
export function pageManifests(projectFolder: string, origin: string, bundles: ClientBundles): ComponentManifest[] {
  const microsoft = join(projectFolder, 'node_modules/@microsoft');
  const runtime = readdirSync(microsoft)
    .flatMap((name) => readManifests(join(microsoft, name, 'dist')))
    .map((manifest) => servedFrom(inEnglish(manifest), `${origin}/${assetPaths.runtime}`));
  const clientLibrary = ([component, name]: readonly [KnownComponent, string]): ComponentManifest => {
    const bundle = bundleNamed(bundles, name);
    return libraryManifest(component, name, `${assetPaths.client}${bundle.fileName}`, origin, bundle.needs);
  };
  const application: ComponentManifest = { ...clientLibrary([{ id: applicationId, version: '1.0.0' }, 'workbench-application']), componentType: 'Application' };
  const own = [
    application,
    ...insideAssembly.map(([component, name]) => libraryManifest(component, name, `${assetPaths.unused}${component.id}.js`, origin)),
    libraryManifest(known.react, 'react', `${assetPaths.react}react.production.min.js`, origin),
    libraryManifest(known.reactDom, 'react-dom', `${assetPaths.react}react-dom.production.min.js`, origin, ['react']),
    ...replaced.map(clientLibrary)
  ];
  const solution = solutionManifests(projectFolder, origin);
  const answered = new Set([...runtime, ...own].map((manifest) => manifest.id));
  const unused = new Map<string, ComponentManifest>();
  for (const manifest of [...runtime, ...solution])
    for (const [name, resource] of Object.entries(manifest.loaderConfig.scriptResources))
      if (resource.type === 'component' && !answered.has(resource.id)) unused.set(resource.id, unusedLibrary(resource, name, origin));
  return [...own, ...runtime, ...unused.values(), ...solution];
}
