import type { DeskServices } from '../../platform/host/services';
import { askedOnce } from '../../platform/sharepoint/askedOnce';
import { readOfficers } from '../store/access';

/**
 * Whether an import made a row of an intake, as far as that may be believed: it says so, and SharePoint stamped an officer as its author. What anybody else writes
 * into the columns of an import by a raw request counts for nothing.
 * @param claims what stands in those columns
 * @throws DeskError
 */
export async function isOfficersRow(services: DeskServices, authorId: number, claims: readonly string[]): Promise<boolean> {
  if (claims.every((each) => each === '')) {
    return false;
  }
  const officers = await askedOnce(services.sp, 'officers', () => readOfficers(services));
  return officers.some(({ id }) => id === authorId);
}
