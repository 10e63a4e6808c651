import * as React from 'react';
import * as ReactDom from 'react-dom';
import { openDesk } from '../../platform/host/connectHost';
import { HostedDesk, type HostedProps } from '../../shared-ui/theme/HostedDesk';
import { loadReportPage } from '../store/loadReportPage';
import { ReportRoom, type OpenedDesk } from './ReportRoom';
import type { LoadReportStore } from './storePort';

const loadStore: LoadReportStore = () => import(/* webpackChunkName: 'report-store' */ '../store');

const Mounted: React.FC<HostedProps> = ({ context, namedSite, theme }) => {
  const open = React.useCallback(async (): Promise<OpenedDesk> => {
    const { services, loaded } = await openDesk(context, loadReportPage, namedSite);
    return { services, settings: loaded.settings };
  }, [context, namedSite]);
  return (
    <HostedDesk context={context} theme={theme}>
      <ReportRoom open={open} loadStore={loadStore} />
    </HostedDesk>
  );
};

/** Draws the room, or draws it again with another theme; what was typed stays. */
export function mountReport(element: HTMLElement, props: HostedProps): void {
  ReactDom.render(<Mounted {...props} />, element);
}

export function unmountReport(element: HTMLElement): void {
  ReactDom.unmountComponentAtNode(element);
}
