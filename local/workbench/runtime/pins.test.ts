import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { missingRuntimeParts } from './pins';

it('finds everything in this repository', () => {
  expect(missingRuntimeParts(resolve(__dirname, '../../..'))).toEqual([]);
});

describe('a folder without the runtime', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pins-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is told what is missing and what has another version', () => {
    mkdirSync(join(folder, 'node_modules/react'), { recursive: true });
    writeFileSync(join(folder, 'node_modules/react/package.json'), '{"version":"18.2.0"}');
    const problems = missingRuntimeParts(folder);
    expect(problems).toContain('react is 18.2.0; the workbench knows version 17.0.1 only.');
    expect(problems).toContain('@microsoft/sp-loader is not installed; the workbench needs version 1.23.2.');
    expect(problems).toContain('node_modules/@fluentui/font-icons-mdl2/fonts is missing.');
  });
});
