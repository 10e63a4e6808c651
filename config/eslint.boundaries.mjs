/**
 * Who may import whom, as a table: data walks web part -> room ui -> room store -> platform -> SharePoint, and the
 * rules are asked on the way. What is not written here is refused.
 */
import path from 'node:path';

const rooms = '(breaches|requests|complaints|dpias|policies|oversight)';
const room = { capture: ['room'] };

/** The first pattern that fits a file says what it is. */
const files = [
  { category: 'calendar', pattern: 'src/calendar/**/*' },
  { category: 'engine-rules', pattern: 'src/casework/rules/**/*' },
  { category: 'engine-lists', pattern: 'src/casework/lists/**/*' },
  { category: 'engine-testing', pattern: 'src/casework/testing/**/*' },
  { category: 'engine-store', pattern: 'src/casework/store/**/*' },
  { category: 'engine-intake', pattern: 'src/casework/intake/**/*' },
  { category: 'engine-staff', pattern: 'src/casework/staff/**/*' },
  { category: 'engine-documents', pattern: 'src/casework/documents/**/*' },
  { category: 'engine-ui', pattern: 'src/casework/ui/**/*' },
  { category: 'rules', pattern: `src/${rooms}/rules/**/*`, ...room },
  { category: 'lists', pattern: `src/${rooms}/lists{.ts,/**/*}`, ...room },
  { category: 'store', pattern: `src/${rooms}/store{.ts,/**/*}`, ...room },
  { category: 'store', pattern: `src/${rooms}/intake/**/*`, ...room },
  { category: 'store', pattern: `src/${rooms}/cases/**/*`, ...room },
  { category: 'upgrades', pattern: `src/${rooms}/upgrades/**/*`, ...room },
  { category: 'documents', pattern: `src/${rooms}/documents/**/*`, ...room },
  { category: 'ui', pattern: `src/${rooms}/ui/**/*`, ...room },
  { category: 'door', pattern: `src/${rooms}/index.ts`, ...room },
  { category: 'desk-door', pattern: `src/${rooms}/(desk.tsx|today.ts)`, ...room },
  { category: 'staff-door', pattern: `src/${rooms}/staff/**/*`, ...room },
  { category: 'desk', pattern: 'src/desk/**/*' },
  { category: 'staff-page', pattern: 'src/staff/**/*' },
  { category: 'errors', pattern: 'src/platform/sharepoint/errors.ts' },
  { category: 'sharepoint', pattern: 'src/platform/sharepoint/**/*' },
  { category: 'shared-lists', pattern: 'src/platform/(lists/**/*|rights.ts)' },
  { category: 'provisioning', pattern: 'src/platform/provisioning/**/*' },
  { category: 'settings', pattern: 'src/platform/settings/**/*' },
  { category: 'graph', pattern: 'src/platform/graph/**/*' },
  { category: 'office-files', pattern: 'src/platform/officeFiles/**/*' },
  { category: 'spreadsheet', pattern: 'src/platform/spreadsheet/**/*' },
  { category: 'host', pattern: 'src/platform/host/**/*' },
  { category: 'setup', pattern: 'src/setup/**/*' },
  { category: 'shared-ui', pattern: 'src/shared-ui/**/*' },
  { category: 'strings', pattern: 'src/loc/**/*' },
  { category: 'entry', pattern: 'src/(webparts|extensions)/**/*' },
  { category: 'outside', pattern: '(local|e2e|bench|scripts|config)/**/*' },
  { category: 'root', pattern: 'src/*' }
];

// one target for all categories of a line: every import of the house is compared with every target
const sameRoom = (...categories) => ({ to: { file: { categories, captured: { room: '{{ from.file.captured.room }}' } } } });
const any = (...categories) => [{ to: { file: { categories } } }];

/** Of a room's parts only `index.ts` is open to other rooms. */
const mayImport = {
  calendar: any('calendar'),
  'engine-rules': any('calendar', 'engine-rules'),
  'engine-lists': any('engine-rules', 'engine-lists', 'sharepoint'),
  // a made-up kind, for tests
  'engine-testing': any('engine-testing', 'engine-rules', 'engine-lists', 'engine-store', 'engine-intake', 'provisioning', 'sharepoint', 'host', 'calendar'),
  'engine-store': any('engine-rules', 'engine-store', 'sharepoint', 'errors', 'shared-lists', 'settings', 'graph', 'host', 'calendar'),
  'engine-intake': any('engine-rules', 'engine-store', 'engine-intake', 'sharepoint', 'errors', 'shared-lists', 'settings', 'graph', 'host', 'calendar', 'strings'),
  'engine-staff': any('engine-rules', 'engine-intake', 'engine-staff', 'sharepoint', 'errors', 'shared-lists', 'settings', 'graph', 'host', 'calendar'),
  // bytes made of values: it reads and writes nothing
  'engine-documents': any('engine-rules', 'engine-documents', 'office-files', 'calendar'),
  'engine-ui': any('engine-rules', 'engine-store', 'engine-intake', 'engine-documents', 'engine-staff', 'engine-ui', 'errors', 'settings', 'host', 'shared-ui', 'spreadsheet', 'calendar', 'strings'),
  rules: [...any('calendar', 'door', 'engine-rules'), sameRoom('rules')],
  lists: [...any('engine-rules', 'engine-lists', 'sharepoint', 'errors', 'shared-lists', 'calendar', 'door'), sameRoom('rules', 'lists')],
  store: [...any('engine-rules', 'engine-store', 'engine-intake', 'engine-staff', 'sharepoint', 'errors', 'shared-lists', 'settings', 'graph', 'host', 'calendar', 'door', 'strings', 'spreadsheet'), sameRoom('rules', 'lists', 'store')],
  // documents are bytes made of a case: they read and write nothing
  documents: [...any('engine-rules', 'engine-documents', 'calendar', 'strings', 'door', 'spreadsheet', 'office-files'), sameRoom('rules', 'documents')],
  ui: [...any('engine-rules', 'engine-store', 'engine-staff', 'engine-documents', 'engine-ui', 'errors', 'settings', 'host', 'shared-ui', 'calendar', 'door', 'strings', 'spreadsheet'), sameRoom('rules', 'store', 'documents', 'ui')],
  upgrades: [...any('provisioning', 'sharepoint'), sameRoom('store', 'upgrades')],
  // what set-up makes for the room
  door: [...any('provisioning'), sameRoom('rules', 'lists', 'store', 'ui', 'upgrades')],
  // what a room brings to the officers' desk, which fetches it
  'desk-door': [...any('engine-ui', 'host', 'settings', 'shared-ui', 'calendar', 'strings'), sameRoom('rules', 'store', 'ui')],
  // what a room brings to the page of staff: what they can start, what waits for them, what they sent
  'staff-door': [...any('engine-ui', 'host', 'settings', 'calendar', 'strings'), sameRoom('rules', 'store', 'ui')],
  'staff-page': any('staff-page', 'staff-door', 'engine-ui', 'errors', 'settings', 'host', 'shared-ui', 'calendar', 'strings'),
  // the officers' desk reaches a room by its door only, and fetches it
  desk: any('desk', 'desk-door', 'engine-rules', 'engine-store', 'engine-ui', 'errors', 'settings', 'host', 'shared-ui', 'calendar', 'strings'),
  errors: any('sharepoint'),
  'shared-lists': any('shared-lists', 'sharepoint'),
  sharepoint: any('sharepoint', 'errors', 'calendar'),
  provisioning: any('provisioning', 'shared-lists', 'sharepoint', 'errors', 'settings', 'calendar'),
  settings: any('settings', 'sharepoint', 'errors', 'calendar'),
  'office-files': any('office-files'),
  spreadsheet: any('spreadsheet', 'office-files', 'calendar'),
  graph: any('graph', 'errors', 'calendar'),
  host: any('host', 'graph', 'sharepoint', 'errors', 'settings', 'calendar', 'strings'),
  setup: any('setup', 'provisioning', 'shared-lists', 'sharepoint', 'errors', 'settings', 'host', 'shared-ui', 'calendar', 'door', 'lists', 'strings'),
  'shared-ui': any('shared-ui', 'errors', 'calendar', 'strings', 'host'),
  strings: any('strings'),
  entry: any('entry', 'desk', 'staff-page', 'door', 'ui', 'engine-ui', 'setup', 'host', 'shared-ui', 'strings'),
  root: any('root')
};

export const boundarySettings = (root) => ({
  'boundaries/root-path': path.resolve(root),
  'boundaries/files': files,
  'boundaries/files-single-match': true,
  'import/resolver': { node: { extensions: ['.ts', '.tsx', '.d.ts', '.js', '.json'] } }
});

export const boundaryRules = {
  'boundaries/no-unknown-files': 'error',
  'boundaries/dependencies': [
    'error',
    {
      default: 'disallow',
      message: 'A file of "{{ from.file.categories }}" may not import from "{{ to.file.categories }}": see config/eslint.boundaries.mjs.',
      policies: [
        // Packages are the business of the rules below.
        { allow: { to: { module: { origin: ['external', 'core'] } } } },
        ...Object.entries(mayImport).flatMap(([category, targets]) => targets.map((target) => ({ from: { file: { categories: category } }, allow: target })))
      ]
    }
  ]
};

const pnp = { group: ['@pnp/*', '@pnp/*/**'], allowTypeImports: true, message: 'PnPjs is imported in src/platform/sharepoint only, all of it in pnp.ts.' };
const microsoft = { group: ['@microsoft/sp-*', '@microsoft/microsoft-graph-client'], allowTypeImports: true, message: 'The SPFx host is known to src/platform/host, src/platform/graph, the web parts and the extensions only.' };
const outside = { group: ['**/local/**', '**/e2e/**', '**/bench/**'], message: 'What is deployed imports nothing of the local tenant and the tests.' };
const screens = { group: ['react', 'react-dom', '@fluentui/*', '@fluentui/**'], message: 'Only ui folders, set-up, shared-ui and the entry points draw.' };
const only = (...packages) => ({ regex: `^(?!\\.|(${packages.join('|')})$)`, message: `Only ${packages.join(' and ')} may be used here.` });

const refuse = (files, patterns, ignores = []) => ({
  files,
  ignores: ['**/*.test.ts', '**/*.test.tsx', ...ignores],
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] }
});

/** The same for packages. A later entry takes the place of an earlier one for its files. */
export const restrictedPackages = [
  refuse(['src/**/*.ts', 'src/**/*.tsx'], [pnp, microsoft, outside]),
  refuse(['src/*/store/**/*.ts', 'src/*/store.ts', 'src/*/intake/**/*.ts', 'src/*/staff/**/*.ts', 'src/*/cases/**/*.ts', 'src/*/documents/**/*.ts', 'src/*/lists.ts', 'src/platform/settings/**/*.ts'], [pnp, microsoft, outside, screens]),
  refuse(['src/platform/sharepoint/**/*.ts'], [microsoft, outside, screens]),
  refuse(['src/platform/host/**/*.ts', 'src/platform/host/**/*.tsx', 'src/platform/graph/**/*.ts', 'src/webparts/**/*.ts', 'src/extensions/**/*.ts'], [pnp, outside]),
  refuse(['src/calendar/**/*.ts'], [outside, only('temporal-polyfill')]),
  refuse(['src/*/rules/**/*.ts'], [outside, only('temporal-polyfill', 'valibot')])
];
