/** Class names as written: a component test looks at roles and text, never at styles. */
module.exports = new Proxy({}, { get: (target, name) => (name === '__esModule' ? false : String(name)) });
