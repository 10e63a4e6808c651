const source = { parser: { syntax: 'typescript', tsx: true, decorators: true }, target: 'es2022', transform: { react: { runtime: 'classic' } } };

/** Rules, stores (over HTTP against the local tenant) and components. Browser tests are in e2e/. */
module.exports = {
  testEnvironment: 'node',
  // the tests are all that runs meanwhile: Jest by itself leaves one core of two idle
  maxWorkers: '100%',
  testSequencer: '<rootDir>/config/jest/longestFirst.js',
  // a busy machine decides no test: what hangs ends all the same
  testTimeout: 60_000,
  globalSetup: '<rootDir>/local/testing/globalSetup.ts',
  setupFilesAfterEnv: ['<rootDir>/config/jest/temporal.js'],
  roots: ['<rootDir>/src', '<rootDir>/local', '<rootDir>/scripts'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  moduleNameMapper: {
    '^CommonStrings$': '<rootDir>/src/loc/common/en-gb.js',
    '^BreachStrings$': '<rootDir>/src/loc/breach/en-gb.js',
    '^ReportStrings$': '<rootDir>/src/loc/report/en-gb.js',
    '^OfficerStrings$': '<rootDir>/src/loc/officer/en-gb.js',
    '^WorklistStrings$': '<rootDir>/src/loc/worklist/en-gb.js',
    '^SetupStrings$': '<rootDir>/src/loc/setup/en-gb.js',
    '^TriageStrings$': '<rootDir>/src/loc/triage/en-gb.js',
    '^SeverityStrings$': '<rootDir>/src/loc/severity/en-gb.js',
    '^InvestigationStrings$': '<rootDir>/src/loc/investigation/en-gb.js',
    '^RegisterStrings$': '<rootDir>/src/loc/register/en-gb.js',
    '^CasesStrings$': '<rootDir>/src/loc/cases/en-gb.js',
    '^DecisionsStrings$': '<rootDir>/src/loc/decisions/en-gb.js',
    '^DocumentsStrings$': '<rootDir>/src/loc/documents/en-gb.js',
    '^PoliciesStrings$': '<rootDir>/src/loc/policies/en-gb.js',
    '^ReadingStrings$': '<rootDir>/src/loc/reading/en-gb.js',
    '^PolicyDeskStrings$': '<rootDir>/src/loc/policyDesk/en-gb.js',
    '^PublishingStrings$': '<rootDir>/src/loc/publishing/en-gb.js',
    '^ComplianceStrings$': '<rootDir>/src/loc/compliance/en-gb.js',
    '^PolicyCheckStrings$': '<rootDir>/src/loc/policyCheck/en-gb.js',
    '^ProofStrings$': '<rootDir>/src/loc/proof/en-gb.js',
    '\\.module\\.scss$': '<rootDir>/config/jest/styles.js'
  },
  transform: {
    '/src/loc/.*\\.js$': '<rootDir>/config/jest/amd.js',
    '\\.(ts|tsx|mjs|js)$': ['@swc/jest', { jsc: source, module: { type: 'commonjs' } }]
  },
  transformIgnorePatterns: ['/node_modules/(?!(@pnp|pdfjs-dist|temporal-polyfill|temporal-utils|idb-keyval|@fluentui)/)']
};
