import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { standIns, styles } from './plugins';

export const galleryFolder = path.resolve(__dirname, '../../temp/gallery');

/** Puts every scene into one script and one style sheet: a few seconds, without the SPFx runtime. */
export const galleryOptions: BuildOptions = {
  entryPoints: [path.join(__dirname, 'page/gallery.ts')],
  outdir: galleryFolder,
  bundle: true,
  format: 'iife',
  target: 'es2022',
  jsx: 'transform',
  // names of components, by which the gallery knows what it has drawn
  keepNames: true,
  define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
  plugins: [styles, standIns],
  logLevel: 'warning'
};

/** The page around it, which is no part of the bundle. */
export function copyPage(): void {
  mkdirSync(galleryFolder, { recursive: true });
  copyFileSync(path.join(__dirname, 'page/index.html'), path.join(galleryFolder, 'index.html'));
}

export async function buildGallery(): Promise<void> {
  copyPage();
  await build(galleryOptions);
}
