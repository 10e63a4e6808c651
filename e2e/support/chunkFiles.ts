import fs from 'node:fs';
import path from 'node:path';

/** By the name that an `import()` gives its part, the file of the last build: files have numbers for names (config/chunkList.js). */
const built = JSON.parse(fs.readFileSync(path.resolve(import.meta.dirname, '../../temp/chunks.json'), 'utf8')) as Readonly<Record<string, { readonly own: readonly string[] }>>;
const names = new Map(Object.entries(built).flatMap(([name, { own }]) => own.map((file) => [file, name] as const)));

/** The file of a part. @throws RangeError when the build has none of that name: a test that looks for it would find nothing */
export function chunkFile(name: string): string {
  const [file] = built[name]?.own ?? [];
  if (!file) throw new RangeError(`No part ${name} was built.`);
  return file;
}

/** The name of the part whose file it is; undefined for anything else, and for what several parts share. */
export const chunkNamed = (file: string): string | undefined => names.get(file);
/** The same of an address. */
export const chunkAt = (url: string): string | undefined => chunkNamed(new URL(url).pathname.split('/').pop() ?? '');
