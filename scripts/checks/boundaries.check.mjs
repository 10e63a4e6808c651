/** The linter refuses an import that walks the wrong way: each line of the table in config/eslint.boundaries.mjs that matters, tried. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { boundarySettings } from '../../config/eslint.boundaries.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
/** An empty house with the folders of the real one, because an import is judged by the file that it finds. */
const house = [
  'src/calendar/example.ts',
  'src/casework/rules/example.ts',
  ...['rules', 'store', 'ui'].map((part) => `src/breaches/${part}/example.ts`),
  'src/breaches/index.ts',
  'src/platform/sharepoint/connect.ts',
  'src/platform/graph/example.ts',
  'local/tenant/http.ts'
];

let folder;
let eslint;
before(() => {
  folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'desk-boundaries-')));
  for (const file of house) {
    fs.mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    fs.writeFileSync(path.join(folder, file), 'export {};\n');
  }
  eslint = new ESLint({
    cwd: folder,
    overrideConfigFile: path.join(root, 'config/eslint.config.mjs'),
    overrideConfig: [
      { settings: boundarySettings(folder) },
      // The files of these tests do not exist, so they are read without types.
      { files: ['**/*.ts', '**/*.tsx'], ...tseslint.configs.disableTypeChecked }
    ]
  });
});
after(() => fs.rmSync(folder, { recursive: true, force: true }));

/** The rules that refuse a line of code in a file. */
async function refused(filePath, code) {
  const [{ messages }] = await eslint.lintText(`${code}\n`, { filePath: path.join(folder, filePath) });
  assert.deepEqual(messages.filter(({ fatal }) => fatal), []);
  return messages.map(({ ruleId }) => ruleId).filter((rule) => /boundaries|restricted/.test(rule ?? ''));
}

const wrong = [
  ['src/breaches/rules/example.ts', "export { x } from '../ui/example';", 'a rule that imports a screen'],
  ['src/breaches/rules/example.ts', "export { x } from '../store/example';", 'a rule that imports the store'],
  ['src/breaches/rules/example.ts', "export { x } from '../../platform/sharepoint/connect';", 'a rule that imports the platform'],
  ['src/breaches/rules/example.ts', "export { useState } from 'react';", 'a rule that imports React'],
  ['src/breaches/rules/example.ts', 'export const x = Date.now();', 'a rule that reads the clock'],
  ['src/breaches/rules/example.ts', 'export const x = new Date();', 'a rule that makes a Date'],
  ['src/calendar/example.ts', "export { x } from '../breaches/rules/example';", 'the calendar that imports a room'],
  ['src/casework/rules/example.ts', "export { x } from '../../breaches/rules/example';", 'the engine that imports a room'],
  ['src/casework/rules/example.ts', "export { x } from '../../breaches/index';", 'the engine that imports the door of a room'],
  ['src/casework/rules/example.ts', "export { x } from '../../platform/sharepoint/connect';", 'a rule of the engine that imports the platform'],
  ['src/breaches/ui/example.tsx', "export { x } from '../../platform/sharepoint/connect';", 'a screen that talks to SharePoint'],
  ['src/breaches/ui/example.tsx', "import '@pnp/sp/webs';", 'a screen that uses PnPjs'],
  ['src/breaches/ui/example.tsx', "export { x } from '../../platform/graph/example';", 'a screen that talks to Graph'],
  ['src/breaches/store/example.ts', "export { x } from '../ui/example';", 'a store that imports a screen'],
  ['src/breaches/store/example.ts', "import '@pnp/sp/webs';", 'a store that has its own PnPjs imports'],
  ['src/requests/store/example.ts', "export { x } from '../../breaches/store/example';", 'a room that reaches into another room'],
  ['src/webparts/example/Example.ts', "export { x } from '../../breaches/store/example';", 'a web part that goes past its room'],
  ['src/webparts/example/Example.ts', "export { x } from '../../platform/sharepoint/connect';", 'a web part that talks to SharePoint'],
  ['src/platform/host/example.ts', "export { x } from '../../breaches/index';", 'the platform that imports a room'],
  ['src/shared-ui/example.tsx', "export { x } from '../breaches/ui/example';", 'a shared control that imports a room'],
  ['src/breaches/store/example.ts', "export { x } from '../../../local/tenant/http';", 'the product that imports the local tenant'],
  ['src/elsewhere/example.ts', 'export const x = 1;', 'a folder that the table does not know']
];

for (const [file, code, name] of wrong) {
  test(`refused: ${name}`, async () => {
    const rules = await refused(file, code);
    assert.notDeepEqual(rules, [], `config/eslint.boundaries.mjs lets "${code}" pass in ${file}.`);
  });
}

const right = [
  ['src/breaches/ui/example.tsx', "export { x } from '../store/example';", 'a screen that asks its store'],
  ['src/breaches/store/example.ts', "export { x } from '../rules/example';", 'a store that asks the rules'],
  ['src/breaches/store/example.ts', "export { x } from '../../platform/sharepoint/connect';", 'a store that uses the platform'],
  ['src/breaches/rules/example.ts', "export { x } from '../../calendar/example';", 'a rule that asks the calendar'],
  ['src/breaches/rules/example.ts', "export { x } from '../../casework/rules/example';", 'a rule that asks the engine'],
  ['src/requests/ui/example.tsx', "export { x } from '../../breaches/index';", 'a room that uses another one\'s door'],
  ['src/webparts/example/Example.ts', "export { x } from '../../breaches/index';", 'a web part that opens a room']
];

for (const [file, code, name] of right) {
  test(`allowed: ${name}`, async () => assert.deepEqual(await refused(file, code), []));
}
