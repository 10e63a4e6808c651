import { makeAhead, readyDesksKey } from './readyDesks';

/** Once a run of Jest: the workers inherit the environment, so no test file reads all the code again to name its ready desk. */
export default function globalSetup({ nonFlagArgs }: { readonly nonFlagArgs: readonly string[] }): void {
  process.env['READY_DESKS_KEY'] = readyDesksKey();
  // whoever runs a few files by name may need none
  if (nonFlagArgs.length === 0) makeAhead();
}
