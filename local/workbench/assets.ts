import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { BuiltFiles } from './builtFiles';
import { bundleNamed, type ClientBundles } from './runtime/bundles';
import { assetPaths } from './runtime/manifests';

const forEver = 'public, max-age=31536000, immutable';

/** What webpack names by its content is never another file under that name; whatever else is built may be, after the next build. */
const bySolutionName = (name: string): string => (/_[0-9a-f]{6,}\.js$/.test(name) ? forEver : 'no-cache');

/** Where the pages find their style sheets: the address carries the content's hash, so that a change is seen at once. */
export function styleUrls(projectFolder: string): readonly string[] {
  const folder = join(projectFolder, 'local/workbench/styles');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.css'))
    .sort()
    .map((name) => `/_workbench/styles/${name}?v=${createHash('sha256').update(readFileSync(join(folder, name))).digest('hex').slice(0, 12)}`);
}

/** Of the process, not of one desk: the tests run one desk after the other, and compressing takes longer than serving. */
const files = new BuiltFiles();

/** Serves the runtime from `node_modules`, the built solution from `dist/`, and the workbench's own scripts and styles. */
export function serveAssets(app: FastifyInstance, projectFolder: string, bundles: ClientBundles): void {
  const modules = join(projectFolder, 'node_modules');
  const microsoft = join(modules, '@microsoft');
  const runtimeFolders = readdirSync(microsoft).map((name) => join(microsoft, name, 'dist')).filter((path) => existsSync(path));
  const client = new Map([...bundles.values()].map((one) => [one.fileName, one.path]));
  const named = (prefix: string, find: (name: string) => string | undefined, cache: string | ((name: string) => string)): void => {
    app.get<{ Params: { '*': string } }>(`/${prefix}*`, (request, reply) => {
      const name = basename(request.params['*']);
      return files.send(request, reply, find(name), typeof cache === 'string' ? cache : cache(name));
    });
  };
  named(assetPaths.client, (name) => client.get(name), forEver);
  named(assetPaths.runtime, (name) => runtimeFolders.map((folder) => join(folder, name)).find((path) => existsSync(path)), forEver);
  named(assetPaths.react, (name) => join(modules, name.startsWith('react-dom') ? 'react-dom' : 'react', 'umd', name), forEver);
  named(assetPaths.fonts, (name) => join(modules, '@fluentui/font-icons-mdl2/fonts', name), forEver);
  named(assetPaths.unused, () => bundleNamed(bundles, 'unused-library').path, 'public, max-age=3600'); // named by the library that it stands for
  named(assetPaths.solution, (name) => join(projectFolder, 'dist', name), bySolutionName);
  named('_workbench/styles/', (name) => join(projectFolder, 'local/workbench/styles', name), forEver);
}
