import strings from '../../loc/casework';
import * as React from 'react';
import { QuietButton } from '../../shared-ui/Button';
import { MessagePanel } from '../../shared-ui/MessagePanel';
import { Skeleton } from '../../shared-ui/Skeleton';
import { counted } from '../../shared-ui/text';
import type { AnyCase } from '../rules/kind';
import { FailureMessage } from './FailureMessage';
import { OneByOne } from './OneByOne';
import { useCaseUi } from './room';
import { Together } from './Together';
import type { OnFound } from './useCaseRun';

export interface CaseDeskProps {
  readonly command: string;
  readonly logIds: readonly number[];
  readonly onDirty: (dirty: boolean) => void;
  readonly onReload?: () => void;
  /** Hears of a case that was saved, or read again. */
  readonly onFound?: OnFound;
  /** The page names the case above every command, so that no panel does it again. */
  readonly isHeaded?: boolean;
  /** Stands below what a save has changed: the step that comes now. */
  readonly next?: React.ReactNode;
}

type Opening = { readonly state: 'opening' } | { readonly state: 'failed'; readonly error: unknown } | { readonly state: 'open'; readonly cases: readonly AnyCase[] };

/** One command on the chosen rows, each read again now: what stands in the view may be old. */
export const CaseDesk: React.FC<CaseDeskProps> = ({ command, logIds, onDirty, onReload, onFound, isHeaded, next }) => {
  const { room, store } = useCaseUi();
  const [opening, setOpening] = React.useState<Opening>({ state: 'opening' });
  // the selection of the moment: the desk stays with its cases
  const [ids] = React.useState(logIds);
  const open = React.useCallback(async (): Promise<void> => {
    setOpening({ state: 'opening' });
    try {
      setOpening({ state: 'open', cases: await store.openCases(ids) });
    } catch (error) {
      setOpening({ state: 'failed', error });
    }
  }, [store, ids]);
  React.useEffect(() => void open(), [open]);

  const dirty = React.useRef(new Set<number>());
  const mark = React.useCallback((logId: number, isDirty: boolean): void => {
    dirty.current[isDirty ? 'add' : 'delete'](logId);
    onDirty(dirty.current.size > 0);
  }, [onDirty]);

  if (opening.state === 'opening') {
    return <Skeleton label={strings.opening} />;
  }
  if (opening.state === 'failed') {
    return <FailureMessage error={opening.error} onRetry={() => void open()} level={3} />;
  }
  const { cases } = opening;
  const gone = ids.length - cases.length;
  const entry = room.panels[command];
  const shared = { command, onDirty: mark, onReload, onFound, isHeaded, next };
  return (
    <>
      {gone > 0 ? (
        <MessagePanel tone="warning">
          <p>{counted(strings, 'gone', gone)}</p>
          {onReload ? <QuietButton onClick={onReload}>{strings.reload}</QuietButton> : null}
        </MessagePanel>
      ) : null}
      {/* a register is of a period, with or without chosen rows */}
      {(cases.length === 0 && room.commands[command].needsRows) || !entry ? null : entry.many
        ? <Together {...shared} entry={entry} cases={cases} onSettled={() => void open()} />
        : <OneByOne {...shared} entry={entry} cases={cases} />}
    </>
  );
};
