import strings from '../../loc/desk';
import * as React from 'react';
import type { ListPlace } from '../../casework/rules/caseAddress';
import { isReference } from '../../casework/rules/reference';
import { caseDrafts } from '../../casework/ui/caseDrafts';
import type { OpenedLog } from '../../casework/ui/deskLog';
import type { CaseLink } from '../../casework/ui/page/parts';
import { followed, type CasePlaces } from '../../casework/ui/page/useCasePlace';
import type { CaseUi } from '../../casework/ui/room';
import { browserStore } from '../../platform/host/browserDrafts';
import { deskPageOf } from '../../platform/settings/pages';
import { MessagePanel } from '../../shared-ui/MessagePanel';
import { NotLoaded } from '../../shared-ui/NotLoaded';
import { Skeleton } from '../../shared-ui/Skeleton';
import { useLazy } from '../../shared-ui/useLazy';
import common from '../../loc/common';
import { addressOfDesk, type DeskPlace, type DeskView } from '../rules/deskAddress';
import { CasePlacePage } from './CasePlacePage';
import { CommandBeside } from './CommandBeside';
import type { OpenedLogs } from './openLogs';
import { sharedLines } from './sharedLines';
import type { DeskPlaces } from './useDeskPlace';
import styles from './Desk.module.scss';

export interface LogsPageProps {
  readonly desk: OpenedLogs;
  readonly view: Exclude<DeskView, 'policies'>;
  readonly place: DeskPlace;
  readonly go: DeskPlaces['go'];
  readonly places: CasePlaces;
  /** What the host around a tab names, which may be the case of an earlier link. */
  readonly named?: string;
  /** Hears whether a case or a command stands over the views. */
  readonly onOver: (isOver: boolean) => void;
}

const headings: Readonly<Record<LogsPageProps['view'], string>> = { today: 'desk-today-heading', cases: 'desk-worklist-heading', calendar: 'desk-calendar-heading' };

/** A log that somebody may read. */
export type ReadableLog = OpenedLog & { readonly access: NonNullable<OpenedLog['access']> };
/** Who names a case in any of the logs, with what it is called and where it stands; each has columns of its own for that, so each is asked. */
const namingIn = (logs: readonly ReadableLog[]): CaseUi['readNaming'] => async (reference) => (await Promise.all(logs.map(async ({ log, store }) =>
  (await store.readNaming(reference)).map((each) => ({ reference: each.reference, text: `${log.parts.titleText(each.title)}, ${log.room.state(each.caseState)}` }))))).flat();

/** Each log looks for its own references. */
const findingIn = (logs: readonly ReadableLog[]): CaseUi['findNamed'] => async (reference) => {
  const opened = logs.find(({ log }) => isReference(log.room.kind.prefix, reference));
  return opened && (await opened.store.findCase(reference)).at;
};

const isReadable = (opened: OpenedLog): opened is ReadableLog => opened.access !== undefined;

const loadToday = (): Promise<typeof import('./TodayView')> => import(/* webpackChunkName: 'desk-today' */ './TodayView');
const loadCalendar = (): Promise<typeof import('./CalendarView')> => import(/* webpackChunkName: 'desk-calendar' */ './CalendarView');
const loadCases = (): Promise<typeof import('./CasesView')> => import(/* webpackChunkName: 'desk-cases' */ './CasesView');

/**
 * What is due, the cases with a command on several of them beside the list, the calendar, or the page of a case. The list stays as it was behind that, so that coming
 * back loses neither filter nor place.
 */
export const LogsPage: React.FC<LogsPageProps> = ({ desk, view, place: deskPlace, go, places, named, onOver }) => {
  const { services, settings } = desk;
  const logs = desk.logs.filter(isReadable);
  const { place } = places;
  const [isDeclined, setDeclined] = React.useState(false);
  const logOf = (reference: string): ReadableLog | undefined => logs.find(({ log }) => isReference(log.room.kind.prefix, reference));
  const offered = named !== undefined && !isDeclined && logOf(named) ? named : undefined;
  const listLog = logs.find(({ log }) => log.key === deskPlace.log) ?? logs[0];
  const beside = view === 'cases' && places.beside && isOnList(listLog, places.beside) ? places.beside : undefined;
  const [turn, setTurn] = React.useState(0);
  const readAgain = React.useCallback(() => setTurn((before) => before + 1), []);
  /** What had the focus when something was opened; null where the address opened it. */
  const opener = React.useRef<Element | null | undefined>(place ? null : undefined);
  const isOver = place !== undefined;
  const isOpen = isOver || beside !== undefined;
  // what is added to the log begins with the first view, so that the questions of both leave together
  const [isFirstThere, setFirstThere] = React.useState(false);
  const onThere = React.useCallback(() => setFirstThere(true), []);
  const [readLines] = React.useState(sharedLines);
  const hasPlace = React.useRef(false);
  const shownView = React.useRef(view);
  shownView.current = view;
  React.useEffect(() => onOver(isOpen), [isOpen, onOver]);

  // whoever was at a case knows that the tab was opened for one, and comes back to a list that may have changed
  React.useEffect(() => {
    if (place) {
      hasPlace.current = true;
      setDeclined(true);
    } else if (hasPlace.current) {
      hasPlace.current = false;
      readAgain();
    }
  }, [place, readAgain]);

  React.useEffect(() => {
    const from = opener.current;
    if (isOpen) {
      // Forward opens it too, and nothing had the focus then
      opener.current = from ?? null;
    } else if (from !== undefined) {
      opener.current = undefined;
      const there = from instanceof HTMLElement && from.isConnected ? from : document.getElementById(headings[shownView.current]);
      there?.focus();
    }
  }, [isOpen]);

  const uis = React.useMemo(() => {
    const readable = desk.logs.filter(isReadable);
    const shared = { services, deskPage: deskPageOf(services.siteUrl, settings), controllers: settings.controllers, readNaming: namingIn(readable), findNamed: findingIn(readable) };
    return new Map(readable.map(({ log, access, store }): [string, CaseUi] => (
      [log.key, { ...shared, room: log.room, access, store, drafts: caseDrafts(services, browserStore(), log.room.kind) }])));
  }, [desk, services, settings]);
  const uiOf = ({ log }: ReadableLog | OpenedLog): CaseUi => {
    const ui = uis.get(log.key);
    if (!ui) {
      throw new Error(`No log ${log.key} is open`);
    }
    return ui;
  };
  const opening = (link: CaseLink): CaseLink => ({
    ...link,
    onClick: (event) => {
      opener.current = event.currentTarget;
      link.onClick(event);
    }
  });
  const linkTo = (reference: string, command?: string): CaseLink => opening(places.linkTo({ reference, command }));
  const linkToItem = (of: DeskView, item: string): CaseLink => {
    const there = { ...deskPlace, view: of, item };
    return followed(addressOfDesk(window.location.href, there), () => go(there));
  };
  const shownLog = logOf(place?.reference ?? offered ?? '') ?? logs[0];
  const shared = { desk, logs, turn, readLines, linkTo };
  return (
    <>
      {logs.every(({ access }) => access.role === 'reviewer') ? <MessagePanel tone="information"><p>{strings.readOnly}</p></MessagePanel> : null}
      {place !== undefined || offered !== undefined ? (
        <CasePlacePage ui={uiOf(shownLog)} contact={<shownLog.log.Contact settings={settings} />} places={places} turn={turn} offered={offered} onStay={() => setDeclined(true)} />
      ) : null}
      <div hidden={isOver}>
        <div className={beside ? styles.besideList : undefined}>
          <div>
            <Kept load={loadToday} isShown={view === 'today'} onThere={onThere} draw={({ TodayView }) => <TodayView {...shared} linkToItem={linkToItem} />} />
            <Kept load={loadCases} isShown={view === 'cases'} onThere={onThere} draw={({ CasesView }) => (
              <CasesView {...shared} place={deskPlace} go={go} linkToCommand={(command, rows) => opening(places.linkTo({ command, rows }))} />
            )} />
            <Kept load={loadCalendar} isShown={view === 'calendar'} onThere={onThere} draw={({ CalendarView }) => (
              <CalendarView {...shared} month={deskPlace.view === 'calendar' ? deskPlace.item ?? '' : ''} onMonth={(item) => go({ ...deskPlace, view: 'calendar', item })} />
            )} />
          </div>
          {beside ? <CommandBeside key={`${listLog.log.key} ${beside.command} ${beside.rows.join()}`} ui={uiOf(listLog)} place={beside} places={places} onReload={readAgain} /> : null}
        </div>
        {logs.filter(({ access }) => access.role !== 'reviewer').map(({ log }) => (
          <section key={log.key} className={styles.messages} aria-labelledby={`desk-messages-${log.key}`}>
            <h3 id={`desk-messages-${log.key}`} className={styles.heading}>{log.incomingTitle}</h3>
            {isFirstThere ? <log.Incoming services={services} onChange={readAgain} /> : null}
          </section>
        ))}
      </div>
    </>
  );
};

/** Whether the command may stand beside the list: one that this person has there, with rows where it needs some. What else an address names is left out. */
function isOnList({ log: { room }, access }: ReadableLog, { command, rows }: ListPlace): boolean {
  const rule = Object.hasOwn(room.commands, command) ? room.commands[command] : undefined;
  return rule !== undefined && room.panels[command] !== undefined && rule.roles.includes(access.role) && (rows.length > 0 || !rule.needsRows);
}

interface KeptProps<Module> {
  readonly load: () => Promise<Module>;
  readonly isShown: boolean;
  /** Hears when it stands there, or could not be fetched. */
  readonly onThere: () => void;
  readonly draw: (module: Module) => React.ReactElement;
}

/** A view that is fetched when it is first shown, and stays as it was while another one is. */
function Kept<Module>({ isShown, ...props }: KeptProps<Module>): React.ReactElement | null {
  const [wasShown, setShown] = React.useState(isShown);
  React.useEffect(() => { if (isShown) setShown(true); }, [isShown]);
  return wasShown || isShown ? <div hidden={!isShown}><Fetched {...props} /></div> : null;
}

function Fetched<Module>({ load, onThere, draw }: Omit<KeptProps<Module>, 'isShown'>): React.ReactElement {
  const lazy = useLazy(load);
  const isLoading = lazy.state === 'loading';
  React.useEffect(() => { if (!isLoading) onThere(); }, [isLoading, onThere]);
  switch (lazy.state) {
    case 'loading': return <Skeleton label={common.loading} lines={5} />;
    case 'failed': return <NotLoaded text={strings.partNotLoaded} again={lazy.again} />;
    case 'ready': return draw(lazy.module);
  }
}
