import * as React from 'react';
import * as ReactDom from 'react-dom';
import { openDesk } from '../../platform/host/connectHost';
import type { HostContext } from '../../platform/host/context';
import { hostName, localeOf, teamsThemeName } from '../../platform/host/hostName';
import { onTeamsThemeChange } from '../../platform/host/teamsThemeWatch';
import { DeskRoot } from '../../shared-ui/theme/DeskRoot';
import type { HostTheme } from '../../shared-ui/theme/deskTheme';
import { teamsTheme } from '../../shared-ui/theme/teamsTheme';
import { loadReportPage } from '../store/loadReportPage';
import { ReportRoom, type OpenedDesk } from './ReportRoom';
import type { LoadReportStore } from './storePort';

const loadStore: LoadReportStore = () => import(/* webpackChunkName: 'report-store' */ '../store');

interface MountedProps {
  readonly context: HostContext;
  readonly namedSite: string | undefined;
  readonly theme: HostTheme | undefined;
}

const Mounted: React.FC<MountedProps> = ({ context, namedSite, theme }) => {
  const [teams, setTeams] = React.useState(teamsThemeName(context));
  React.useEffect(() => (hostName(context) === 'sharepoint' ? undefined : onTeamsThemeChange(context, setTeams)), [context]);
  const open = React.useCallback(async (): Promise<OpenedDesk> => {
    const { services, loaded } = await openDesk(context, loadReportPage, namedSite);
    return { services, settings: loaded.settings };
  }, [context, namedSite]);
  return (
    <DeskRoot theme={teams === undefined ? theme : teamsTheme(teams)} lang={localeOf(context)}>
      <ReportRoom open={open} loadStore={loadStore} />
    </DeskRoot>
  );
};

/** Draws the room, or draws it again with another theme; what was typed stays. */
export function mountReport(element: HTMLElement, props: MountedProps): void {
  ReactDom.render(<Mounted {...props} />, element);
}

export function unmountReport(element: HTMLElement): void {
  ReactDom.unmountComponentAtNode(element);
}
