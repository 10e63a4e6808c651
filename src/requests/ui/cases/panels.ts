import { controllerPanel } from '../../../casework/ui/controller/panel';
import { holdPanel } from '../../../casework/ui/hold/panel';
import { panelForMany as many, panelForOne as one, type PanelEntry } from '../../../casework/ui/panel';
import type { RequestCommand } from '../../rules/cases/commands';

/** Which panel does which command; each is fetched when it is first opened. A command without one is not offered. */
export const panels: Readonly<Record<RequestCommand, PanelEntry>> = {
  assess: one(async () => (await import(/* webpackChunkName: 'request-panels' */ './panels/AssessPanel')).AssessPanel),
  identity: one(async () => (await import(/* webpackChunkName: 'request-panels' */ './panels/IdentityPanel')).IdentityPanel),
  clarify: one(async () => (await import(/* webpackChunkName: 'request-panels' */ './panels/ClarifyPanel')).ClarifyPanel),
  extend: one(async () => (await import(/* webpackChunkName: 'request-panels' */ './panels/ExtendPanel')).ExtendPanel),
  searches: one(async () => (await import(/* webpackChunkName: 'request-searches' */ './panels/SearchesPanel')).SearchesPanel),
  schedule: one(async () => (await import(/* webpackChunkName: 'request-schedule' */ './panels/SchedulePanel')).SchedulePanel),
  review: one(async () => (await import(/* webpackChunkName: 'request-review' */ './panels/ReviewPanel')).ReviewPanel),
  respond: one(async () => (await import(/* webpackChunkName: 'request-respond' */ './panels/RespondPanel')).RespondPanel),
  letters: one(async () => (await import(/* webpackChunkName: 'request-letters' */ './panels/LettersPanel')).LettersPanel),
  assign: many(async () => (await import(/* webpackChunkName: 'request-panels' */ './panels/small')).AssignPanel),
  record: many(async () => (await import(/* webpackChunkName: 'request-panels' */ './panels/small')).RecordPanel),
  close: one(async () => (await import(/* webpackChunkName: 'request-panels' */ './panels/ClosePanel')).ClosePanel),
  reopen: one(async () => (await import(/* webpackChunkName: 'request-panels' */ './panels/small')).ReopenPanel),
  hold: holdPanel,
  controller: controllerPanel,
  history: one(async () => (await import(/* webpackChunkName: 'case-history' */ '../../../casework/ui/history')).HistoryPanel),
  counts: many(async () => (await import(/* webpackChunkName: 'request-counts' */ './figures/CountsPanel')).CountsPanel),
  plan: many(async () => (await import(/* webpackChunkName: 'request-plan' */ './figures/PlanPanel')).PlanPanel),
  bringIn: many(async () => (await import(/* webpackChunkName: 'request-bring-in' */ './panels/BringInPanel')).BringInPanel),
  dispose: many(async () => (await import(/* webpackChunkName: 'request-panels' */ './panels/DisposePanel')).DisposePanel)
};
