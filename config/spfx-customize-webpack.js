const { DefinePlugin } = require('webpack');
const { LicenceNoticesPlugin } = require('./licenceNotices');

/** What the report form needs on its first visit: the page with the smallest budget decides what is shared how. */
const firstPage = 'report-room';

const inFirstPage = (module, { chunkGraph }) => chunkGraph.getModuleChunks(module).some((chunk) => chunk.name === firstPage);
const under = (folder) => (module) => folder.test(module.nameForCondition?.() ?? '');
const pnp = under(/[\\/]node_modules[\\/]@pnp[\\/]/);
const library = under(/[\\/]node_modules[\\/]/);

/** What those load who read policies: what two of these need is one chunk of its own. */
const readersChunks = ['my-policies', 'my-policies-store', 'my-policies-receipts', 'reading', 'reading-difference', 'team-reading'];

/** Chunks that members of staff load when they report a breach or read a policy: nothing is taken out of them for the officers' sake. */
const staffChunks = [firstPage, 'report-store', 'report-sent', 'my-reports', ...readersChunks];

/**
 * Heft's hook for the webpack configuration: shared code is downloaded once, under stable names, and the report form
 * never waits for a library that only other pages use.
 * `chunks` stays 'async': a component manifest names one entry script, so the entry must stay one file.
 */
module.exports = (configuration) => {
  // webpack would write the building machine's folder into the PDF reader, which asks for this address only for parts that the desk does not use
  configuration.plugins.push(new DefinePlugin({ 'import.meta.url': JSON.stringify('https://pdf-reader.invalid/') }));
  configuration.plugins.push(new LicenceNoticesPlugin());
  const shared = { minChunks: 2, enforce: true };
  configuration.optimization.splitChunks = {
    chunks: 'async',
    minSize: 0,
    cacheGroups: {
      default: false,
      defaultVendors: false,
      pnp: { ...shared, test: (module, context) => pnp(module) && inFirstPage(module, context), name: 'vendor-pnp', minChunks: 1, priority: 40 },
      pnpMore: { ...shared, test: pnp, name: 'vendor-pnp-more', priority: 30 },
      first: { ...shared, test: (module, context) => library(module) && inFirstPage(module, context), name: 'vendor-shared', priority: 20 },
      // the panels, the commands and the desk's page stand on the same rules and fields: one copy for all of them
      officers: { ...shared, chunks: (chunk) => !chunk.canBeInitial() && !staffChunks.includes(chunk.name), test: (module) => !library(module), name: 'officers-shared', priority: 5 },
      readers: { ...shared, chunks: (chunk) => readersChunks.includes(chunk.name), test: (module) => !library(module), name: 'readers-shared', priority: 6 },
      more: { ...shared, test: library, name: 'vendor-more', priority: 10 }
    }
  };
};
