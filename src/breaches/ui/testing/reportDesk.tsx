import * as React from 'react';
import type { SubmitRequest } from '../../../casework/staff/contract';
import { now, services, settings } from '../../../casework/ui/staff/testing/staffDesk';
import { DeskRoot } from '../../../shared-ui/theme/DeskRoot';
import type { BreachReport } from '../../rules/reporting';
import type { SubmitOutcome } from '../../store/contract';
import type { KeyValueStore } from '../../../platform/host/browserDrafts';
import { ReportPage } from '../ReportPage';
import type { PublicSettings, ReportStore } from '../storePort';

export { now, services, settings };

export const outcome: SubmitOutcome = {
  reportId: 42, reference: 'BR-2026-00042', createdAt: now, dueAt: now.add({ hours: 72 }), alreadyThere: false, attachments: [],
  messages: [{ channel: 'mail', role: 'dpo', state: 'sent' }]
};

export type Submitted = SubmitRequest<BreachReport>;

/** A store whose first answers are given; what it was asked stands in `submitted`. */
export function reportStore(...answers: readonly (() => Promise<SubmitOutcome>)[]): ReportStore & { readonly submitted: Submitted[] } {
  const submitted: Submitted[] = [];
  const left = [...answers];
  const unused = (): Promise<never> => Promise.reject(new Error('not part of this test'));
  return {
    submitted,
    submitReport: (given, request) => {
      submitted.push(request);
      return (left.shift() ?? (() => Promise.resolve(outcome)))();
    },
    myReports: () => Promise.resolve([]),
    openMyReport: unused,
    addFurtherInformation: unused
  };
}

export const ReportDesk: React.FC<{ readonly store: ReportStore; readonly drafts: KeyValueStore; readonly upn?: string; readonly known?: Partial<PublicSettings> }> = ({ store, drafts, upn, known }) => {
  const mine = React.useMemo(() => (upn ? { ...services, me: { ...services.me, upn } } : services), [upn]);
  const loadStore = React.useCallback(() => Promise.resolve(store), [store]);
  return <DeskRoot theme={undefined} lang="en-GB"><ReportPage services={mine} settings={{ ...settings, ...known }} loadStore={loadStore} loadOwn={loadStore} drafts={drafts} /></DeskRoot>;
};
