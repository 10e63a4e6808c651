import * as React from 'react';
import type { CasePanelProps } from '../panel';
import { ConfirmClosing } from './ConfirmClosing';
import { HistoryEntries } from './HistoryEntries';

/** The history of a case, with what it may ask an officer to confirm. */
export const HistoryPanel: React.FC<CasePanelProps> = ({ access, found, say, fail, replace }) => (
  <HistoryEntries
    found={found}
    above={(again) => (
      <ConfirmClosing access={access} found={found} say={say} fail={fail} replace={replace} onConfirmed={again} />
    )}
  />
);
