/** Node as Jest brings it, with the local tenant of the worker at hand: see `local/testing/tenantServer.ts`. */
const { TestEnvironment } = require('jest-environment-node');

module.exports = class extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    const bundle = process.env.DESK_TENANT_BUNDLE;
    // loaded when a test file first asks, and kept for all that come after it
    if (bundle) Object.defineProperty(this.global, Symbol.for('desk.startTenant'), { get: () => require(bundle).startServer });
  }
};
