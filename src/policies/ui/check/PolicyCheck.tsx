import * as React from 'react';
import type { Temporal } from 'temporal-polyfill';
import type { DeskServices } from '../../../platform/host/services';
import { ukDate } from '../../../calendar';
import { readPolicyFile } from '../../documents/readFile';
import { dismissFinding, readDismissals, restoreFinding } from '../../store/check/dismissals';
import { fileBytes, type WorkingPolicy } from '../../store/working';
import { CheckPanel, type CheckPort } from './CheckPanel';

export interface PolicyCheckProps {
  readonly services: DeskServices;
  readonly working: WorkingPolicy;
  /** Officers; who may only read sees the findings and what was dismissed. */
  readonly mayWrite: boolean;
}

/** The check of a policy of the library. */
export const PolicyCheck: React.FC<PolicyCheckProps> = ({ services, working, mayWrite }) => {
  const port = React.useMemo((): CheckPort => ({
    readText: async (progress) => readPolicyFile(await fileBytes(services, working.fileRef), working.fileName, progress),
    columns: {
      reviewDue: working.reviewDue, approvedOn: working.approvedOn, owner: working.owner?.name,
      // every file of a library has a version; only a published one has one that readers know
      version: working.publishedVersion > 0 ? String(working.publishedVersion) : undefined
    },
    readDismissals: () => readDismissals(services, working.id),
    ...(mayWrite ? { dismiss: (id, reason) => dismissFinding(services, working.id, id, reason), restore: (id) => restoreFinding(services, working.id, id) } : {})
  }), [services, working, mayWrite]);
  const today: Temporal.PlainDate = ukDate(services.now());
  return <CheckPanel port={port} today={today} locale={services.locale} />;
};
