import type { Texts } from '../texts';
import type en from './en';

const cy: Texts<typeof en> = {
  from: 'O',
  to: 'Hyd at',
  make: 'Cyfrif',
  beginning: 'Yn darllen…',
  reading: 'Yn darllen… Achosion hyd yma: {0}, hyd at {1}.',
  stop: 'Stopio',
  stopped: 'Stopiwyd. Ni wnaed dim.',
  problem_from: 'Rhowch y diwrnod cyntaf',
  problem_to: 'Rhowch ddiwrnod olaf nad yw cyn y cyntaf',
  csv: 'Lawrlwytho fel CSV',
  workbook: 'Lawrlwytho fel llyfr gwaith Excel',
  workbookReady: 'Lawrlwythwyd {0}.',
  what: 'Yr hyn a gyfrifir',
  number: 'Nifer',
  council: 'Y cyngor',
  noService: 'Heb ei enwi',
  leftOut: 'Heb eu cyfrif, am i rywun eu newid yn uniongyrchol yn SharePoint: {0}. Rhaid i swyddog dderbyn hynny neu ei roi yn ôl.',
  cutMark: ' [wedi’i dorri]'
};

export default cy;
