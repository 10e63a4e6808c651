import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, version as esbuildVersion, type BuildOptions } from 'esbuild';
import { componentOfModule } from './components';

/** A script of the workbench, ready to be served. */
export interface ClientBundle {
  readonly name: string;
  /** File name with the content's hash, so that it may be cached for ever. */
  readonly fileName: string;
  readonly path: string;
  /** Modules that the loader has to bring along. */
  readonly needs: readonly string[];
}

type Source = { readonly file: string } | { readonly reExport: string };

interface Entry {
  readonly name: string;
  /** `amd` for what the SPFx loader loads, `script` for what a page names in a script element. */
  readonly kind: 'amd' | 'script';
  readonly source: Source;
}

const entries: readonly Entry[] = [
  { name: 'workbench-application', kind: 'amd', source: { file: 'host/application.ts' } },
  { name: 'fluent8', kind: 'amd', source: { reExport: '@fluentui/react' } },
  { name: 'graph-client', kind: 'amd', source: { reExport: '@microsoft/microsoft-graph-client' } },
  { name: 'sp-edit-customer-promise', kind: 'amd', source: { file: 'standIns/editCustomerPromise.ts' } },
  { name: 'sp-idle-web-task', kind: 'amd', source: { file: 'standIns/idleWebTask.ts' } },
  { name: 'sp-pages-content-panel-context', kind: 'amd', source: { file: 'standIns/contentPanelContext.ts' } },
  { name: 'reactdom-render', kind: 'amd', source: { file: 'standIns/reactDomRender.ts' } },
  { name: 'unused-library', kind: 'amd', source: { file: 'standIns/unusedLibrary.ts' } },
  { name: 'bar', kind: 'script', source: { file: 'shell/bar.ts' } },
  { name: 'boot', kind: 'script', source: { file: 'shell/boot.ts' } },
  { name: 'office', kind: 'script', source: { file: 'shell/office.ts' } },
  { name: 'teams-host', kind: 'script', source: { file: 'shell/teamsHost.ts' } }
];

export type ClientBundles = ReadonlyMap<string, ClientBundle>;

function contentOf(folder: string): string {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.')).sort();
  return names.map((name) => `${name}\n${readFileSync(join(folder, name), 'utf8')}`).join('\n');
}

function packageVersion(projectFolder: string, name: string): string {
  return (JSON.parse(readFileSync(join(projectFolder, 'node_modules', name, 'package.json'), 'utf8')) as { version: string }).version;
}

function amdModule(code: string, needs: readonly string[]): string {
  return `define(${JSON.stringify(needs)}, function () {
var given = arguments, names = ${JSON.stringify(needs)}, module = { exports: {} };
function require(name) { var at = names.indexOf(name); if (at < 0) throw new Error('module ' + name + ' was not asked for'); return given[at]; }
(function (module, exports, require) {
${code}
})(module, module.exports, require);
return module.exports.wholeModule || module.exports;
});
`;
}

async function bundle(entry: Entry, clientFolder: string, projectFolder: string): Promise<{ code: string; needs: string[] }> {
  const shared: BuildOptions = {
    absWorkingDir: projectFolder,
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    legalComments: 'none',
    target: 'es2020',
    platform: 'browser',
    outfile: 'out.js',
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    jsx: 'transform',
    external: entry.kind === 'amd' ? Object.keys(componentOfModule) : [],
    format: entry.kind === 'amd' ? 'cjs' : 'iife',
    tsconfigRaw: { compilerOptions: { target: 'es2022', jsx: 'react', useDefineForClassFields: false } }
  };
  const result = await build(
    'file' in entry.source
      ? { ...shared, entryPoints: [join(clientFolder, entry.source.file)] }
      : { ...shared, stdin: { contents: `export * from '${entry.source.reExport}';`, resolveDir: projectFolder } }
  );
  const code = result.outputFiles?.[0]?.text;
  if (code === undefined) throw new Error(`esbuild wrote nothing for ${entry.name}.`);
  const imports = Object.values(result.metafile?.outputs ?? {}).flatMap((output) => output.imports);
  const needs = [...new Set(imports.filter((one) => one.external === true).map((one) => one.path))].sort();
  return { code: entry.kind === 'amd' ? amdModule(code, needs) : code, needs };
}

/**
 * Bundles the workbench's browser code, Fluent 8 and the Graph SDK from `node_modules`, and keeps the results under
 * `temp/workbench` by a hash of what went in, so that only the first start and the first start after a change pay for it.
 */
export async function prepareClientBundles(projectFolder: string): Promise<ClientBundles> {
  const clientFolder = join(projectFolder, 'local/workbench/client');
  const cacheFolder = join(projectFolder, 'temp/workbench');
  mkdirSync(cacheFolder, { recursive: true });
  const ownCode = contentOf(clientFolder) + readFileSync(join(projectFolder, 'package-lock.json'), 'utf8');
  const bundles = await Promise.all(
    entries.map(async (entry): Promise<ClientBundle> => {
      const input = 'file' in entry.source ? ownCode : `${entry.source.reExport}@${packageVersion(projectFolder, entry.source.reExport)}`;
      const hash = createHash('sha256').update(`${esbuildVersion} ${entry.kind} ${entry.name} ${amdModule('', [])} ${input}`).digest('hex').slice(0, 16);
      const fileName = `${entry.name}.${hash}.js`;
      const path = join(cacheFolder, fileName);
      const needsPath = `${path}on`;
      if (!existsSync(path) || !existsSync(needsPath)) {
        const { code, needs } = await bundle(entry, clientFolder, projectFolder);
        writeFileSync(path, code);
        writeFileSync(needsPath, JSON.stringify(needs));
      }
      return { name: entry.name, fileName, path, needs: JSON.parse(readFileSync(needsPath, 'utf8')) as string[] };
    })
  );
  return new Map(bundles.map((one) => [one.name, one]));
}

/** The bundle of that name. @throws Error when no entry has the name, which is a mistake in the workbench. */
export function bundleNamed(bundles: ClientBundles, name: string): ClientBundle {
  const found = bundles.get(name);
  if (found === undefined) throw new Error(`The workbench has no client bundle ${name}.`);
  return found;
}
