import type { Upgrade } from '../../platform/provisioning/desk';
import { runSteps, type UpgradeStep } from '../../platform/provisioning/upgradeSteps';

/** In this order. What a step needs is loaded when it runs. */
const steps: readonly UpgradeStep[] = [
  // before any case has a time to be tried, so that no page sends again what was sent
  { name: 'what officers’ pages sent', run: async (sp, siteUrl) => void await (await import('../intake/formerDeliveries')).copyFormerDeliveries(sp, siteUrl) },
  { name: 'cases of which something waits', run: async (sp, siteUrl) => void await (await import('../intake/fillTryAt')).fillTryAt(sp, siteUrl) },
  // open cases that were decided against a risk: the clock, never the decision
  { name: 'clocks', run: async (sp, siteUrl) => void await (await import('../cases/countClocksAgain')).countClocksAgain(sp, siteUrl) }
];

/** Number 3. Cases that were decided or closed before stay as they are; lists named here get their formatting and views written again. */
export const rightFirst: Upgrade = {
  number: 3, title: 'Messages, marks and figures', lists: ['breachLog'], reformat: true,
  rows: (sp, siteUrl) => runSteps(steps, sp, siteUrl)
};
