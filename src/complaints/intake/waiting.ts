import { parseReference } from '../../casework/rules/reference';
import type { DeskServices } from '../../platform/host/services';
import { isDeskError } from '../../platform/sharepoint/errors';
import { prefix } from '../rules/cases/prefix';
import type { StoredComplaint } from '../rules/intake/intakeRow';
import { readIntake } from './intakeRows';

/** A complaint as it was entered, for an officer before it is in the log; undefined when it is gone. @throws DeskError */
export async function readWaiting(services: DeskServices, reference: string): Promise<StoredComplaint | undefined> {
  const id = parseReference(prefix, reference)?.intakeId;
  try {
    return id === undefined ? undefined : await readIntake(services, id);
  } catch (error) {
    if (isDeskError(error, 'not-found')) {
      return undefined;
    }
    throw error;
  }
}
