import { readOfficers } from '../../casework/store/access';
import type { DeskServices } from '../../platform/host/services';
import { askedOnce } from '../../platform/sharepoint/askedOnce';
import type { StoredComplaint } from '../rules/intake/intakeRow';

/**
 * Whether an import made this row, as far as that may be believed: it says so, and SharePoint stamped an officer as its author. What anybody else writes
 * into those columns by a raw request puts their row into nobody's group, and keeps nobody from being told of it.
 */
export async function isOfficersRow(services: DeskServices, { imported, authorId }: Pick<StoredComplaint, 'imported' | 'authorId'>): Promise<boolean> {
  if (imported.externalId === '' && imported.group === '' && imported.breach === '') {
    return false;
  }
  const officers = await askedOnce(services.sp, 'officers', () => readOfficers(services));
  return officers.some(({ id }) => id === authorId);
}
