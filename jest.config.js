const os = require('os');

const source = { parser: { syntax: 'typescript', tsx: true, decorators: true }, target: 'es2022', transform: { react: { runtime: 'classic' } } };

/** Rules, stores (over HTTP against the local tenant) and components. Browser tests are in e2e/. */
module.exports = {
  testEnvironment: '<rootDir>/config/jest/environment.js',
  // the tests are all that runs meanwhile; a worker more than cores took a sixth longer
  maxWorkers: os.cpus().length,
  testSequencer: '<rootDir>/config/jest/longestFirst.js',
  // a busy machine decides no test: what hangs ends all the same
  testTimeout: 60_000,
  globalSetup: '<rootDir>/local/testing/globalSetup.ts',
  setupFilesAfterEnv: ['<rootDir>/config/jest/temporal.js', '<rootDir>/config/jest/patience.js', '<rootDir>/config/jest/unstyled.js'],
  roots: ['<rootDir>/src', '<rootDir>/local', '<rootDir>/scripts'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  moduleNameMapper: {
    '\\.module\\.scss$': '<rootDir>/config/jest/styles.js'
  },
  transform: {
    '\\.(ts|tsx|mjs|js)$': ['@swc/jest', { jsc: source, module: { type: 'commonjs' } }]
  },
  transformIgnorePatterns: ['/node_modules/(?!(@pnp|pdfjs-dist|temporal-polyfill|temporal-utils|idb-keyval|@fluentui)/)']
};
