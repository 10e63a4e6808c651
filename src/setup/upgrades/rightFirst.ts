import type { Upgrade } from '../../platform/provisioning/desk';
import { runSteps, type UpgradeStep } from './steps';

/** In this order. What a step needs of a room it loads from that room's door. */
const steps: readonly UpgradeStep[] = [];

/** Number 3. Cases that were decided or closed before stay as they are; lists named here get their formatting and views written again. */
export const rightFirst: Upgrade = {
  number: 3, title: 'Messages, marks and figures', lists: ['breachLog', 'policies'], reformat: true,
  rows: (sp, siteUrl) => runSteps(steps, sp, siteUrl)
};
