import type * as React from 'react';
import type { DeskServices } from '../../../platform/host/services';
import type { PolicyAccess } from '../../store/access';

export type { PolicyAccess, PolicyRole } from '../../store/access';

/** What every page of the policy desk is given. */
export interface PolicyPageProps {
  readonly services: DeskServices;
  readonly access: PolicyAccess;
}

export type PolicyPage = React.ComponentType<PolicyPageProps>;

/** The pages of the policy desk, in order; the tab's name is `tab_<key>` in `loc/policyDesk`. */
export type DeskTab = 'library' | 'reviews' | 'compliance' | 'reminders' | 'proof';
