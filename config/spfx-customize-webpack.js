/**
 * Heft's hook for the webpack configuration: shared code is downloaded once, under stable names.
 * `chunks` stays 'async': a component manifest names one entry script, so the entry must stay one file.
 */
module.exports = (configuration) => {
  configuration.optimization.splitChunks = {
    chunks: 'async',
    minSize: 0,
    cacheGroups: {
      default: false,
      defaultVendors: false,
      pnp: { test: /[\\/]node_modules[\\/]@pnp[\\/]/, name: 'vendor-pnp', enforce: true, priority: 20 },
      shared: { test: /[\\/]node_modules[\\/]/, name: 'vendor-shared', minChunks: 2, enforce: true, priority: 10 }
    }
  };
};
