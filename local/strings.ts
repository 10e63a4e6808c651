import { existsSync, readFileSync } from 'node:fs';
import Module from 'node:module';
import { join } from 'node:path';
import vm from 'node:vm';

/**
 * The texts are AMD modules that SharePoint's loader finds by name. Where the product's code runs in Node (making the
 * demo, the doctor), importing this file first gives it the English ones. jest has its own way (config/jest/amd.js).
 */
const folder = join(__dirname, '../src/loc');

/** `CasesStrings` lie in `src/loc/cases`. */
function areaOf(request: string): string | undefined {
  const [, name] = /^([A-Z][A-Za-z]*)Strings$/.exec(request) ?? [];
  const area = name && name.charAt(0).toLowerCase() + name.slice(1);
  return area && existsSync(join(folder, area, 'en-gb.js')) ? area : undefined;
}

type Load = (request: string, parent: unknown, isMain: boolean) => unknown;
const modules = Module as unknown as { _load: Load };
const loaded = new Map<string, unknown>();
const ordinary = modules._load;

function stringsOf(area: string): unknown {
  if (!loaded.has(area)) {
    const define = (_needs: unknown, make: () => unknown): unknown => loaded.set(area, make());
    vm.runInNewContext(readFileSync(join(folder, area, 'en-gb.js'), 'utf8'), { define });
  }
  return loaded.get(area);
}

modules._load = (request, parent, isMain) => {
  const area = areaOf(request);
  return area === undefined ? ordinary(request, parent, isMain) : stringsOf(area);
};
