const fs = require('fs');
const path = require('path');

const file = path.join(__dirname, '../temp/chunks.json');

/** Of a module what the checks ask: `breaches/ui/ReportPage`, `loc/report`, or the package that it comes from. */
function shortName(module) {
  const name = (module.nameForCondition?.() ?? '').split(path.sep).join('/');
  const [, library] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(name) ?? [];
  if (library) return `npm:${library}`;
  return /\/lib\/(.*)\.js$/.exec(name)?.[1];
}

/**
 * Writes beside the build, not into it, what each `import()` of the code loads: its own file, all files and modules, and what is fetched later from there. Files have numbers for names:
 * each name would stand in the entry, which every page loads. The checks read it (scripts/checks/bundles.check.mjs), and so do `npm run bench` and journeys that name a part.
 */
class ChunkListPlugin {
  apply(compiler) {
    compiler.hooks.afterEmit.tap('ChunkList', (compilation) => {
      const { chunkGraph } = compilation;
      const modulesOf = (chunk) => [...chunkGraph.getChunkModulesIterable(chunk)].flatMap((module) => module.modules ?? [module]).map(shortName).filter(Boolean);
      const groups = {};
      for (const [name, group] of compilation.namedChunkGroups) {
        groups[name] = {
          own: group.chunks.filter((chunk) => chunk.name === name).flatMap((chunk) => [...chunk.files]).filter((each) => each.endsWith('.js')),
          files: group.chunks.flatMap((chunk) => [...chunk.files]).filter((each) => each.endsWith('.js')).sort(),
          modules: [...new Set(group.chunks.flatMap(modulesOf))].sort(),
          later: [...group.childrenIterable].map((child) => child.name).filter(Boolean).sort()
        };
      }
      fs.mkdirSync(path.dirname(file), { recursive: true });
      fs.writeFileSync(file, `${JSON.stringify(groups, undefined, 1)}\n`);
    });
  }
}

module.exports = { ChunkListPlugin };
