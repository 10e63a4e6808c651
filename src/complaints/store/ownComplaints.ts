import * as v from 'valibot';
import { readOwnRows, type OwnRow } from '../../casework/staff/ownRows';
import { referenceOf } from '../../casework/rules/reference';
import type { DeskServices } from '../../platform/host/services';
import { complaintPlaces } from '../lists/paths';
import { prefix } from '../rules/cases/prefix';
import { publicStates, type PublicState } from '../rules/intake/intakeRow';

/** A complaint that somebody of staff has logged, as they see it: what became of it is for those who look into it. */
export interface OwnComplaint extends Pick<OwnRow, 'reportId' | 'createdAt' | 'restricted'> {
  readonly reference: string;
  readonly publicState: PublicState;
}

const line = v.object({ PublicState: v.nullish(v.fallback(v.picklist(publicStates), 'Received'), 'Received') });

/** What the signed-in person has logged, newest first; one call. @throws DeskError */
export const myComplaints = async (services: DeskServices): Promise<readonly OwnComplaint[]> =>
  (await readOwnRows(services, { list: complaintPlaces.intake, guid: 'IntakeGuid' }, Object.keys(line.entries))).map(({ reportId, createdAt, restricted, row }) =>
    ({ reportId, createdAt, restricted, reference: referenceOf(prefix, reportId, createdAt), publicState: v.parse(line, row).PublicState }));
