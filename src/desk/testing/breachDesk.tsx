import * as React from 'react';
import { log } from '../../breaches/desk';
import type { CaseAccess, CaseStore } from '../../casework/store/contract';
import type { DeskServices } from '../../platform/host/services';
import type { DeskSettings } from '../../platform/settings';
import type { DeskView } from '../rules/deskAddress';
import { DeskRoom } from '../ui/DeskRoom';
import type { OpenedLogs } from '../ui/openLogs';

/** What a test or a scene brings to a desk with the breach log alone. */
export interface OpenedBreachDesk {
  readonly services: DeskServices;
  readonly settings: DeskSettings;
  readonly access: CaseAccess | undefined;
  /** Of breaches, whose panels ask more of it than every kind does. */
  readonly store: object;
  readonly others?: OpenedLogs['others'];
}

export const breachLogs = ({ services, settings, access, store, others = [] }: OpenedBreachDesk): OpenedLogs => (
  // the log hands its panels the store that it is opened with
  { services, settings, logs: [{ log, access, store: store as CaseStore }], others }
);

/** The desk over a breach log of a test's own. */
export const BreachDesk: React.FC<{ readonly open: () => Promise<OpenedBreachDesk>; readonly start?: DeskView; readonly named?: string }> = ({ open, start = 'cases', named }) => {
  const opening = React.useCallback(() => open().then(breachLogs), [open]);
  return <DeskRoom start={start} open={opening} named={named} />;
};
