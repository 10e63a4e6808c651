import type { Upgrade } from '../../platform/provisioning/desk';
import { runSteps, type UpgradeStep } from '../../platform/provisioning/upgradeSteps';

/** In this order. What a step needs is loaded when it runs. */
const steps: readonly UpgradeStep[] = [
  { name: 'times of the next look', run: async (sp, siteUrl) => void await (await import('../cases/fillNextAct')).fillNextAct(sp, siteUrl) }
];

/**
 * Number 4: what a second log needs of the first. From here on every page reads both forms of a seal, so the desk writes form 2; lists named here get
 * their formatting and views written again.
 */
export const oneEngine: Upgrade = {
  number: 4, title: 'One engine for every log', lists: ['breachLog'], reformat: true,
  rows: (sp, siteUrl) => runSteps(steps, sp, siteUrl)
};
