const fs = require('fs');
const path = require('path');

/** Where the notices lie in the build, and below `ClientSideAssets` in the SharePoint package. */
const NOTICES_FILE = 'third-party-notices.txt';

const sources = `${path.sep}node_modules${path.sep}`;
/** Licences that let the desk be handed on with their notice. Another one has to be read by a person, and added here or the package left out. */
const allowed = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

const licenceFile = /^(licen[cs]e|copying|notice|third[-_]?party[-_]?notices?)([.-].*)?$/i;

/**
 * The folder of the package that a file belongs to; undefined for a file of the project.
 * @param {string} file absolute path of a module, with or without a query
 */
function packageFolder(file) {
  const at = file.lastIndexOf(sources);
  if (at < 0) return undefined;
  const [first, second] = file.slice(at + sources.length).split(path.sep);
  return path.join(file.slice(0, at + sources.length), first.startsWith('@') ? path.join(first, second) : first);
}

/**
 * What stands of one package in the notices.
 * @returns {{ name: string, version: string, licence: string, home: string, texts: string[] }}
 * @throws Error when its licence is none of those above, or it brings no text of it: somebody has to look at it before it is handed on
 */
function noticeOf(folder) {
  const { name, version, license, homepage, repository } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  if (!allowed.includes(license)) {
    throw new Error(`${name} ${version} is bundled under "${license ?? 'no licence that it names'}", which is not among those of config/licenceNotices.js. Read it before it is handed on.`);
  }
  const texts = fs.readdirSync(folder).filter((file) => licenceFile.test(file)).sort()
    .map((file) => fs.readFileSync(path.join(folder, file), 'utf8').replace(/\r\n?/g, '\n').trim());
  if (texts.length === 0) {
    throw new Error(`${name} ${version} is bundled and brings no text of its licence (${license}). Say in config/licenceNotices.js what is to stand in the notices.`);
  }
  const home = homepage ?? (typeof repository === 'string' ? repository : repository?.url) ?? '';
  return { name, version, licence: license, home: home.replace(/^git\+/, '').replace(/\.git$/, ''), texts };
}

/** The notices of the packages in these folders, by name, as one text. */
function noticesText(folders) {
  // npm may keep one version in several folders
  const found = new Map(folders.map(noticeOf).map((notice) => [`${notice.name} ${notice.version}`, notice]));
  const notices = [...found.values()].sort((one, other) => one.name.localeCompare(other.name, 'en') || one.version.localeCompare(other.version, 'en'));
  const line = '-'.repeat(80);
  return [
    'Data Protection Desk: licence notices of the software in its scripts', '',
    'Made by the build from the modules that webpack put into the scripts. Microsoft\'s SharePoint Framework and React are not among them: every tenant has them already.', '',
    ...notices.map(({ name, version, licence }) => `${name} ${version}: ${licence}`), '',
    ...notices.flatMap(({ name, version, licence, home, texts }) => [line, `${name} ${version}`, `Licence: ${licence}`, ...(home === '' ? [] : [home]), '', ...texts.flatMap((text) => [text, ''])])
  ].join('\n');
}

/** The modules of a compilation that are in its scripts, those that webpack joined into one included. */
function* bundledModules(compilation) {
  for (const module of compilation.modules) {
    if (compilation.chunkGraph.getNumberOfModuleChunks(module) === 0) continue;
    yield module;
    yield* module.modules ?? [];
  }
}

/** Writes the notices beside the scripts, so that they go into the package with them. */
class LicenceNoticesPlugin {
  apply(compiler) {
    const { Compilation, sources: { RawSource } } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('licence-notices', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'licence-notices', stage: Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE }, () => {
        // webpack's own runtime is in every bundle
        const folders = new Set([path.dirname(require.resolve('webpack/package.json'))]);
        for (const module of bundledModules(compilation)) {
          const file = module.nameForCondition?.();
          const folder = file && packageFolder(file);
          if (folder) folders.add(folder);
        }
        compilation.emitAsset(NOTICES_FILE, new RawSource(noticesText([...folders])));
      });
    });
  }
}

module.exports = { LicenceNoticesPlugin, NOTICES_FILE, noticeOf, noticesText, packageFolder };
