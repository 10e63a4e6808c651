import * as React from 'react';
import { useOpenDesk } from '../../casework/ui/staff/useOpenDesk';
import { hostedRoom } from '../../shared-ui/theme/hostedRoom';
import { ReportRoom } from './ReportRoom';
import type { LoadOwnReports, LoadReportStore } from './storePort';

const loadStore: LoadReportStore = () => import(/* webpackChunkName: 'report-store' */ '../store');
const loadOwn: LoadOwnReports = () => import(/* webpackChunkName: 'my-reports' */ '../store/ownReports');

export const room = hostedRoom((props) => <ReportRoom open={useOpenDesk(props)} loadStore={loadStore} loadOwn={loadOwn} />);
