import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Plugin } from 'esbuild';

const root = path.resolve(__dirname, '../..');

/** The Sass of the SPFx rig, which compiles the style sheets of the product too. */
interface Sass {
  compileAsync(file: string): Promise<{ readonly css: string }>;
}

function sassOfTheRig(): Sass {
  const heft = createRequire(path.join(root, 'package.json')).resolve('@rushstack/heft-sass-plugin/package.json', {
    paths: [path.dirname(createRequire(path.join(root, 'package.json')).resolve('@microsoft/spfx-web-build-rig/package.json'))]
  });
  return createRequire(heft)('sass-embedded') as Sass;
}

/** Style sheets as CSS modules: the names in the code are those of the sheet, as in the product. */
export const styles: Plugin = {
  name: 'styles',
  setup: ({ onLoad }) => {
    const sass = sassOfTheRig();
    onLoad({ filter: /\.module\.scss$/ }, async ({ path: file }) => ({ contents: (await sass.compileAsync(file)).css, loader: 'local-css' }));
  }
};

/** What asks SharePoint, Graph or the browser's store; the pages above it are drawn as they are. */
const asking = /src\/(casework\/(store|intake|staff)|(?:breaches|complaints|requests|dpias)\/(store|cases|intake)|policies\/(store|documents)|platform\/(settings|provisioning|sharepoint|graph|host)|setup)\/[^.]*\.ts$/;
const page = path.join(__dirname, 'page/standIn').split(path.sep).join('/');

/** Names of the functions that a module declares and exports. */
function functionsOf(source: string): readonly string[] {
  return [...source.matchAll(/^export (?:async )?function\*? ?(\w+)/gm), ...source.matchAll(/^export const (\w+)[^=]*= (?:\/\*.*?\*\/ ?)?(?:async )?(?:<[^>]*>)?\([^\n]*=>/gm)].map(([, name]) => name);
}

/** Lets a scene put its own function in the place of any that asks: the module stays, each of its functions goes through `standIn.ts`. */
export const standIns: Plugin = {
  name: 'stand-ins',
  setup: ({ onLoad, onResolve }) => {
    onResolve({ filter: /^asked:/ }, ({ path: name }) => ({ path: name.slice('asked:'.length), namespace: 'file', suffix: '?as-it-is' }));
    onLoad({ filter: asking }, ({ path: file, suffix }) => {
      const source = readFileSync(file, 'utf8');
      const names = suffix === '' ? functionsOf(source) : [];
      if (names.length === 0) return undefined;
      const real = JSON.stringify(`asked:${file}`);
      return {
        loader: 'js',
        resolveDir: path.dirname(file),
        contents: [
          `import * as real from ${real};`,
          `import { through } from ${JSON.stringify(page)};`,
          `export * from ${real};`,
          ...names.map((name) => `export function ${name}(...given) { return through(${name}, real.${name}, given); }`)
        ].join('\n')
      };
    });
  }
};
