import { runSetup } from '../../src/platform/provisioning';
import { deskGroups } from '../../src/platform/rights';
import { readSettings, saveSettings } from '../../src/platform/settings';
import { deskDefinition } from '../../src/setup/desk';
import { provisionDemo, provisionSite } from '../demo';
import { copyReadyDesk, type ReadyDesk } from './readyDesks';
import { setUpTestKind } from './testCases';
import { councilSettings, openDeskIn, type TestDesk } from './testDesk';

interface Maker {
  /** The ready desk that it begins with. */
  readonly from?: ReadyDesk;
  readonly make: (desk: TestDesk) => Promise<unknown>;
}

/** `makeReadyDesk.ts <kind> <folder>`: a tenant in that folder, set up by the product's own set-up over HTTP. */
const makers: Readonly<Record<ReadyDesk, Maker>> = {
  plain: { make: plain },
  'test-kind': { from: 'plain', make: setUpTestKind },
  council: { make: ({ server }) => provisionSite(server.url) },
  demo: { from: 'council', make: ({ server }) => provisionDemo(server.url) }
};

async function plain(desk: TestDesk): Promise<void> {
  const { sp, siteUrl } = desk.as('owner');
  const result = await runSetup(sp, siteUrl, deskDefinition(councilSettings));
  if (result.outcome !== 'finished' || result.failed.length > 0) throw new Error(`The test desk could not be set up: ${JSON.stringify(result)}`);
  await saveSettings(sp, siteUrl, councilSettings, await readSettings(sp, siteUrl));
  for (const name of ['dpo', 'deputy']) {
    await sp.web.siteGroups.getByName(deskGroups.officers).users.add(`i:0#.f|membership|${name}@northmere.example`);
  }
}

async function main(): Promise<void> {
  const [kind = '', folder] = process.argv.slice(2);
  const maker = Object.entries(makers).find(([name]) => name === kind)?.[1];
  if (!maker || folder === undefined) throw new Error(`Say which desk (${Object.keys(makers).join(', ')}) and its folder.`);
  if (maker.from !== undefined) await copyReadyDesk(maker.from, folder);
  const desk = await openDeskIn(folder);
  await maker.make(desk);
  // and not `close`, which takes the folder away
  await desk.server.close();
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
