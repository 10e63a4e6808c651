import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The SPFx version whose internal names and component ids this workbench knows. */
export const spfxVersion = '1.23.2';

const pinnedPackages: Readonly<Record<string, string>> = {
  '@microsoft/sp-application-base': spfxVersion,
  '@microsoft/sp-component-base': spfxVersion,
  '@microsoft/sp-core-library': spfxVersion,
  '@microsoft/sp-extension-base': spfxVersion,
  '@microsoft/sp-http': spfxVersion,
  '@microsoft/sp-http-base': spfxVersion,
  '@microsoft/sp-http-msgraph': spfxVersion,
  '@microsoft/sp-listview-extensibility': spfxVersion,
  '@microsoft/sp-loader': spfxVersion,
  '@microsoft/sp-page-context': spfxVersion,
  '@microsoft/sp-property-pane': spfxVersion,
  '@microsoft/sp-webpart-base': spfxVersion,
  react: '17.0.1',
  'react-dom': '17.0.1'
};

const neededFiles: readonly string[] = [
  '@microsoft/sp-application-base/dist/sp-default-assembly_en-us.js',
  'react/umd/react.production.min.js',
  'react-dom/umd/react-dom.production.min.js',
  '@fluentui/react/package.json',
  '@fluentui/font-icons-mdl2/fonts',
  '@microsoft/microsoft-graph-client/package.json'
];

/**
 * What keeps the SPFx runtime in this `node_modules` from being hosted, one sentence each; empty when all is well.
 * The workbench uses internal names of one version, so a different version is named instead of failing at boot.
 */
export function missingRuntimeParts(projectFolder: string): string[] {
  const modules = join(projectFolder, 'node_modules');
  const problems: string[] = [];
  for (const [name, version] of Object.entries(pinnedPackages)) {
    const file = join(modules, name, 'package.json');
    if (!existsSync(file)) {
      problems.push(`${name} is not installed; the workbench needs version ${version}.`);
      continue;
    }
    const found = (JSON.parse(readFileSync(file, 'utf8')) as { version?: string }).version ?? 'unknown';
    if (found !== version) problems.push(`${name} is ${found}; the workbench knows version ${version} only.`);
  }
  for (const path of neededFiles) if (!existsSync(join(modules, path))) problems.push(`node_modules/${path} is missing.`);
  return problems;
}
