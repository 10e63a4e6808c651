/** The locale files are AMD modules, as SPFx loads them; jest gets what their factory returns. */
module.exports = {
  process: (source) => ({ code: `const define = (dependencies, factory) => { module.exports = factory(); };\n${source}` })
};
