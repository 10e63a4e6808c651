import { controllerPanel } from '../../../casework/ui/controller/panel';
import { holdPanel } from '../../../casework/ui/hold/panel';
import { panelForMany as many, panelForOne as one, type PanelEntry } from '../../../casework/ui/panel';
import type { DpiaCommand } from '../../rules/cases/commands';

/** Which panel does which command; each is fetched when it is first opened. A command without one is not offered. */
export const panels: Readonly<Record<DpiaCommand, PanelEntry>> = {
  look: one(async () => (await import(/* webpackChunkName: 'dpia-look' */ './panels/LookPanel')).LookPanel),
  receive: one(async () => (await import(/* webpackChunkName: 'dpia-panels' */ './panels/ReceivePanel')).ReceivePanel),
  advise: one(async () => (await import(/* webpackChunkName: 'dpia-panels' */ './panels/AdvisePanel')).AdvisePanel),
  askViews: one(async () => (await import(/* webpackChunkName: 'dpia-panels' */ './panels/AskViewsPanel')).AskViewsPanel),
  returnIt: one(async () => (await import(/* webpackChunkName: 'dpia-panels' */ './panels/ReturnPanel')).ReturnPanel),
  askSignOff: one(async () => (await import(/* webpackChunkName: 'dpia-panels' */ './panels/AskSignOffPanel')).AskSignOffPanel),
  approve: one(async () => (await import(/* webpackChunkName: 'dpia-panels' */ './panels/ApprovePanel')).ApprovePanel),
  consult: one(async () => (await import(/* webpackChunkName: 'dpia-panels' */ './panels/ConsultPanel')).ConsultPanel),
  goLive: one(async () => (await import(/* webpackChunkName: 'dpia-panels' */ './panels/GoLivePanel')).GoLivePanel),
  review: one(async () => (await import(/* webpackChunkName: 'dpia-panels' */ './panels/ReviewPanel')).ReviewPanel),
  publish: one(async () => (await import(/* webpackChunkName: 'dpia-panels' */ './panels/PublishPanel')).PublishPanel),
  assign: many(async () => (await import(/* webpackChunkName: 'dpia-small' */ './panels/small')).AssignPanel),
  record: many(async () => (await import(/* webpackChunkName: 'dpia-small' */ './panels/small')).RecordPanel),
  close: one(async () => (await import(/* webpackChunkName: 'dpia-panels' */ './panels/ClosePanel')).ClosePanel),
  reopen: one(async () => (await import(/* webpackChunkName: 'dpia-small' */ './panels/small')).ReopenPanel),
  hold: holdPanel,
  controller: controllerPanel,
  history: one(async () => (await import(/* webpackChunkName: 'case-history' */ '../../../casework/ui/history')).HistoryPanel),
  counts: many(async () => (await import(/* webpackChunkName: 'dpia-counts' */ './panels/CountsPanel')).CountsPanel),
  dispose: many(async () => (await import(/* webpackChunkName: 'dpia-panels' */ './panels/DisposePanel')).DisposePanel)
};
