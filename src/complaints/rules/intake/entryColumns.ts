import { readInstant, utcSecond } from '../../../calendar';
import type { Cells } from '../../../casework/rules/cells';
import type { ComplaintEntry } from './entry';
import { readIntakeRow, type StoredComplaint } from './intakeRow';

type Told = Omit<ComplaintEntry, 'receivedAt' | 'reportGuid' | 'restricted'>;

/** An entry as columns of `Complaint intake`. The title says how it came, so that no view and no search result shows what a person typed. */
export function entryToColumns(entry: ComplaintEntry): Cells {
  return columns(entry, entry.reportGuid, utcSecond(entry.receivedAt));
}

/** What stands in a row, as `entryToColumns` would write it: the moment as it was claimed, whatever is believed of it. */
export function entryColumnsIn(row: object): Cells {
  const stored: StoredComplaint = readIntakeRow(row, false);
  const claimed: unknown = Reflect.get(row, 'ReceivedAt');
  const receivedAt = typeof claimed === 'string' ? readInstant(claimed) : undefined;
  return columns(stored, stored.guid, receivedAt ? utcSecond(receivedAt) : null);
}

function columns({ how, said, services: [service = '', ...others], complainant, aboutDpo }: Told, guid: string, receivedAt: string | null): Cells {
  return {
    Title: `Complaint (${how})`,
    IntakeGuid: guid,
    ReceivedAt: receivedAt,
    HowReceived: how,
    WhatSaid: said,
    Service: service,
    OtherServices: others.join('\n'),
    Anonymous: complainant.anonymous,
    ComplainantName: complainant.name,
    ComplainantContact: complainant.contact,
    AnswerLanguage: complainant.language,
    AboutDpo: aboutDpo
  };
}
