import strings from '../../../../loc/investigation';
import { withoutNames } from '../../../../casework/rules/events/eventTable';
import type { Locale } from '../../../../platform/host/services';
import type { HistoryEntry } from '../../../cases/contract';
import type { ReportEvent } from '../../../documents/investigationReport';
import { caseEvents } from '../../../rules';
import { breachHistoryWords } from '../history/breachHistory';

/** An event as the report tells it: its sentence, and what stands below it, which may name somebody. */
export function reportEvent(event: HistoryEntry, locale: Locale): ReportEvent {
  const { title, lines } = breachHistoryWords.entry(event, locale);
  const kind = breachHistoryWords.kind(event.kind);
  // of an assignment that a version of before wrote, the name is within the sentence
  const isNamed = event.code === '' && event.kind === 'assigned';
  const unnamed = breachHistoryWords.entry({ ...event, values: withoutNames(caseEvents, event.code, event.values, `(${strings.leftOutOfVersion})`) }, locale);
  return {
    at: event.at, by: event.source === 'report' ? '' : event.by, title: title || kind, titleWithoutNames: isNamed ? kind : unnamed.title || kind,
    details: [...lines, event.details].filter((text) => text !== '').join('\n')
  };
}
