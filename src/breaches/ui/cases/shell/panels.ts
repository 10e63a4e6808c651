import type * as React from 'react';
import type { CaseCommand } from '../../../rules';
import type { CasePanelProps, CasesPanelProps } from '../panelContract';

type Load<Props> = () => Promise<React.FC<Props>>;
export type PanelEntry = { readonly many: false; readonly load: Load<CasePanelProps> } | { readonly many: true; readonly load: Load<CasesPanelProps> };

const one = (load: Load<CasePanelProps>): PanelEntry => ({ many: false, load });
const many = (load: Load<CasesPanelProps>): PanelEntry => ({ many: true, load });

/** Which panel does which command; each is fetched when it is first opened. A command without one is not offered. */
export const panels: Partial<Readonly<Record<CaseCommand, PanelEntry>>> = {
  assign: many(async () => (await import(/* webpackChunkName: 'case-simple' */ '../assign/AssignPanel')).AssignPanel),
  record: many(async () => (await import(/* webpackChunkName: 'case-simple' */ '../record/RecordPanel')).RecordPanel),
  triage: one(async () => (await import(/* webpackChunkName: 'case-triage' */ '../triage/TriagePanel')).TriagePanel),
  history: one(async () => (await import(/* webpackChunkName: 'case-history' */ '../history/HistoryPanel')).HistoryPanel),
  decide: one(async () => (await import(/* webpackChunkName: 'case-decide' */ '../decide/DecidePanel')).DecidePanel),
  pack: one(async () => (await import(/* webpackChunkName: 'case-documents' */ '../pack/PackPanel')).PackPanel),
  tell: one(async () => (await import(/* webpackChunkName: 'case-documents' */ '../tell/TellPeoplePanel')).TellPeoplePanel),
  investigate: one(async () => (await import(/* webpackChunkName: 'case-investigation' */ '../investigation/InvestigationPanel')).InvestigationPanel),
  close: many(async () => (await import(/* webpackChunkName: 'case-close' */ '../close/ClosePanel')).ClosePanel),
  reopen: one(async () => (await import(/* webpackChunkName: 'case-close' */ '../close/ReopenPanel')).ReopenPanel),
  dispose: many(async () => (await import(/* webpackChunkName: 'case-close' */ '../close/DisposePanel')).DisposePanel),
  export: many(async () => (await import(/* webpackChunkName: 'case-export' */ '../export/ExportPanel')).ExportPanel)
};
