import * as v from 'valibot';
import type { DeskServices } from '../../platform/host/services';
import type { ListSchema } from '../../platform/sharepoint/listSchema';
import { publicStates, type PublicState } from '../rules/publicStates';
import { referenceOf } from '../rules/reference';
import { readOwnRows, type OwnRow } from './ownRows';

/** What somebody of staff was told and has logged, as they see it: what became of it is for those who work on it. */
export interface OwnTold extends Pick<OwnRow, 'reportId' | 'createdAt' | 'restricted'> {
  readonly reference: string;
  readonly publicState: PublicState;
}

const line = v.object({ PublicState: v.nullish(v.fallback(v.picklist(publicStates), 'Received'), 'Received') });

/** What the signed-in person has logged in a room, newest first; one call. @throws DeskError */
export const readOwnTold = async (services: DeskServices, { list, prefix }: { readonly list: Pick<ListSchema, 'path'>; readonly prefix: string }): Promise<readonly OwnTold[]> =>
  (await readOwnRows(services, { list, guid: 'IntakeGuid' }, Object.keys(line.entries))).map(({ reportId, createdAt, restricted, row }) =>
    ({ reportId, createdAt, restricted, reference: referenceOf(prefix, reportId, createdAt), publicState: v.parse(line, row).PublicState }));
