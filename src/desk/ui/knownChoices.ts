import type { CaseLine } from '../../casework/rules/worklist';
import { closedState } from '../../casework/rules/kind';
import type { LineMark } from '../../casework/ui/worklist/parts';
import type { DeskSettings } from '../../platform/settings';
import type { KnownChoices, LineTexts } from '../rules/casesQuery';
import { officerName } from './CasesForm';
import type { ReadableLog } from './LogsPage';

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)].filter((value) => value !== '');

const marksOf = (mark: LineMark, line: CaseLine): readonly string[] => mark.each?.(line) ?? [mark.of(line) ?? ''];

/** All that a case of a log may be asked by: what its room and the settings say, and what stands in the cases themselves, such as a service of before. */
export function knownIn({ log, access }: ReadableLog, { services }: DeskSettings, lines: readonly CaseLine[]): KnownChoices {
  return {
    states: Object.keys(log.room.kind.moves).filter((state) => state !== closedState),
    services: unique([...services.map(({ name }) => name), ...lines.map(({ service }) => service)]),
    officers: unique([...access.officers.map(({ id }) => String(id)), ...lines.map(({ leadId }) => (leadId === undefined ? '' : String(leadId)))]),
    marks: Object.fromEntries(log.parts.marks.map((mark) => [mark.key, unique([...mark.all, ...lines.flatMap((line) => marksOf(mark, line))])]))
  };
}

/** What a line is searched by, in the reader's language and as it is stored. */
export function textsOf({ log, access }: ReadableLog, serviceText: (service: string) => string): LineTexts {
  const { parts, room } = log;
  return {
    text: (line) => [
      line.reference, parts.name(line), line.title, line.service, serviceText(line.service), room.state(line.caseState),
      line.leadId === undefined ? '' : officerName(access, String(line.leadId)), ...line.awaits.map(parts.awaitText)
    ].join('\n'),
    marks: (key, line) => parts.marks.filter((mark) => mark.key === key).flatMap((mark) => marksOf(mark, line))
  };
}
