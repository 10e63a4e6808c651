import { readOfficers } from '../../casework/store/access';
import type { DeskServices } from '../../platform/host/services';
import { askedOnce } from '../../platform/sharepoint/askedOnce';
import type { StoredComplaint } from '../rules/intake/intakeRow';

/**
 * The officers, where an import made this row as far as that may be believed: it says so, and SharePoint stamped one of them as its author. What anybody else
 * writes into those columns by a raw request puts their row into nobody's group, and keeps nobody from being told of it.
 */
export async function officersOfImport(services: DeskServices, { imported, authorId }: Pick<StoredComplaint, 'imported' | 'authorId'>): Promise<ReadonlySet<number> | undefined> {
  if (imported.externalId === '' && imported.group === '' && imported.breach === '') {
    return undefined;
  }
  const officers = new Set((await askedOnce(services.sp, 'officers', () => readOfficers(services))).map(({ id }) => id));
  return officers.has(authorId) ? officers : undefined;
}
