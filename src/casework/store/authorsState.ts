import * as v from 'valibot';
import type { DeskServices } from '../../platform/host/services';
import { deskList } from '../../platform/sharepoint/deskList';
import { isDeskError } from '../../platform/sharepoint/errors';
import type { ListSchema } from '../../platform/sharepoint/listSchema';

/** The state of a case on the intake's row from which it came, in `PublicState`: for the row's author only, and read by nobody else. */
export interface AuthorsState {
  /** A case that was made by hand has no such row. @throws DeskError */
  write(services: DeskServices, intakeId: number, state: string): Promise<void>;
  /** The same where a page that saved did not come so far. @throws DeskError */
  catchUp(services: DeskServices, intakeId: number, state: string): Promise<void>;
}

const row = v.object({ PublicState: v.nullish(v.string()) });

/** @param first what a row says that nobody has written to yet */
export function authorsState(intake: Pick<ListSchema, 'path'>, first: string): AuthorsState {
  const write: AuthorsState['write'] = async (services, intakeId, state) => {
    if (intakeId > 0) {
      await deskList(services.sp, services.siteUrl, intake).items.getById(intakeId).update({ PublicState: state });
    }
  };
  return {
    write,
    catchUp: async (services, intakeId, state) => {
      if (intakeId < 1) {
        return;
      }
      try {
        const read: unknown = await deskList(services.sp, services.siteUrl, intake).items.getById(intakeId).select('PublicState')();
        if ((v.parse(row, read).PublicState ?? first) !== state) {
          await write(services, intakeId, state);
        }
      } catch (error) {
        // a row that was deleted under the retention rule has nobody left to tell
        if (!isDeskError(error, 'not-found')) {
          throw error;
        }
      }
    }
  };
}
