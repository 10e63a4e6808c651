import * as React from 'react';
import { loadStaffPage } from '../../staff/loadStaffPage';
import { openDesk } from '../../../platform/host/connectHost';
import type { DeskServices } from '../../../platform/host/services';
import type { HostedProps } from '../../../shared-ui/theme/HostedDesk';
import type { OpenDesk } from './StaffRoom';

/**
 * Finds the desk for a page of staff, wherever the page is.
 * @param connect as in `openDesk`
 * @param begin puts questions that leave together with those of every page; who asks them later hears their answers
 */
export function useOpenDesk(
  { context, namedSite }: Pick<HostedProps, 'context' | 'namedSite'>, connect?: Parameters<typeof openDesk>[3], begin?: (services: DeskServices) => Promise<void>
): OpenDesk {
  return React.useCallback(async () => {
    const load = async (services: DeskServices): ReturnType<typeof loadStaffPage> => {
      await begin?.(services);
      return loadStaffPage(services);
    };
    const { services, loaded } = await openDesk(context, load, namedSite, connect);
    return { services, settings: loaded.settings };
  }, [context, namedSite, connect, begin]);
}
