import cases from '../../../../loc/cases';
import * as React from 'react';
import { FailureMessage } from '../../../../casework/ui/FailureMessage';
import { Skeleton } from '../../../../shared-ui/Skeleton';
import { useLazy } from '../../../../shared-ui/useLazy';
import type { BreachCase } from '../../../rules';

const loadEntries = (): Promise<typeof import('../history/HistoryEntries')> =>
  import(/* webpackChunkName: 'case-history' */ '../history/HistoryEntries');

const notLoaded = Object.assign(new Error('The history could not be loaded'), { name: 'ChunkLoadError' });

/** The history below the page: its lines come with the code of the command that shows them too. */
export const History: React.FC<{ readonly found: BreachCase }> = ({ found }) => {
  const lazy = useLazy(loadEntries);
  switch (lazy.state) {
    case 'loading': return <Skeleton label={cases.historyReading} />;
    case 'failed': return <FailureMessage error={notLoaded} onRetry={lazy.again} />;
    case 'ready': return <lazy.module.HistoryEntries found={found} />;
  }
};
