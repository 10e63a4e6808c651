import * as React from 'react';
import { now, services, settings } from '../../../casework/ui/staff/testing/staffDesk';
import { submissions } from '../../../casework/ui/staff/testing/submissions';
import type { SubmitRequest } from '../../../casework/staff/contract';
import type { KeyValueStore } from '../../../platform/host/browserDrafts';
import type { DeskSettings } from '../../../platform/settings';
import { DeskRoot } from '../../../shared-ui/theme/DeskRoot';
import type { ComplaintEntry } from '../../rules/intake/entry';
import type { ComplaintOutcome } from '../../store/contract';
import { ComplaintPage } from '../ComplaintPage';
import type { ComplaintStore } from '../contract';

export const outcome: ComplaintOutcome = {
  reportId: 7, reference: 'DPC-2026-00007', createdAt: now, alreadyThere: false, attachments: [], messages: [{ channel: 'mail', role: 'dpo', state: 'sent' }]
};

/** A store whose first answers are given; what it was asked stands in `submitted`. */
export function complaintStore(...answers: readonly (() => Promise<ComplaintOutcome>)[]): ComplaintStore & { readonly submitted: readonly SubmitRequest<ComplaintEntry>[] } {
  const { submitted, submit } = submissions<ComplaintEntry, ComplaintOutcome>(outcome, answers);
  return { submitted, submitComplaint: submit };
}

export const ComplaintDesk: React.FC<{ readonly store: ComplaintStore; readonly drafts: KeyValueStore; readonly known?: Partial<DeskSettings> }> = ({ store, drafts, known }) => {
  const loadStore = React.useCallback(() => Promise.resolve(store), [store]);
  return <DeskRoot theme={undefined} lang="en-GB"><ComplaintPage services={services} settings={{ ...settings, ...known }} loadStore={loadStore} drafts={drafts} /></DeskRoot>;
};
