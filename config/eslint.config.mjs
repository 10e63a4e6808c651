/**
 * Linting, run by `npm run lint`. It lies here and not in the root, so that Heft's own lint task stays off: one
 * set of rules, and a build that does not wait for it.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { boundaryRules, boundarySettings, restrictedPackages } from './eslint.boundaries.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const names = (...list) => Object.fromEntries(list.map((name) => [name, 'readonly']));
const nodeGlobals = names('require', 'module', 'process', 'console', '__dirname', 'Buffer', 'setTimeout', 'clearTimeout', 'URL', 'fetch');

/** A catch that does nothing hides a fault; one that means to says why in a comment. */
const everywhere = {
  'no-empty': ['error', { allowEmptyCatch: false }],
  eqeqeq: ['error', 'always'],
  'no-var': 'error',
  'prefer-const': 'error',
  // Cleaning what people typed means naming control characters.
  'no-control-regex': 'off',
  'max-lines': ['warn', { max: 400, skipBlankLines: true, skipComments: true }]
};

export default tseslint.config(
  {
    ignores: ['**/node_modules/**', 'dist/**', 'lib*/**', 'release/**', 'temp/**', 'test-results/**', 'coverage/**', '.data/**', 'sharepoint/solution/**']
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.js', '**/*.cjs', '**/*.mjs'],
    ...js.configs.recommended,
    languageOptions: { ecmaVersion: 2023, globals: nodeGlobals },
    rules: { ...js.configs.recommended.rules, ...everywhere, 'no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_', caughtErrors: 'none' }] }
  },
  { files: ['scripts/**/*.js', 'config/**/*.js', 'gulpfile.js', '*.js'], languageOptions: { sourceType: 'commonjs' } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [js.configs.recommended, ...tseslint.configs.recommended],
    languageOptions: {
      parserOptions: { project: ['./tsconfig.check.json'], tsconfigRootDir: root }
    },
    rules: {
      ...everywhere,
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description', 'ts-ignore': true, 'ts-nocheck': true, minimumDescriptionLength: 10 }],
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: [{ from: 'package', name: ['test', 'it', 'describe', 'suite', 'before', 'after', 'beforeEach', 'afterEach'], package: 'node:test' }] }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false, arguments: false, properties: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_', ignoreRestSiblings: true, caughtErrors: 'none' }],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/prefer-promise-reject-errors': 'error'
    }
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error', 'no-console': ['error', { allow: ['warn', 'error'] }] }
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    ignores: ['**/*.test.ts', '**/*.test.tsx'],
    plugins: { boundaries },
    settings: boundarySettings(root),
    rules: boundaryRules
  },
  ...restrictedPackages,
  {
    files: ['src/calendar/**/*.ts', 'src/*/rules/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      // The time comes in as an argument: a rule that reads a clock cannot be tried on the night the clocks change.
      'no-restricted-syntax': [
        'error',
        ...["CallExpression[callee.object.name='Date'][callee.property.name='now']", "NewExpression[callee.name='Date'][arguments.length=0]", "CallExpression[callee.name='Date']", "MemberExpression[object.name='Temporal'][property.name='Now']"].map(
          (selector) => ({ selector, message: 'A rule gets its time as a Temporal value from the caller.' })
        )
      ]
    }
  },
  {
    files: ['**/*.test.ts', '**/*.test.tsx', 'e2e/**/*.ts'],
    rules: { 'max-lines': ['warn', { max: 600, skipBlankLines: true, skipComments: true }], '@typescript-eslint/no-non-null-assertion': 'off' }
  }
);
