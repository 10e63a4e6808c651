import strings from '../../loc/casework';
import * as React from 'react';
import { useAnnounce } from '../../shared-ui/Announcer';
import { MessagePanel } from '../../shared-ui/MessagePanel';
import { Skeleton } from '../../shared-ui/Skeleton';
import { counted } from '../../shared-ui/text';
import { isOfferedBy, type CaseProblem } from '../rules/command';
import type { AnyCase } from '../rules/kind';
import type { CasesPanelProps, PanelEntry, RunOutcome } from './panel';
import { AroundDeskView } from './AroundDeskView';
import { BatchRows } from './BatchRows';
import type { CaseSessionProps } from './CaseSession';
import { DraftFound } from './DraftFound';
import { FailureMessage } from './FailureMessage';
import { notOfferedText } from './notOffered';
import { useCaseUi } from './room';
import { useAccessOf } from './useLeads';
import { useBatch } from './useBatch';
import { InputProvider } from './useInput';
import { useKeeper } from './useKeeper';
import { usePanel } from './usePanel';
import type { OnFound } from './useCaseRun';
import styles from './cases.module.scss';

type Shared = Pick<CaseSessionProps, 'command' | 'onDirty' | 'onReload' | 'isHeaded' | 'next'>;

export interface TogetherProps extends Shared {
  readonly entry: Extract<PanelEntry, { many: true }>;
  readonly cases: readonly AnyCase[];
  /** Reads the rows once more: what was changed around the desk has its answer. */
  readonly onSettled: () => void;
  /** Hears of each case once it is saved. */
  readonly onFound?: OnFound;
}

/** A command on many cases with one input, row by row. */
export const Together: React.FC<TogetherProps> = ({ entry, cases, command, isHeaded, next, onDirty, onReload, onSettled, onFound }) => {
  const ui = useCaseUi();
  const { room, services, access, drafts } = ui;
  const announce = useAnnounce();
  const panel = usePanel<CasesPanelProps>(entry);
  const [offered] = React.useState(() => cases.filter((found) => isOfferedBy(room.commands[command], access.role, found)));
  const refused = cases.filter((found) => !offered.some(({ logId }) => logId === found.logId));
  const ofCases = useAccessOf(offered);
  const batch = useBatch(ui, command, offered);
  const [problems, setProblems] = React.useState<readonly CaseProblem[]>([]);
  const [said, say] = React.useState('');
  const [failure, fail] = React.useState<unknown>();
  const kept = useKeeper(drafts, offered, command);
  const keeper = kept?.keeper;
  React.useEffect(() => {
    onDirty(0, keeper?.isDirty ?? false);
    return keeper?.subscribe(() => onDirty(0, keeper.isDirty));
  }, [keeper, onDirty]);
  React.useEffect(() => { if (said) { announce(said); } }, [said, announce]);
  const { rows } = batch;
  // those to which a panel widened the command are no cases of whoever opened it
  const isOpened = (logId: number): boolean => cases.some((found) => found.logId === logId);
  const opened = React.useRef(isOpened);
  opened.current = isOpened;
  React.useEffect(() => rows.filter(({ found, row }) => row.state === 'done' && opened.current(found.logId)).forEach(({ found }) => onFound?.(found, true)), [rows, onFound]);
  const choose = React.useRef(batch.choose);
  choose.current = batch.choose;
  const runOn = React.useCallback<CasesPanelProps['runOn']>((wanted) => choose.current((wanted ?? offered).filter((found) => isOfferedBy(room.commands[command], access.role, found))), [offered, room, command, access]);

  const run: CasesPanelProps['run'] = async (rule, problemText): Promise<RunOutcome> => {
    fail(undefined);
    say('');
    // what is wrong with the input is wrong for every row: then nothing is begun
    const context = { now: services.now(), me: access.me };
    const tried = batch.rows.filter(({ row }) => row.state !== 'done').map(({ found }) => rule(found, context));
    const wrong = tried.flatMap((result) => (result.ok ? [] : [result.problems]));
    setProblems(tried.length > 0 && wrong.length === tried.length ? wrong[0] : []);
    if (tried.length > 0 && wrong.length === tried.length && tried.length === 1) {
      return 'problems';
    }
    return batch.run(rule, problemText);
  };

  // what is of no chosen row, such as a plan, goes on after its rows are saved
  const isDone = room.commands[command].needsRows && batch.state === 'finished' && batch.rows.every(({ row }) => row.state === 'done');
  const now = batch.rows.map(({ found }) => found);
  return (
    <>
      {refused.length > 0 ? (
        <MessagePanel tone="information" title={strings.notForAll}>
          <ul>{refused.map((found) => <li key={found.logId}>{found.reference}: {notOfferedText(ui, command, found)}</li>)}</ul>
        </MessagePanel>
      ) : null}
      {refused.filter(({ aroundDesk }) => aroundDesk !== undefined).map((found) => (
        <section key={found.logId}>
          {isHeaded ? null : room.heading(found, services)}
          <AroundDeskView found={found} onSettled={onSettled} />
        </section>
      ))}
      {offered.length === 0 && room.commands[command].needsRows ? null : (
        <>
          {now.length === 1 && !isHeaded ? room.heading(now[0], services) : null}
          {now.length > 1 ? <Chosen cases={now} /> : null}
          {said ? <MessagePanel tone="information"><p>{said}</p></MessagePanel> : null}
          {failure === undefined ? null : <FailureMessage takesFocus error={failure} level={now.length === 1 || isHeaded ? 4 : 3} />}
          <BatchRows batch={batch} onReload={onReload} />
          {next}
          {kept && batch.state === 'ready' ? <DraftFound kept={kept} /> : null}
          {panel.state === 'loading' ? <Skeleton label={strings.opening} /> : null}
          {panel.state === 'failed' ? <FailureMessage error={Object.assign(new Error('The panel could not be loaded'), { name: 'ChunkLoadError' })} onRetry={panel.again} /> : null}
          {panel.state === 'ready' && keeper ? (
            <div hidden={isDone}>
              <InputProvider value={keeper}>
                <panel.module services={services} access={ofCases} cases={now} run={run} runOn={runOn} problems={problems} busy={batch.state === 'running'} say={say} fail={fail} />
              </InputProvider>
            </div>
          ) : null}
        </>
      )}
    </>
  );
};

/** Which cases it is for, on demand: of many the number says enough. */
const Chosen: React.FC<{ readonly cases: readonly AnyCase[] }> = ({ cases }) => {
  const { room } = useCaseUi();
  return (
    <details className={styles.more} open={cases.length <= 5}>
      <summary>{counted(strings, 'together', cases.length)}</summary>
      <ul className={styles.chosen}>{cases.map((found) => <li key={found.logId}>{found.reference}: {room.name(found)}</li>)}</ul>
    </details>
  );
};
