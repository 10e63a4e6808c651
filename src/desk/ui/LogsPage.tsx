import strings from '../../loc/desk';
import * as React from 'react';
import type { ListPlace } from '../../casework/rules/caseAddress';
import { isReferenceOf } from '../../casework/rules/reference';
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
import { useLazy, whenIdle } from '../../shared-ui/useLazy';
import common from '../../loc/common';
import { addressOfDesk, type DeskPlace, type DeskView } from '../rules/deskAddress';
import { CasePlacePage } from './CasePlacePage';
import { CommandBeside } from './CommandBeside';
import type { OpenedLogs } from './openLogs';
import { readsThen, sharedLines } from './sharedLines';
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
  /** Asks for the logs that are not open yet: once there is time for them, or what is asked for is in one of them. */
  readonly onWhole: () => void;
  /** The other logs did not come: the page goes on with those that are there. */
  readonly isLeftPart: boolean;
  /** Hears whether a case or a command stands over the views. */
  readonly onOver: (isOver: boolean) => void;
}

const headings: Readonly<Record<LogsPageProps['view'], string>> = { today: 'desk-today-heading', cases: 'desk-worklist-heading', calendar: 'desk-calendar-heading' };

/** A log that somebody may read. */
export type ReadableLog = OpenedLog & { readonly access: NonNullable<OpenedLog['access']> };
const isReadable = (opened: OpenedLog): opened is ReadableLog => opened.access !== undefined;

/** All that may be read, also those that are not open yet. */
const allOf = async ({ logs, whole }: OpenedLogs): Promise<readonly ReadableLog[]> => (await whole?.() ?? logs).filter(isReadable);

/** Who names a case in any of the logs, with what it is called and where it stands; each has columns of its own for that, so each is asked. */
const namingIn = (desk: OpenedLogs): CaseUi['readNaming'] => async (reference) => (await Promise.all((await allOf(desk)).map(async ({ log, store }) =>
  (await store.readNaming(reference)).map((each) => ({ reference: each.reference, text: `${log.parts.titleText(each.title)}, ${log.room.state(each.caseState)}` }))))).flat();

/** Each log looks for its own references. */
const findingIn = (desk: OpenedLogs): CaseUi['findNamed'] => async (reference) => {
  const opened = (await allOf(desk)).find(({ log }) => isReferenceOf(log.room.kind, reference));
  return opened && (await opened.store.findCase(reference)).at;
};

const loadToday = (): Promise<typeof import('./TodayView')> => import(/* webpackChunkName: 'desk-today' */ './TodayView');
const loadCalendar = (): Promise<typeof import('./CalendarView')> => import(/* webpackChunkName: 'desk-calendar' */ './CalendarView');
const loadCases = (): Promise<typeof import('./CasesView')> => import(/* webpackChunkName: 'desk-cases' */ './CasesView');

/**
 * What is due, the cases with a command on several of them beside the list, the calendar, or the page of a case. The list stays as it was behind that, so that coming
 * back loses neither filter nor place.
 */
export const LogsPage: React.FC<LogsPageProps> = ({ desk, view, place: deskPlace, go, places, named, onOver, onWhole, isLeftPart }) => {
  const { services, settings } = desk;
  const logs = desk.logs.filter(isReadable);
  const { place } = places;
  const [isDeclined, setDeclined] = React.useState(false);
  const logOf = (reference: string): ReadableLog | undefined => logs.find(({ log }) => isReferenceOf(log.room.kind, reference));
  const offered = named !== undefined && !isDeclined && logOf(named) ? named : undefined;
  const isWhole = desk.whole === undefined;
  const namedLog = logs.find(({ log }) => log.key === deskPlace.log);
  const listLog = namedLog ?? logs[0];
  const beside = view === 'cases' && places.beside && isOnList(listLog, places.beside) ? places.beside : undefined;
  const [turn, setTurn] = React.useState(0);
  const readAgain = React.useCallback(() => setTurn((before) => before + 1), []);
  /** What had the focus when something was opened; null where the address opened it. */
  const opener = React.useRef<Element | null | undefined>(place ? null : undefined);
  const isOver = place !== undefined;
  const isOpen = isOver || beside !== undefined;
  // what adds to the logs is fetched when rows stand there, or when the last log is open, so that questions of several leave together
  const [isFirstThere, setFirstThere] = React.useState(false);
  const onThere = React.useCallback(() => setFirstThere(true), []);
  const [hasLines, setLines] = React.useState(false);
  const [readLines] = React.useState(() => readsThen(sharedLines(), () => setLines(true)));
  // the cases of one log can be read and worked on before the others are fetched; all else is of all of them
  const isEnough = view === 'cases' && !isOver && (namedLog !== undefined || deskPlace.log === '');
  const hasTime = hasLines || (view === 'cases' && deskPlace.query.standing === 'closed');
  React.useEffect(() => {
    if (isWhole) return undefined;
    if (!isEnough) onWhole();
    return isEnough && hasTime ? whenIdle(onWhole) : undefined;
  }, [isWhole, isEnough, hasTime, onWhole]);
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

  // one for as long as the page stands: a panel that is open keeps its own when more logs are opened
  const uis = React.useRef(new Map<string, CaseUi>());
  const uiOf = ({ log, access, store }: ReadableLog): CaseUi => {
    const ui = uis.current.get(log.key) ?? {
      room: log.room, services, access, store, drafts: caseDrafts(services, browserStore(), log.room.kind), deskPage: deskPageOf(services.siteUrl, settings), controllers: settings.controllers, readNaming: namingIn(desk),
      findNamed: findingIn(desk)
    };
    uis.current.set(log.key, ui);
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
      {isWhole && logs.every(({ access }) => access.role === 'reviewer') ? <MessagePanel tone="information"><p>{strings.readOnly}</p></MessagePanel> : null}
      {place !== undefined && !isWhole && !logOf(place.reference) ? <Skeleton label={common.loading} lines={5} /> : place !== undefined || offered !== undefined ? (
        <CasePlacePage ui={uiOf(shownLog)} contact={<shownLog.log.Contact settings={settings} />} places={places} turn={turn} offered={offered} onStay={() => setDeclined(true)} />
      ) : null}
      <div hidden={isOver}>
        <div className={beside ? styles.besideList : undefined}>
          <div>
            <Kept load={loadToday} isWhole={isWhole} isShown={view === 'today'} onThere={onThere} draw={({ TodayView }) => <TodayView {...shared} linkToItem={linkToItem} />} />
            <Kept load={loadCases} isWhole={isWhole || isEnough} isShown={view === 'cases'} onThere={onThere} draw={({ CasesView }) => (
              <CasesView {...shared} place={deskPlace} go={go} linkToCommand={(command, rows) => opening(places.linkTo({ command, rows }))} />
            )} />
            <Kept load={loadCalendar} isWhole={isWhole} isShown={view === 'calendar'} onThere={onThere} draw={({ CalendarView }) => (
              <CalendarView {...shared} month={deskPlace.view === 'calendar' ? deskPlace.item ?? '' : ''} onMonth={(item) => go({ ...deskPlace, view: 'calendar', item })} />
            )} />
          </div>
          {beside ? <CommandBeside key={`${listLog.log.key} ${beside.command} ${beside.rows.join()}`} ui={uiOf(listLog)} place={beside} places={places} onReload={readAgain} /> : null}
        </div>
        {logs.filter(({ access }) => access.role !== 'reviewer').map(({ log }) => (
          <section key={log.key} className={styles.messages} aria-labelledby={`desk-messages-${log.key}`}>
            <h3 id={`desk-messages-${log.key}`} className={styles.heading}>{log.incomingTitle}</h3>
            {isFirstThere && hasTime && (isWhole || isLeftPart) ? <log.Incoming services={services} onChange={readAgain} /> : null}
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
  /** All is there that it draws. */
  readonly isWhole: boolean;
  /** Hears when it stands there, or could not be fetched. */
  readonly onThere: () => void;
  readonly draw: (module: Module) => React.ReactElement;
}

/** A view that is fetched when it is first shown, and stays as it was while another one is. */
function Kept<Module>({ isShown, isWhole, ...props }: KeptProps<Module>): React.ReactElement | null {
  const [wasShown, setShown] = React.useState(isShown && isWhole);
  React.useEffect(() => { if (isShown && isWhole) setShown(true); }, [isShown, isWhole]);
  if (wasShown || (isShown && isWhole)) return <div hidden={!isShown}><Fetched {...props} /></div>;
  return isShown ? <Skeleton label={common.loading} lines={5} /> : null;
}

function Fetched<Module>({ load, onThere, draw }: Omit<KeptProps<Module>, 'isShown' | 'isWhole'>): React.ReactElement {
  const lazy = useLazy(load);
  const isLoading = lazy.state === 'loading';
  React.useEffect(() => { if (!isLoading) onThere(); }, [isLoading, onThere]);
  switch (lazy.state) {
    case 'loading': return <Skeleton label={common.loading} lines={5} />;
    case 'failed': return <NotLoaded text={strings.partNotLoaded} again={lazy.again} />;
    case 'ready': return draw(lazy.module);
  }
}
