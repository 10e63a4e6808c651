/** The browser of this machine, for the end-to-end tests: the one without a window where there is one, since it takes a quarter less of the processor. */
const fs = require('fs');
const path = require('path');
const { run } = require('./process');

const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable', 'chrome', 'msedge'];

function candidates() {
  const extension = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env.PATH || '').split(path.delimiter);
  const inPath = names.flatMap((name) => folders.map((folder) => path.join(folder, name + extension)));
  const windows = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => [path.join(folder, 'Google/Chrome/Application/chrome.exe'), path.join(folder, 'Microsoft/Edge/Application/msedge.exe')]);
  const mac = ['Google Chrome', 'Microsoft Edge', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  const linux = ['/snap/bin/chromium', '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/usr/lib/chromium/chromium'];
  return [...inPath, ...(process.platform === 'win32' ? windows : process.platform === 'darwin' ? mac : linux)];
}

/** @returns {string | undefined} */
function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (fs.existsSync(named)) return named;
    throw new Error(`CHROME_PATH names ${named}, and there is no such file. Correct it, or unset it to let the tests look for themselves.`);
  }
  return candidates().find((file) => fs.existsSync(file));
}

const isRoot = () => typeof process.getuid === 'function' && process.getuid() === 0;

/**
 * The browser's path; on a Debian-like machine where we are root, Chromium is installed first.
 * @throws Error with one sentence that says what to install
 */
async function browser() {
  const found = findBrowser();
  if (found) return found;
  if (process.platform === 'linux' && isRoot() && fs.existsSync('/usr/bin/apt-get')) {
    console.log('No Chrome, Edge or Chromium here: installing Chromium with apt-get …');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], { env, quiet: true });
    // Debian has the one without a window since its version 12; others know the second name alone
    let said = '';
    for (const name of ['chromium-headless-shell', 'chromium']) {
      const { output } = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], { env, quiet: true });
      const installed = findBrowser();
      if (installed) return installed;
      said += output;
    }
    console.error(said);
  }
  throw new Error(
    'The browser tests need Chrome, Edge or Chromium: install one (on Debian or Ubuntu: sudo apt-get install chromium), or set CHROME_PATH to its program file.'
  );
}

module.exports = { browser, findBrowser, isRoot };
