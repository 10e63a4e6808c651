import * as React from 'react';
import { loadStaffPage } from '../../staff/loadStaffPage';
import { openDesk } from '../../../platform/host/connectHost';
import type { HostedProps } from '../../../shared-ui/theme/HostedDesk';
import type { OpenDesk } from './StaffRoom';

/** Finds the desk for a page of staff, wherever the page is. @param connect as in `openDesk` */
export function useOpenDesk({ context, namedSite }: Pick<HostedProps, 'context' | 'namedSite'>, connect?: Parameters<typeof openDesk>[3]): OpenDesk {
  return React.useCallback(async () => {
    const { services, loaded } = await openDesk(context, loadStaffPage, namedSite, connect);
    return { services, settings: loaded.settings };
  }, [context, namedSite, connect]);
}
