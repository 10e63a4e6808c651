import { context } from 'esbuild';
import { copyPage, galleryFolder, galleryOptions } from './build';

/** `npm run gallery -- --port 4401`: every page, panel and state by hand; what was changed is there when the page is loaded again. */
async function serve(): Promise<void> {
  const given = process.argv.indexOf('--port');
  const port = given === -1 ? 4401 : Number(process.argv[given + 1]);
  copyPage();
  const gallery = await context(galleryOptions);
  // esbuild's own server builds again at each request
  await gallery.serve({ servedir: galleryFolder, host: '127.0.0.1', port });
  console.log(`The gallery: http://localhost:${port}/`);
}

serve().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
