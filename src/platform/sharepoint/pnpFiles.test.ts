import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const source = resolve(__dirname, '../..');

const sources = readdirSync(source, { recursive: true }).map(String)
  .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
  .map((name) => ({ name, text: readFileSync(join(source, name), 'utf8') }));

/** A part of PnPjs adds its methods to the types of the whole program, so the compiler does not see when a page uses one without importing it. */
test('whoever asks for a file or folder by its path imports the part that can', () => {
  const asking = sources.filter(({ text }) => /\.get(File|Folder)\w*\(/.test(text));
  expect(asking.length).toBeGreaterThan(5);
  expect(asking.filter(({ text }) => !/^import '[./\w]*pnpFiles';$/m.test(text)).map(({ name }) => name)).toEqual([]);
});

test('whoever asks in a batch imports the part that can', () => {
  const asking = sources.filter(({ text }) => /\.batched\(/.test(text));
  expect(asking.length).toBeGreaterThan(2);
  expect(asking.filter(({ text }) => !/^import (\{.*\} from )?'[./\w]*pnp(Batch|Setup)';$/m.test(text)).map(({ name }) => name)).toEqual([]);
});
