const { DefinePlugin } = require('webpack');
const { LicenceNoticesPlugin } = require('./licenceNotices');
const { ChunkListPlugin } = require('./chunkList');
const { TextsWithChunksPlugin } = require('./textsWithChunks');

/**
 * Folders that are downloaded apart: a file that two pages need stands in a chunk of its folder, and a chunk holds nothing that one of the pages
 * that load it does without. webpack names such a chunk by whom it is for.
 */
const folders = [/[\\/]node_modules[\\/]/, /[\\/]lib[\\/](platform|calendar|shared-ui)[\\/]/, /[\\/]lib[\\/]breaches[\\/]/, /[\\/]lib[\\/]policies[\\/]/, /[\\/]lib[\\/]setup[\\/]/];

/** Smaller pieces than this are repeated rather than fetched on their own. */
const worthFetching = 25_000;

/**
 * Heft's hook for the webpack configuration.
 * `chunks` stays 'async': a component manifest names one entry script, so the entry must stay one file.
 */
module.exports = (configuration) => {
  // webpack would write the building machine's folder into the PDF reader, which asks for this address only for parts that the desk does not use
  configuration.plugins.push(new DefinePlugin({ 'import.meta.url': JSON.stringify('https://pdf-reader.invalid/') }));
  configuration.plugins.push(new LicenceNoticesPlugin());
  configuration.plugins.push(new TextsWithChunksPlugin());
  configuration.plugins.push(new ChunkListPlugin());
  const groups = folders.map((test, at) => [`folder${at}`, { test: (module) => test.test(module.nameForCondition?.() ?? ''), minChunks: 2, minSize: worthFetching, reuseExistingChunk: true, priority: 10 }]);
  configuration.optimization.splitChunks = {
    chunks: 'async',
    maxAsyncRequests: 30,
    cacheGroups: { default: false, defaultVendors: false, ...Object.fromEntries(groups) }
  };
};
