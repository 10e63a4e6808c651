const path = require('path');

/**
 * What comes with a chunk: texts in the reader's language, and `Temporal` for a browser that has none. Whoever loads a chunk loads at the same time
 * what its modules need of these; the modules themselves then find it there.
 */
const kinds = [
  {
    // `lib/loc/<namespace>/index.js`, where texts are imported from
    test: /[\\/]loc[\\/][^\\/]+[\\/]index\.js$/,
    chunks: (file) => ['en', 'cy'].map((language) => ({ name: `texts-${path.basename(path.dirname(file))}-${language}`, module: `./${language}` })),
    // a place in `chunks`, asked when the code runs
    which: "__webpack_require__.textsLanguage === 'cy' ? 1 : 0",
    exports: (module) => module
  },
  {
    test: /[\\/]node_modules[\\/]temporal-polyfill[\\/]index\.js$/,
    chunks: () => [{ name: 'temporal', module: './chunks/classApi-basic.js' }],
    which: "globalThis.Temporal === undefined ? 0 : -1",
    exports: (module) => `globalThis.Temporal === undefined ? ${module} : { Temporal: globalThis.Temporal }`
  }
];

const fileOf = (module) => module.nameForCondition?.() ?? '';
const kindOf = (file) => kinds.find(({ test }) => test.test(file));

/**
 * A loader that stands in for such a module: it makes the chunks, and takes the one that was asked for, which is there by then. `resolveWeak` names a
 * module without putting it into the importer's chunk.
 */
module.exports = function companion() {
  const { chunks, which, exports } = kindOf(this.resourcePath);
  const made = chunks(this.resourcePath);
  const module = `__webpack_require__([${made.map((each) => `require.resolveWeak('${each.module}')`).join(', ')}][${which}])`;
  return [
    `const makeChunks = [${made.map((each) => `() => import(/* webpackChunkName: '${each.name}' */ '${each.module}')`).join(', ')}];`,
    `module.exports = ${exports(module)};`
  ].join('\n');
};

class CompanionsPlugin {
  apply(compiler) {
    const { RuntimeGlobals, RuntimeModule, Template, WebpackError } = compiler.webpack;
    for (const { test } of kinds) compiler.options.module.rules.push({ test, type: 'javascript/auto', use: [{ loader: require.resolve('./companions') }] });

    class CompanionsRuntimeModule extends RuntimeModule {
      constructor() {
        super('companions of chunks', RuntimeModule.STAGE_ATTACH);
      }

      generate() {
        const { compilation, chunk, chunkGraph } = this;
        const found = kinds.map(() => []);
        const needs = {};
        for (const each of chunk.getAllAsyncChunks()) {
          for (const file of new Set([...chunkGraph.getChunkModulesIterable(each)].map(fileOf))) {
            const kind = kinds.findIndex(({ test }) => test.test(file));
            if (kind < 0) continue;
            const ids = JSON.stringify(kinds[kind].chunks(file).map(({ name }) => compilation.namedChunks.get(name).id));
            if (!found[kind].includes(ids)) found[kind].push(ids);
            (needs[each.id] ??= kinds.map(() => []))[kind].push(found[kind].indexOf(ids));
          }
        }
        return Template.asString([
          `var needs = ${JSON.stringify(needs)}, ids = [${found.map((all) => `[${all.join(',')}]`).join(',')}];`,
          `var which = [${kinds.map((kind) => `function() { return ${kind.which}; }`).join(', ')}];`,
          `${RuntimeGlobals.ensureChunkHandlers}.companions = function(chunkId, promises) {`,
          Template.indent([
            '(needs[chunkId] || []).forEach(function(places, kind) {',
            Template.indent([
              'var at = which[kind]();',
              `if (at >= 0) places.forEach(function(place) { promises.push(${RuntimeGlobals.ensureChunk}(ids[kind][place][at])); });`
            ]),
            '});'
          ]),
          '};'
        ]);
      }
    }

    compiler.hooks.compilation.tap('Companions', (compilation) => {
      compilation.hooks.additionalTreeRuntimeRequirements.tap('Companions', (chunk, requirements) => {
        requirements.add(RuntimeGlobals.ensureChunk).add(RuntimeGlobals.ensureChunkHandlers);
        compilation.addRuntimeModule(chunk, new CompanionsRuntimeModule());
      });
      compilation.hooks.afterChunks.tap('Companions', (chunks) => {
        for (const chunk of chunks) {
          if (!chunk.canBeInitial()) continue;
          for (const file of [...compilation.chunkGraph.getChunkModulesIterable(chunk)].map(fileOf)) {
            if (kindOf(file)) compilation.errors.push(new WebpackError(`${path.basename(path.dirname(file))} is imported by an entry point itself, before anybody could load what comes with it: import it behind import().`));
          }
        }
      });
    });
  }
}

module.exports.CompanionsPlugin = CompanionsPlugin;
module.exports.isCompanion = (module) => kindOf(fileOf(module)) !== undefined;
