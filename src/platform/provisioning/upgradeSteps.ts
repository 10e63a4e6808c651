import type { SPFI } from '../../platform/sharepoint/pnpSetup';

/**
 * One piece of what an upgrade does with the rows that are there. It may be stopped anywhere and is then run again from its start, after those
 * before it: so it looks first at what is done already, decides nothing anew, and leaves alone what people or pages have written since.
 */
export interface UpgradeStep {
  readonly name: string;
  readonly run: (sp: SPFI, siteUrl: string) => Promise<void>;
}

/** The steps one after another; the first that fails ends the run, and set-up says so. @throws DeskError */
export async function runSteps(steps: readonly UpgradeStep[], sp: SPFI, siteUrl: string): Promise<void> {
  for (const step of steps) {
    await step.run(sp, siteUrl);
  }
}
