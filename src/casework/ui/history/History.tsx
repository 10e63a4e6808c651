import strings from '../../../loc/casePage';
import * as React from 'react';
import { Skeleton } from '../../../shared-ui/Skeleton';
import { useLazy } from '../../../shared-ui/useLazy';
import type { AnyCase } from '../../rules/kind';
import { FailureMessage } from '../FailureMessage';

const loadHistory = (): Promise<typeof import('.')> => import(/* webpackChunkName: 'case-history' */ '.');

const notLoaded = Object.assign(new Error('The history could not be loaded'), { name: 'ChunkLoadError' });

/** The history below the page of a case: its lines come with the code of the command that shows them too. */
export const History: React.FC<{ readonly found: AnyCase }> = ({ found }) => {
  const lazy = useLazy(loadHistory);
  switch (lazy.state) {
    case 'loading': return <Skeleton label={strings.historyOpening} />;
    case 'failed': return <FailureMessage error={notLoaded} onRetry={lazy.again} />;
    case 'ready': return <lazy.module.HistoryEntries found={found} />;
  }
};
