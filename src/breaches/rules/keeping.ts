/** The rules by which a report is kept and told of, for the stores: a reporter's page begins without them. */
export { reportToColumns } from './report/reportColumns';
export type { ReportColumns } from './report/reportColumns';
export { columnsToReport, reportExpand, reportSelect } from './report/readReport';
export * from './messages/dueMessage';
export * from '../../casework/rules/messages/reporterTry';
export * from '../../casework/rules/messages/deliveryKey';
export * from '../../casework/rules/messages/deliveryRow';
export * from './messages/dueMessages';
export * from './messages/deliveryStatus';
export { messageContent } from './messages/messageContent';
export type { MessageContent } from '../../casework/rules/messages/messageParts';
export type { MessageFacts, MessageStrings } from './messages/messageContent';
export type { AdaptiveCard } from '../../casework/rules/messages/adaptiveCard';
export * from './cases/takingIn';
export { changedColumns } from './report/changedColumns';
export * from './report/furtherInformation';
export * from '../../casework/rules/messages/reporterFirst';
