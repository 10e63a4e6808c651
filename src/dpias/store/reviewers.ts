import { readMembers } from '../../casework/store/access';
import type { ServicePerson } from '../../casework/store/contract';
import type { DeskServices } from '../../platform/host/services';
import { reviewersGroup } from '../../platform/rights';

export { siteUserId } from '../../platform/sharepoint/siteUserId';

/** The members of the group of DPIA reviewers; undefined where SharePoint does not say who is in it. @throws DeskError */
export const readReviewers = (services: Pick<DeskServices, 'sp'>): Promise<readonly ServicePerson[] | undefined> => readMembers(services, reviewersGroup('reviewers:dpia'));
