import { chromium, type Browser } from 'playwright-core';

/**
 * The machine's own browser, found by scripts/lib/browser.js.
 * It finds no host but this machine: what a page asks of another is seen, and comes to nothing.
 * A root user's Chromium has no sandbox to offer, so that is the only case in which it is switched off.
 */
export function launch(): Promise<Browser> {
  const executablePath = process.env['CHROME_PATH'];
  if (executablePath === undefined) throw new Error('Run the browser tests with "npm run test:e2e": it finds the browser.');
  return chromium.launch({
    executablePath,
    headless: true,
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
  });
}
