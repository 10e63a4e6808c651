import * as React from 'react';
import { browserStore, type KeyValueStore } from '../../../../platform/host/browserDrafts';
import type { DeskServices } from '../../../../platform/host/services';
import { draftStore, type DraftKind, type FormDraft } from './draftStore';
import { useDraft, type DraftKeeper } from './useDraft';

/**
 * The draft of a kind of form, of whoever is signed in.
 * @param kind the same object at each render
 * @param drafts where drafts are kept; the browser's own store unless given
 */
export function useFormDraft<Draft extends FormDraft>(kind: DraftKind, services: DeskServices, drafts: KeyValueStore | undefined): DraftKeeper<Draft> {
  const store = React.useMemo(
    () => draftStore<Draft>(kind, { siteUrl: services.siteUrl, upn: services.me.upn, now: services.now, store: drafts ?? browserStore() }),
    [drafts, kind, services]
  );
  return useDraft(store, services.now);
}
