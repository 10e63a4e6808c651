import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { buildGallery, galleryFolder } from '../../local/gallery/build';
import type { Gallery } from '../../local/gallery/page/gallery';
import { watchFocus } from './focusCheck';

/** How somebody looks at the gallery. */
export interface Look {
  readonly language: 'en' | 'cy';
  /** SharePoint's light, a dark section, Teams' high contrast. */
  readonly theme: 'light' | 'dark' | 'contrast';
  readonly width: number;
  readonly height: number;
}

export interface OpenGallery {
  readonly page: Page;
  readonly scenes: Gallery['scenes'];
  /** Draws a scene in the place of the one before, without loading the page again. */
  draw(name: string): Promise<void>;
  /** Does what brings it into its state. @returns false for a scene in which nothing is done */
  act(name: string): Promise<boolean>;
  /** Puts another theme on what is drawn. */
  dress(theme: Look['theme']): Promise<void>;
  /** Names of the components that were drawn so far. */
  drawn(): Promise<readonly string[]>;
  /** What the page said on its console that it should not have, since it was asked last. */
  complaints(): readonly string[];
  /** What the watch of the focus saw since it was asked last. */
  focusFaults(): readonly string[];
  close(): Promise<void>;
}

/** Served to this page alone, by nobody: a safe origin, as SharePoint is one. */
const address = 'http://localhost/';
const kinds: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
let building: Promise<unknown> | undefined;

/** A page with the gallery: built once a process, and served out of the folder without a server. */
export async function openGallery(browser: Browser, { language, theme, width, height }: Look): Promise<OpenGallery> {
  await (building ??= buildGallery());
  const context = await browser.newContext({
    viewport: { width, height }, locale: language === 'cy' ? 'cy-GB' : 'en-GB', timezoneId: 'Europe/London', reducedMotion: 'reduce'
  });
  const said: string[] = [];
  await context.route(() => true, async (route) => {
    const { origin, pathname } = new URL(route.request().url());
    if (`${origin}/` !== address) {
      said.push(`request to ${route.request().url()}`);
      return route.abort();
    }
    const file = pathname === '/' ? 'index.html' : path.basename(pathname);
    if (!(path.extname(file) in kinds)) return route.fulfill({ status: 404 });
    return route.fulfill({ contentType: kinds[path.extname(file)], body: readFileSync(path.join(galleryFolder, file)) });
  });
  const lost: string[] = [];
  await watchFocus(context, (fault) => lost.push(fault));
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.location().url.endsWith('/favicon.ico')) said.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => said.push(`error: ${error.message}`));
  await page.goto(`${address}?${new URLSearchParams({ language, theme }).toString()}`, { timeout: 120_000 });
  return {
    page,
    scenes: await page.evaluate(() => (window as unknown as { gallery: Gallery }).gallery.scenes),
    draw: (name) => page.evaluate((wanted) => (window as unknown as { gallery: Gallery }).gallery.draw(wanted), name),
    act: (name) => page.evaluate((wanted) => (window as unknown as { gallery: Gallery }).gallery.act(wanted), name),
    dress: (wanted) => page.evaluate((name) => (window as unknown as { gallery: Gallery }).gallery.dress(name), wanted),
    drawn: () => page.evaluate(() => (window as unknown as { gallery: Gallery }).gallery.drawn()),
    complaints: () => said.splice(0),
    focusFaults: () => lost.splice(0),
    close: () => context.close()
  };
}
