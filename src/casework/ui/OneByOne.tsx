import strings from '../../loc/casework';
import * as React from 'react';
import { useAnnounce } from '../../shared-ui/Announcer';
import { QuietButton } from '../../shared-ui/Button';
import { Skeleton } from '../../shared-ui/Skeleton';
import { fill } from '../../shared-ui/text';
import type { AnyCase } from '../rules/kind';
import type { CasePanelProps, PanelEntry } from './panel';
import { CaseSession, type CaseSessionProps } from './CaseSession';
import { FailureMessage } from './FailureMessage';
import { usePanel } from './usePanel';
import type { OnFound } from './useCaseRun';
import styles from './cases.module.scss';

type Shared = Pick<CaseSessionProps, 'command' | 'onDirty' | 'onReload' | 'isHeaded' | 'next'>;

export interface OneByOneProps extends Shared {
  readonly entry: Extract<PanelEntry, { many: false }>;
  readonly cases: readonly AnyCase[];
  /** Hears of a case that was saved, or read again. */
  readonly onFound?: OnFound;
}

/** A command on one case after the other: "Case 2 of 5". Each case keeps what was typed on it. */
export const OneByOne: React.FC<OneByOneProps> = ({ entry, cases, onFound, ...shared }) => {
  const announce = useAnnounce();
  const panel = usePanel<CasePanelProps>(entry);
  const [place, setPlace] = React.useState(0);
  /** A case is opened when it is first looked at, and stays. */
  const [visited, setVisited] = React.useState<ReadonlySet<number>>(new Set([cases[0].logId]));
  const heard = React.useCallback<OnFound>((found, isSaved) => onFound?.(found, isSaved), [onFound]);

  const go = (next: number): void => {
    setPlace(next);
    setVisited((before) => new Set([...before, cases[next].logId]));
    announce(`${fill(strings.caseOf, next + 1, cases.length)}: ${cases[next].reference}`);
  };
  const step = (change: -1 | 1): void => {
    const next = place + change;
    if (next >= 0 && next < cases.length) {
      go(next);
    }
  };

  return (
    <>
      {cases.length > 1 ? (
        <nav className={styles.navigator} aria-label={strings.navigatorLabel}>
          <QuietButton aria-disabled={place === 0} onClick={() => step(-1)}>{strings.previousCase}</QuietButton>
          <span>{fill(strings.caseOf, place + 1, cases.length)}</span>
          <QuietButton aria-disabled={place === cases.length - 1} onClick={() => step(1)}>{strings.nextCase}</QuietButton>
        </nav>
      ) : null}
      {panel.state === 'loading' ? <Skeleton label={strings.opening} /> : null}
      {panel.state === 'failed' ? <FailureMessage error={Object.assign(new Error('The panel could not be loaded'), { name: 'ChunkLoadError' })} onRetry={panel.again} /> : null}
      {panel.state === 'ready'
        ? cases.map((opened, index) => (visited.has(opened.logId)
          ? <CaseSession key={opened.logId} {...shared} opened={opened} Panel={panel.module} hidden={index !== place} onFound={heard} />
          : null))
        : null}
    </>
  );
};
