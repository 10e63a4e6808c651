import * as React from 'react';
import { openDesk } from '../../platform/host/connectHost';
import { hostedRoom } from '../../shared-ui/theme/hostedRoom';
import { loadReportPage } from '../store/loadReportPage';
import { ReportRoom, type OpenedDesk } from './ReportRoom';
import type { LoadOwnReports, LoadReportStore } from './storePort';

const loadStore: LoadReportStore = () => import(/* webpackChunkName: 'report-store' */ '../store');
const loadOwn: LoadOwnReports = () => import(/* webpackChunkName: 'my-reports' */ '../store/ownReports');

export const room = hostedRoom(({ context, namedSite }) => {
  const open = React.useCallback(async (): Promise<OpenedDesk> => {
    const { services, loaded } = await openDesk(context, loadReportPage, namedSite);
    return { services, settings: loaded.settings };
  }, [context, namedSite]);
  return <ReportRoom open={open} loadStore={loadStore} loadOwn={loadOwn} />;
});
