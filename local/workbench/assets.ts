import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { bundleNamed, type ClientBundles } from './runtime/bundles';
import { assetPaths } from './runtime/manifests';

const contentTypes: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json', '.svg': 'image/svg+xml', '.png': 'image/png', '.jpg': 'image/jpeg', '.woff': 'font/woff', '.txt': 'text/plain; charset=utf-8'
};

function sendFile(reply: FastifyReply, path: string | undefined, cache: string): FastifyReply {
  if (path === undefined || !existsSync(path) || !statSync(path).isFile()) return reply.code(404).type('text/plain; charset=utf-8').send('There is no such file.');
  return reply.type(contentTypes[extname(path)] ?? 'application/octet-stream').header('cache-control', cache).header('x-content-type-options', 'nosniff').send(createReadStream(path));
}

const forEver = 'public, max-age=31536000, immutable';

/** Where the pages find their style sheets: the address carries the content's hash, so that a change is seen at once. */
export function styleUrls(projectFolder: string): readonly string[] {
  const folder = join(projectFolder, 'local/workbench/styles');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.css'))
    .sort()
    .map((name) => `/_workbench/styles/${name}?v=${createHash('sha256').update(readFileSync(join(folder, name))).digest('hex').slice(0, 12)}`);
}

/** Serves the runtime from `node_modules`, the built solution from `dist/`, and the workbench's own scripts and styles. */
export function serveAssets(app: FastifyInstance, projectFolder: string, bundles: ClientBundles): void {
  const modules = join(projectFolder, 'node_modules');
  const microsoft = join(modules, '@microsoft');
  const runtimeFolders = readdirSync(microsoft).map((name) => join(microsoft, name, 'dist')).filter((path) => existsSync(path));
  const client = new Map([...bundles.values()].map((one) => [one.fileName, one.path]));
  const named = (prefix: string, find: (name: string) => string | undefined, cache: string): void => {
    app.get<{ Params: { '*': string } }>(`/${prefix}*`, (request, reply) => sendFile(reply, find(basename(request.params['*'])), cache));
  };
  named(assetPaths.client, (name) => client.get(name), forEver);
  named(assetPaths.runtime, (name) => runtimeFolders.map((folder) => join(folder, name)).find((path) => existsSync(path)), forEver);
  named(assetPaths.react, (name) => join(modules, name.startsWith('react-dom') ? 'react-dom' : 'react', 'umd', name), forEver);
  named(assetPaths.fonts, (name) => join(modules, '@fluentui/font-icons-mdl2/fonts', name), forEver);
  named(assetPaths.unused, () => bundleNamed(bundles, 'unused-library').path, 'no-cache');
  named(assetPaths.solution, (name) => join(projectFolder, 'dist', name), 'no-cache');
  named('_workbench/styles/', (name) => join(projectFolder, 'local/workbench/styles', name), forEver);
}
