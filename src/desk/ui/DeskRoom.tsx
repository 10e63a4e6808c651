import strings from '../../loc/desk';
import common from '../../loc/common';
import * as React from 'react';
import { useCasePlace } from '../../casework/ui/page/useCasePlace';
import type { HostContext } from '../../platform/host/context';
import { MessagePanel } from '../../shared-ui/MessagePanel';
import { NotLoaded } from '../../shared-ui/NotLoaded';
import { Skeleton } from '../../shared-ui/Skeleton';
import { Tabs } from '../../shared-ui/Tabs';
import { fill } from '../../shared-ui/text';
import { useLazy } from '../../shared-ui/useLazy';
import { loadPolicies } from './logs';
import { deskViews, type DeskView } from '../rules/deskAddress';
import { LogsRoom } from './LogsRoom';
import type { OpenedLogs } from './openLogs';
import { useDeskPlace } from './useDeskPlace';
import styles from './Desk.module.scss';

export interface DeskRoomProps {
  readonly start: DeskView;
  /** Finds the desk and asks what this person may do with its cases. @param only the log that is shown first; the others are opened later */
  readonly open: (only?: string) => Promise<OpenedLogs>;
  /** What the host around a tab names, which may be the case of an earlier link. */
  readonly named?: string;
  readonly context?: HostContext;
  readonly namedSite?: string;
}

const viewTexts: Readonly<Record<DeskView, string>> = { today: strings.view_today, cases: strings.view_cases, calendar: strings.view_calendar, policies: strings.view_policies };

/**
 * The officers' desk: what is due today, the cases of each log, what is due in a month, and policies. A view that was opened stays as it was behind the others; the page of a
 * case stands over all of them. Nothing of a room is fetched before a view asks for it.
 */
export const DeskRoom: React.FC<DeskRoomProps> = ({ start, open, named, context, namedSite }) => {
  const { place, unknown, go: goTo } = useDeskPlace(start);
  const places = useCasePlace();
  const { noted } = places;
  const go = React.useCallback<typeof goTo>((next, how) => {
    goTo(next, how);
    noted();
  }, [goTo, noted]);
  const [opened, setOpened] = React.useState<OpenedLogs>();
  const [isOver, setOver] = React.useState(false);
  const hasToday = !opened || opened.whole !== undefined || opened.logs.some(({ access }) => access !== undefined && access.role !== 'reviewer');
  // a reviewer has nothing that is due: the cases are what they came for
  const view = place.view === 'today' && !hasToday ? 'cases' : place.view;
  const isLogs = places.place !== undefined || view !== 'policies';
  const hasLogs = React.useRef(false);
  const hasPolicies = React.useRef(false);
  hasLogs.current ||= isLogs;
  hasPolicies.current ||= !isLogs;
  // the cases of one log stand there before the others are fetched
  const [only] = React.useState(() => (view === 'cases' && places.place === undefined && named === undefined ? place.log : undefined));
  const openFirst = React.useCallback(() => open(only), [open, only]);
  const views = deskViews.filter((each) => each !== 'today' || hasToday);
  return (
    <div className={styles.page}>
      <h2 className={styles.title}>{strings.deskHeading}</h2>
      {unknown === undefined ? null : <MessagePanel tone="information"><p>{fill(strings.unknownView, unknown)}</p></MessagePanel>}
      <Tabs id="desk-view" label={strings.viewsLabel} tabs={views.map((key) => ({ key, text: viewTexts[key] }))} chosen={view} isHidden={isOver}
        onChoose={(chosen) => go({ ...place, view: chosen, item: chosen === view ? place.item : '' })}>
        {hasLogs.current ? (
          <div hidden={!isLogs}>
            <LogsRoom open={openFirst} onOpened={setOpened} places={places} view={view === 'policies' ? 'cases' : view} place={place} go={go} named={named} onOver={setOver} />
          </div>
        ) : null}
        {hasPolicies.current && context ? <div hidden={isLogs}><PoliciesView context={context} namedSite={namedSite} item={place.item ?? ''} onItemLeft={() => go({ ...place, item: '' }, 'replace')} /></div> : null}
      </Tabs>
    </div>
  );
};

const PoliciesView: React.FC<{ readonly context: HostContext; readonly namedSite: string | undefined; readonly item: string; readonly onItemLeft: () => void }> = (props) => {
  const lazy = useLazy(loadPolicies);
  switch (lazy.state) {
    case 'loading': return <Skeleton label={common.loading} lines={6} />;
    case 'failed': return <NotLoaded text={strings.partNotLoaded} again={lazy.again} />;
    case 'ready': return <lazy.module.Policies {...props} />;
  }
};
