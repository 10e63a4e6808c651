import type { Temporal } from 'temporal-polyfill';
import { count, flag, keptLine, moment, wholeNumber } from '../fieldKinds';
import type { FieldTable } from '../field';
import type { CaseFixed } from '../kind';
import { referenceOf } from '../reference';
import type { StoredTold } from './told';

/** What adding a row of such an intake to the log fixes. */
export interface ToldFixed extends CaseFixed {
  readonly intakeId: number;
  readonly intakeGuid: string;
  /** When somebody entered it, as SharePoint stamped it. */
  readonly enteredAt: Temporal.Instant | undefined;
  /** Of an import: its number there. */
  readonly externalId: string;
  /** Whether an officer's import made it. */
  readonly isImported: boolean;
  readonly repeatOf: number | undefined;
}

const takenIn = { event: 'taken in' } as const;

export const toldFixedFields = {
  reference: keptLine('Reference', takenIn),
  intakeId: wholeNumber('IntakeId', takenIn),
  intakeGuid: keptLine('IntakeGuid', takenIn),
  enteredAt: moment('EnteredAt', takenIn),
  externalId: keptLine('ExternalId', takenIn),
  isImported: flag('IsImported', takenIn),
  repeatOf: count('RepeatOfIntakeId', takenIn)
} as const satisfies FieldTable<ToldFixed>;

/** @param isImported whether an officer added it: what an import says is believed of no other */
export function fixedOfTold(prefix: string, row: StoredTold & { readonly imported: { readonly externalId: string } }, repeatOf: number | undefined, isImported: boolean): ToldFixed {
  return {
    reference: referenceOf(prefix, row.id, row.created), intakeId: row.id, intakeGuid: row.guid, enteredAt: row.created, externalId: isImported ? row.imported.externalId : '', isImported, repeatOf
  };
}

/** Services as a case has them: the first, and the others a line each. */
export function servicesOfTold({ services: [service = '', ...others] }: Pick<StoredTold, 'services'>): { readonly service: string; readonly otherServices: string } {
  return { service, otherServices: others.join('\n') };
}
