const path = require('path');
const { DefinePlugin } = require('webpack');
const { LicenceNoticesPlugin } = require('./licenceNotices');
const { ChunkListPlugin } = require('./chunkList');
const { CompanionsPlugin, isCompanion } = require('./companions');

/** What the report form needs on its first visit: the page with the smallest budget says which libraries every page has. */
const firstPage = 'report-room';

const nameOf = (module) => module.nameForCondition?.() ?? '';
const library = (module) => !isCompanion(module) && /[\\/]node_modules[\\/]/.test(nameOf(module));
/** Its controls stand on forms: a page that shows rows needs nothing of it. */
const fluent = (module) => library(module) && /[\\/]@fluentui[\\/]/.test(nameOf(module));
const inFirstPage = (module, { chunkGraph }) => chunkGraph.getModuleChunks(module).some((chunk) => chunk.name === firstPage);

/**
 * Folders that are downloaded apart: what two pages need of one stands in a chunk of that folder, and such a chunk holds nothing that one of the pages
 * that load it does without. webpack finds out who needs what; no list of pages is kept by hand.
 */
const folders = {
  platform: /[\\/]lib[\\/](platform|calendar)[\\/]/,
  'shared-ui': /[\\/]lib[\\/]shared-ui[\\/]/,
  casework: /[\\/]lib[\\/]casework[\\/]/,
  room: /[\\/]lib[\\/](breaches|requests|complaints|dpias|policies|oversight|setup)[\\/]/
};

const ownCode = path.join(__dirname, '../lib') + path.sep;
/** Modules that do something by being there: they add to PnPjs, or bring a style sheet. Of any other a page takes what it names. */
const actsByItself = /[\\/]pnp\w*\.js$|\.scss\.js$/;

/** Smaller pieces than this many bytes are repeated rather than fetched on their own. */
const worthFetching = 25_000;

/**
 * Heft's hook for the webpack configuration.
 * `chunks` stays 'async': a component manifest names one entry script, so the entry must stay one file.
 */
module.exports = (configuration) => {
  // webpack would write the building machine's folder into the PDF reader, which asks for this address only for parts that the desk does not use
  configuration.plugins.push(new DefinePlugin({ 'import.meta.url': JSON.stringify('https://pdf-reader.invalid/') }));
  // a part of PnPjs asks its index for one function: what else stands there (behaviours that the desk replaces, batches) is fetched by whoever uses it
  configuration.module.rules.push({ test: /[\\/]@pnp[\\/]sp[\\/]index\.js$/, sideEffects: false });
  configuration.module.rules.push({ test: (file) => file.startsWith(ownCode) && !actsByItself.test(file), sideEffects: false });
  configuration.plugins.push(new LicenceNoticesPlugin());
  configuration.plugins.push(new CompanionsPlugin());
  configuration.plugins.push(new ChunkListPlugin());
  // names of files change with their content: six characters of that are enough, and each file's are in the entry, which every page loads. So are no names: temp/chunks.json has them
  configuration.output.hashDigestLength = 6;
  configuration.output.chunkFilename = 'chunk.[id]_[contenthash].js';
  const shared = { minChunks: 2, minSize: worthFetching, reuseExistingChunk: true };
  const byFolder = Object.entries(folders).map(([folder, test]) => [folder, { ...shared, test: (module) => test.test(nameOf(module)), priority: 10 }]);
  configuration.optimization.splitChunks = {
    chunks: 'async',
    maxAsyncRequests: 30,
    cacheGroups: {
      default: false,
      defaultVendors: false,
      fluent: { test: (module, context) => fluent(module) && inFirstPage(module, context), name: 'fluent', minChunks: 1, enforce: true, priority: 40 },
      libraries: { test: (module, context) => library(module) && inFirstPage(module, context), name: 'libraries', minChunks: 1, enforce: true, priority: 30 },
      moreLibraries: { ...shared, test: library, priority: 20 },
      ...Object.fromEntries(byFolder)
    }
  };
};
