import { controllerPanel } from '../../../../casework/ui/controller/panel';
import { holdPanel } from '../../../../casework/ui/hold/panel';
import { panelForMany as many, panelForOne as one, type PanelEntry } from '../../../../casework/ui/panel';
import type { CaseCommand } from '../../../rules';

/** Which panel does which command; each is fetched when it is first opened. A command without one is not offered. */
export const panels: Partial<Readonly<Record<CaseCommand, PanelEntry>>> = {
  assign: many(async () => (await import(/* webpackChunkName: 'case-simple' */ '../simple/panels')).AssignPanel),
  record: many(async () => (await import(/* webpackChunkName: 'case-simple' */ '../../../../casework/ui/record/RecordPanel')).RecordPanel),
  triage: one(async () => (await import(/* webpackChunkName: 'case-triage' */ '../triage/TriagePanel')).TriagePanel),
  history: one(async () => (await import(/* webpackChunkName: 'case-history' */ '../../../../casework/ui/history')).HistoryPanel),
  decide: one(async () => (await import(/* webpackChunkName: 'case-decide' */ '../decide/DecidePanel')).DecidePanel),
  pack: one(async () => (await import(/* webpackChunkName: 'case-documents' */ '../pack/PackPanel')).PackPanel),
  tell: one(async () => (await import(/* webpackChunkName: 'case-documents' */ '../tell/TellPeoplePanel')).TellPeoplePanel),
  investigate: one(async () => (await import(/* webpackChunkName: 'case-investigation' */ '../investigation/InvestigationPanel')).InvestigationPanel),
  close: many(async () => (await import(/* webpackChunkName: 'case-close' */ '../close/ClosePanel')).ClosePanel),
  reopen: one(async () => (await import(/* webpackChunkName: 'case-simple' */ '../simple/panels')).ReopenPanel),
  hold: holdPanel,
  controller: controllerPanel,
  dispose: many(async () => (await import(/* webpackChunkName: 'case-close' */ '../close/DisposePanel')).DisposePanel),
  export: many(async () => (await import(/* webpackChunkName: 'case-export' */ '../export/ExportPanel')).ExportPanel),
  bringIn: many(async () => (await import(/* webpackChunkName: 'breach-bring-in' */ '../bringIn/BringInPanel')).BringInPanel)
};
