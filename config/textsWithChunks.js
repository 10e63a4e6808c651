const path = require('path');

/** `lib/loc/<namespace>/index.js`, where texts are imported from. */
const index = /[\\/]loc[\\/]([^\\/]+)[\\/]index\.js$/;
const languages = ['en', 'cy'];
const chunkOf = (namespace, language) => `texts-${namespace}-${language}`;
const namespaceOf = (module) => index.exec(module.nameForCondition?.() ?? '')?.[1];

/**
 * A loader that stands in for a namespace's `index`: it makes a chunk of each language and takes the texts of the reader's, which are there by then.
 * `resolveWeak` names a module without putting it into the importer's chunk.
 */
module.exports = function textsOfOneLanguage() {
  const namespace = path.basename(this.context);
  const chunks = languages.map((language) => `() => import(/* webpackChunkName: '${chunkOf(namespace, language)}' */ './${language}')`);
  return [
    `const makeChunks = [${chunks.join(', ')}];`,
    "module.exports = __webpack_require__(__webpack_require__.textsLanguage === 'cy' ? require.resolveWeak('./cy') : require.resolveWeak('./en'));"
  ].join('\n');
};

/** Texts come with the chunk that shows them: whoever loads a chunk loads beside it, at the same time, the texts that its modules import. */
class TextsWithChunksPlugin {
  apply(compiler) {
    const { RuntimeGlobals, RuntimeModule, Template, WebpackError } = compiler.webpack;
    compiler.options.module.rules.push({ test: index, use: [{ loader: require.resolve('./textsWithChunks') }] });

    class TextsRuntimeModule extends RuntimeModule {
      constructor() {
        super('texts with chunks', RuntimeModule.STAGE_ATTACH);
      }

      generate() {
        const { compilation, chunk, chunkGraph } = this;
        const needs = {};
        const ids = {};
        for (const each of chunk.getAllAsyncChunks()) {
          const namespaces = [...new Set([...chunkGraph.getChunkModulesIterable(each)].map(namespaceOf).filter(Boolean))].sort();
          if (namespaces.length > 0) needs[each.id] = namespaces;
          for (const namespace of namespaces) ids[namespace] = languages.map((language) => compilation.namedChunks.get(chunkOf(namespace, language)).id);
        }
        return Template.asString([
          `var needs = ${JSON.stringify(needs)}, ids = ${JSON.stringify(ids)};`,
          `${RuntimeGlobals.ensureChunkHandlers}.texts = function(chunkId, promises) {`,
          Template.indent([
            '(needs[chunkId] || []).forEach(function(namespace) {',
            Template.indent(`promises.push(${RuntimeGlobals.ensureChunk}(ids[namespace][${RuntimeGlobals.require}.textsLanguage === 'cy' ? 1 : 0]));`),
            '});'
          ]),
          '};'
        ]);
      }
    }

    compiler.hooks.compilation.tap('TextsWithChunks', (compilation) => {
      compilation.hooks.additionalTreeRuntimeRequirements.tap('TextsWithChunks', (chunk, requirements) => {
        requirements.add(RuntimeGlobals.ensureChunk).add(RuntimeGlobals.ensureChunkHandlers);
        compilation.addRuntimeModule(chunk, new TextsRuntimeModule());
      });
      compilation.hooks.afterChunks.tap('TextsWithChunks', (chunks) => {
        for (const chunk of chunks) {
          if (!chunk.canBeInitial()) continue;
          for (const module of compilation.chunkGraph.getChunkModulesIterable(chunk)) {
            const namespace = namespaceOf(module);
            if (namespace) compilation.errors.push(new WebpackError(`The texts "${namespace}" are imported by an entry point itself, before anybody said in which language: import them behind import().`));
          }
        }
      });
    });
  }
}

module.exports.TextsWithChunksPlugin = TextsWithChunksPlugin;
module.exports.isTexts = (module) => /[\\/]loc[\\/]/.test(module.nameForCondition?.() ?? '');
