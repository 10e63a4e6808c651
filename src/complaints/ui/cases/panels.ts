import { controllerPanel } from '../../../casework/ui/controller/panel';
import { holdPanel } from '../../../casework/ui/hold/panel';
import { panelForMany as many, panelForOne as one, type PanelEntry } from '../../../casework/ui/panel';
import type { ComplaintCommand } from '../../rules/cases/commands';

/** Which panel does which command; each is fetched when it is first opened. A command without one is not offered. */
export const panels: Partial<Readonly<Record<ComplaintCommand, PanelEntry>>> = {
  assess: one(async () => (await import(/* webpackChunkName: 'complaint-panels' */ './panels/AssessPanel')).AssessPanel),
  acknowledge: many(async () => (await import(/* webpackChunkName: 'complaint-panels' */ './panels/AcknowledgePanel')).AcknowledgePanel),
  lookInto: one(async () => (await import(/* webpackChunkName: 'complaint-panels' */ './panels/LookIntoPanel')).LookIntoPanel),
  outcome: many(async () => (await import(/* webpackChunkName: 'complaint-panels' */ './panels/OutcomePanel')).OutcomePanel),
  letters: many(async () => (await import(/* webpackChunkName: 'complaint-letters' */ './panels/LettersPanel')).LettersPanel),
  assign: many(async () => (await import(/* webpackChunkName: 'complaint-panels' */ './panels/small')).AssignPanel),
  record: many(async () => (await import(/* webpackChunkName: 'complaint-panels' */ './panels/small')).RecordPanel),
  reopen: one(async () => (await import(/* webpackChunkName: 'complaint-panels' */ './panels/small')).ReopenPanel),
  hold: holdPanel,
  controller: controllerPanel,
  group: many(async () => (await import(/* webpackChunkName: 'complaint-panels' */ './panels/GroupPanel')).GroupPanel),
  close: many(async () => (await import(/* webpackChunkName: 'complaint-panels' */ './panels/ClosePanel')).ClosePanel),
  history: one(async () => (await import(/* webpackChunkName: 'case-history' */ '../../../casework/ui/history')).HistoryPanel),
  counts: many(async () => (await import(/* webpackChunkName: 'complaint-counts' */ './panels/CountsPanel')).CountsPanel),
  bringIn: many(async () => (await import(/* webpackChunkName: 'complaint-bring-in' */ './panels/BringInPanel')).BringInPanel),
  dispose: many(async () => (await import(/* webpackChunkName: 'complaint-panels' */ './panels/DisposePanel')).DisposePanel)
};
