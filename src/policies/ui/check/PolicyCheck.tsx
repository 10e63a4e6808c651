import * as React from 'react';
import { ukDate } from '../../../calendar';
import type { DeskServices } from '../../../platform/host/services';
import { dismissFinding, readDismissals, restoreFinding } from '../../store/check/dismissals';
import type { WorkingPolicy } from '../../store/working';
import { CheckPanel, type CheckedFile, type CheckPort } from './CheckPanel';
import { readRegulator } from './regulator';

export interface PolicyCheckProps {
  readonly services: DeskServices;
  readonly working: WorkingPolicy;
  /** The working file, read already. */
  readonly file: CheckedFile;
  /** Officers; who may only read sees the findings and what was dismissed. */
  readonly mayWrite: boolean;
}

/** The check of a policy of the library. */
export const PolicyCheck: React.FC<PolicyCheckProps> = ({ services, working, file, mayWrite }) => {
  // the file as it was read when the policy was opened: a new object on every drawing would read the dismissals again and again
  const [read] = React.useState(file);
  const port = React.useMemo((): CheckPort => ({
    readText: () => Promise.resolve(read),
    columns: {
      reviewDue: working.reviewDue, approvedOn: working.approvedOn, owner: working.owner?.name,
      // every file of a library has a version; only a published one has one that readers know
      version: working.publishedVersion > 0 ? String(working.publishedVersion) : undefined
    },
    readRegulator: () => readRegulator(services),
    readDismissals: () => readDismissals(services, working.id),
    ...(mayWrite ? { dismiss: (id, reason) => dismissFinding(services, working.id, id, reason), restore: (id) => restoreFinding(services, working.id, id) } : {})
  }), [services, working, read, mayWrite]);
  return <CheckPanel port={port} today={ukDate(services.now())} locale={services.locale} />;
};
