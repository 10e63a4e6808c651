import type { Texts } from '../texts';
import type en from './en';

const cy: Texts<typeof en> = {
  sentAlready: 'Roedd wedi cyrraedd gydag ymgais gynharach; ni chafodd ei gadw ddwywaith.',
  sentAt: 'Derbyniwyd {0}',
  nextTitle: 'Beth sy’n digwydd nesaf',
  toldTitle: 'Pwy sydd wedi cael gwybod',
  notToldTitle: 'Nid oedd modd anfon rhai negeseuon',
  role_dpo: 'Swyddog Diogelu Data',
  role_restricted: 'Y grŵp sydd yr unig un i’w weld',
  sent_mail: 'anfonwyd e-bost',
  sent_chat: 'anfonwyd neges Teams',
  sent_channel: 'anfonwyd neges i’r sianel Teams',
  failed_mail: 'nid oedd modd anfon yr e-bost',
  failed_chat: 'nid oedd modd anfon y neges Teams',
  failed_channel: 'nid oedd modd anfon y neges i’r sianel Teams',
  skipped: 'nid oes angen neges',
  reason_isSender: 'chi yw hwnnw',
  reason_alreadySent: 'eisoes wedi’i hanfon',
  reason_notConfigured: 'nid oes neb wedi’i enwi yn y gosodiadau',
  reason_notAllowed: 'ni ellir ei hanfon o’ch cyfrif chi',
  reason_recipientUnknown: 'nid yw’r cyfeiriad yn hysbys',
  reason_throttled: 'mae’r gwasanaeth yn rhy brysur',
  reason_connection: 'torrodd y cysylltiad',
  reason_other: 'ni dderbyniodd y gwasanaeth hi',
  filesFailedTitle: 'Ni anfonwyd rhai ffeiliau',
  fileProblem_tooLarge: 'mae’n rhy fawr',
  fileProblem_refused: 'nid yw SharePoint yn derbyn y math hwn o ffeil',
  fileProblem_nameTaken: 'mae ffeil â’r enw hwn yno eisoes',
  fileProblem_connection: 'torrodd y cysylltiad',
  fileProblem_throttled: 'mae SharePoint yn rhy brysur',
  fileProblem_other: 'ni dderbyniodd SharePoint hi',
  ringTitle: 'Ffonio’r Swyddog Diogelu Data',
  publicState_received: 'Wedi’i dderbyn',
  publicState_beingLookedAt: 'Yn cael ei ystyried',
  publicState_closed: 'Wedi’i gau'
};

export default cy;
