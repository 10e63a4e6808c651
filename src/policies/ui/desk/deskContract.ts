import type * as React from 'react';
import type { DeskServices } from '../../../platform/host/services';
import type { PolicyAccess } from '../../store/access';
import type { PolicyTask } from './tasks';

export type { PolicyAccess, PolicyRole } from '../../store/access';

/** What every page of the policy desk is given, and its tasks too. */
export interface PolicyPageProps {
  readonly services: DeskServices;
  readonly access: PolicyAccess;
}

/** A task on one policy. */
export interface TaskOfPolicy {
  readonly task: PolicyTask;
  readonly policyId: number;
}

/** What a page that opens tasks may be given beside. */
export interface TasksGiven {
  /** With which task it begins. */
  readonly opened?: TaskOfPolicy;
  /** Hears that a task was left. */
  readonly onLeft?: () => void;
  /** Hears whether something is typed that would be lost. */
  readonly guard?: (dirty: boolean) => void;
}

export type PolicyPage = React.ComponentType<PolicyPageProps & TasksGiven>;

/** The pages of the policy desk, in order; the tab's name is `tab_<key>` in `loc/policyDesk`. */
export type DeskTab = 'library' | 'reviews' | 'compliance' | 'reminders' | 'proof';
