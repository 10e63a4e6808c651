import { fetchPart } from '../../platform/host/fetchPart';
import { deskPageOf } from '../../platform/settings/pages';
import { linkToCase } from '../rules/caseAddress';
import { ownersMail, type OwnersMail } from '../rules/messages/ownersMail';
import type { Sender } from './contract';

/** What site owners are told of a withdrawn file of a case. @throws DeskError `offline` when its words do not arrive */
export async function ownersMailOf({ services, settings }: Sender, reference: string, mayBeRepeat: boolean): Promise<OwnersMail> {
  const { ownersWords } = await fetchPart(() => import(/* webpackChunkName: 'owners-mail' */ './ownersWords'));
  return ownersMail(ownersWords, { reference, link: linkToCase(services.siteUrl, deskPageOf(services.siteUrl, settings), reference), locale: services.locale, mayBeRepeat });
}
