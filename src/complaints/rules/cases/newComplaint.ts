import type { Nation } from '../../../calendar';
import { emptyCase } from '../../../casework/rules/caseRow';
import { referenceOf } from '../../../casework/rules/reference';
import type { StoredComplaint } from '../intake/intakeRow';
import { complaintFields } from './fields';
import { prefix } from './prefix';
import type { ComplaintFixed, ComplaintValues } from './values';

/** What adding a row of the intake to the log fixes. @param isImported whether an officer added it: what an import says is believed of no other */
export function fixedFromIntake(row: StoredComplaint, repeatOf: number | undefined, isImported: boolean): ComplaintFixed {
  return {
    reference: referenceOf(prefix, row.id, row.created), intakeId: row.id, intakeGuid: row.guid, enteredAt: row.created, externalId: isImported ? row.imported.externalId : '', isImported, repeatOf
  };
}

/** The complaint that a row makes: as it was entered, and nothing decided. @param nation of the settings when it came: the case keeps it */
export function complaintFromIntake(row: StoredComplaint, nation: Nation, isImported: boolean): ComplaintValues {
  const [service = '', ...others] = row.services;
  return {
    ...emptyCase<ComplaintValues>(complaintFields), receivedAt: row.receivedAt, how: row.how, nation, service, otherServices: others.join('\n'), said: row.said,
    complainant: row.complainant, aboutDpo: row.aboutDpo, restricted: row.restricted === true, ...(isImported ? { group: row.imported.group, breach: row.imported.breach } : {})
  };
}
