import * as v from 'valibot';
import { flagCell, languageIn, readTold, textCell, toldCells, toldSelect } from '../../../casework/rules/told/readTold';
import type { Correspondent, StoredTold, Told } from '../../../casework/rules/told/told';

/** What a person who was told of a complaint writes down. */
export interface ComplaintTold extends Told {
  readonly complainant: Complainant;
  readonly aboutDpo: boolean;
}

export interface Complainant extends Correspondent {
  /** No name was given. */
  readonly anonymous: boolean;
}

/** A row of the intake as read. */
export interface StoredComplaint extends ComplaintTold, StoredTold {
  /** Of an import, and to be believed only where its author is an officer. */
  readonly imported: Imported;
}

export interface Imported {
  readonly externalId: string;
  readonly group: string;
  readonly breach: string;
}

const own = { Anonymous: flagCell, ComplainantName: textCell, ComplainantContact: textCell, AboutDpo: flagCell, GroupReference: textCell, BreachReference: textCell };
const row = v.object({ ...toldCells, ...own });

/** The columns that are read of a row of the intake. */
export const intakeSelect: readonly string[] = [...toldSelect, ...Object.keys(own)];

/** A complaint as its row tells it. */
export function readIntakeRow(stored: object, restricted: boolean): StoredComplaint {
  const read = v.parse(row, stored);
  return {
    ...readTold(read, restricted),
    complainant: { anonymous: read.Anonymous === true, name: read.ComplainantName ?? '', contact: read.ComplainantContact ?? '', language: languageIn(read) },
    aboutDpo: read.AboutDpo === true,
    imported: { externalId: read.ExternalId ?? '', group: read.GroupReference ?? '', breach: read.BreachReference ?? '' }
  };
}
