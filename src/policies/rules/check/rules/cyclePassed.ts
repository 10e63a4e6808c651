import type { DateRule } from '../model';

/** By its own cycle the policy should have been reviewed since its newest date. */
export const cyclePassed: DateRule = {
  id: 'cycle-passed',
  kind: 'date',
  sure: 'worth-checking',
  sources: [{ in: 'ico', at: 'Accountability framework: policies and procedures' }],
  looks: 'cycle-passed'
};
