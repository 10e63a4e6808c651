import * as React from 'react';
import common from '../../../loc/common';
import type { DeskServices } from '../../../platform/host/services';
import type { DeskSettings } from '../../../platform/settings';
import { Skeleton } from '../../../shared-ui/Skeleton';
import { useOpening } from '../../../shared-ui/useOpening';
import { PageProblem } from './PageProblem';

export interface OpenedDesk {
  readonly services: DeskServices;
  readonly settings: DeskSettings;
}

/** Finds the desk and its settings; at most two calls. @throws DeskError */
export type OpenDesk = () => Promise<OpenedDesk>;

export interface StaffRoomProps {
  readonly open: OpenDesk;
  /** Stands above what is wrong when the page cannot begin. */
  readonly heading: string;
  readonly children: (desk: OpenedDesk) => React.ReactElement;
}

/** A page of staff from its first moment: loads what it needs, or says why it cannot. */
export const StaffRoom: React.FC<StaffRoomProps> = ({ open, heading, children }) => {
  const opening = useOpening(open);
  switch (opening.state) {
    case 'loading':
      return <Skeleton label={common.loading} lines={6} />;
    case 'failed':
      return <PageProblem heading={heading} failure={opening.failure} onRetry={opening.again} />;
    case 'ready':
      return children(opening.opened);
  }
};
