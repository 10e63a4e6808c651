import type { Upgrade } from '../../platform/provisioning/desk';

/** Number 2: the log of the first version had no seals and other views. */
export const sealedCases: Upgrade = {
  number: 2, title: 'Cases of the log', lists: ['breachLog'], reformat: true, dropViews: ['Clock running', 'Assigned to me'],
  rows: async (sp, siteUrl) => {
    const { sealFormerRows } = await import('../cases/sealFormerRows');
    await sealFormerRows(sp, siteUrl);
  }
};
