import { readyDesksKey } from './readyDesks';

/** Once a run of Jest: the workers inherit the environment, so no test file reads all the code again to name its ready desk. */
export default function globalSetup(): void {
  process.env['READY_DESKS_KEY'] = readyDesksKey();
}
