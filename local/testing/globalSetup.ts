import { bundled } from './bundledScript';
import { makeAhead, readyDesksKey } from './readyDesks';

/** Once a run of Jest; what it puts into the environment, the workers inherit. */
export default function globalSetup({ nonFlagArgs }: { readonly nonFlagArgs: readonly string[] }): void {
  // no test file reads all the code again to name its ready desk
  process.env['READY_DESKS_KEY'] = readyDesksKey();
  // whoever runs a few files by name may need none
  if (nonFlagArgs.length === 0) makeAhead();
  // the local tenant, loaded outside of the test files (`tenantServer.ts`)
  process.env['DESK_TENANT_BUNDLE'] = bundled('local/tenant/server.ts', 'tenant');
}
