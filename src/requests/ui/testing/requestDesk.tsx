import * as React from 'react';
import { now, services, settings } from '../../../casework/ui/staff/testing/staffDesk';
import { submissions } from '../../../casework/ui/staff/testing/submissions';
import type { SubmitRequest } from '../../../casework/staff/contract';
import type { KeyValueStore } from '../../../platform/host/browserDrafts';
import type { DeskSettings } from '../../../platform/settings';
import { DeskRoot } from '../../../shared-ui/theme/DeskRoot';
import type { RequestEntry } from '../../rules/intake/entry';
import type { RequestOutcome } from '../../store/contract';
import type { RequestStore } from '../contract';
import { RequestPage } from '../RequestPage';

export const outcome: RequestOutcome = {
  reportId: 7, reference: 'SAR-2026-00007', createdAt: now, alreadyThere: false, attachments: [], messages: [{ channel: 'mail', role: 'dpo', state: 'sent' }]
};

/** A store whose first answers are given; what it was asked stands in `submitted`. */
export function requestStore(...answers: readonly (() => Promise<RequestOutcome>)[]): RequestStore & { readonly submitted: readonly SubmitRequest<RequestEntry>[] } {
  const { submitted, submit } = submissions<RequestEntry, RequestOutcome>(outcome, answers);
  return { submitted, submitRequest: submit };
}

export const RequestDesk: React.FC<{ readonly store: RequestStore; readonly drafts: KeyValueStore; readonly known?: Partial<DeskSettings> }> = ({ store, drafts, known }) => {
  const loadStore = React.useCallback(() => Promise.resolve(store), [store]);
  return <DeskRoot theme={undefined} lang="en-GB"><RequestPage services={services} settings={{ ...settings, ...known }} loadStore={loadStore} drafts={drafts} /></DeskRoot>;
};
