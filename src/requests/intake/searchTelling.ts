import { tellOf } from '../../casework/intake/tellService';
import type { ServiceTold } from '../../casework/store/contract';
import type { DeskServices } from '../../platform/host/services';
import { requestSite } from '../cases/kind';
import type { SearchQuestion } from '../rules/searches/question';
import type { SearchedCase } from '../store/searches';
import { messagesOfSearch } from './searchMessages';

/** Mails the service that it is asked to search, as `tellService` does of a task; the search stands whatever becomes of it. @throws as `tellService` */
export const tellOfSearch = (services: DeskServices, found: SearchedCase, search: SearchQuestion): Promise<ServiceTold> =>
  tellOf(requestSite(services), found, (sender) => messagesOfSearch(sender, search));
