import type { Texts } from '../texts';
import type en from './en';

const cy: Texts<typeof en> = {
  notRecorded: 'heb ei gofnodi',
  removed: '(dilëwyd)',
  code_takenIn: 'Ychwanegwyd adroddiad at y cofnod: {0}',
  code_filesCopied: 'Ffeiliau wedi’u cadw fel tystiolaeth: {0}',
  code_reportFilesChanged: 'Newidiwyd ffeiliau’r adroddiad',
  code_fileWithdrawn: 'Tynnwyd ffeil {0} yn ôl',
  code_fileShownAgain: 'Dangosir ffeil {0} eto',
  code_messageUndeliverable: 'Ni ellir ei danfon: {0} {1}',
  code_assigned: 'Neilltuwyd yr achos. Swyddog: {0}',
  code_nobodyAssigned: 'Nid yw’r achos wedi’i neilltuo i neb mwyach',
  code_actionRecorded: 'Cofnodwyd gweithred',
  code_taskGiven: 'Rhoddwyd tasg. Gwasanaeth: {0}',
  code_documentKept: 'Cadwyd dogfen: {0}',
  code_happened: '{0}',
  code_closed: 'Caewyd yr achos',
  code_closingConfirmed: 'Cadarnhawyd y cau',
  code_reopened: 'Ailagorwyd yr achos',
  code_changedAroundTheDesk: 'Newidiwyd y rhes yn uniongyrchol yn SharePoint. Nid yw’n cyfrif nes i swyddog dderbyn y newid neu ei roi’n ôl.',
  code_madeAroundTheDesk: 'Crëwyd y rhes yn uniongyrchol yn SharePoint. Nid yw’n cyfrif nes i swyddog ei derbyn.',
  code_accepted: 'Derbyniwyd yr hyn a newidiwyd yn uniongyrchol yn SharePoint',
  code_putBack: 'Rhoddwyd yn ôl yr hyn a newidiwyd yn uniongyrchol yn SharePoint',
  code_disposed: 'Gwaredwyd yn ôl yr amserlen gadw: cedwir y cyfrifon a’r penderfyniadau',
  code_toldAgain: 'Adroddwyd eto o fersiwn o’r achos: {0}',
  value_version: 'Fersiwn o’r adroddiad: {0}',
  value_repeatOf: 'Ailadrodd adroddiad arall: {0}',
  value_unreadable: 'Ni ellir ei ddarllen: {0}',
  value_files: '{0}',
  value_gone: 'Nid yw yn yr adroddiad mwyach: {0}',
  value_replaced: 'Cafodd ei ddisodli yn yr adroddiad: {0}',
  value_notKept: 'Ni ellid ei gadw: {0}',
  value_reason: '{0}',
  value_sha256: 'SHA-256 {0}',
  value_keptUntil: 'I’w gadw tan: {0}',
  value_by: 'Gan: {0}',
  value_changedAt: 'Pryd: {0}',
  value_changedBy: 'Cadwyd gan: {0}',
  value_fields: 'Newidiwyd: {0}'
};

export default cy;
