import type { Texts } from '../texts';
import type en from './en';

const cy: Texts<typeof en> = {
  heading: 'Chwiliadau ceisiadau',
  looked: 'Chwiliadau a atebwyd ac nad oes neb wedi’u darllen, sy’n hwyr, neu sy’n ddyledus o fewn {0} diwrnod.',
  search: 'Chwiliad',
  letterTo: 'Chwiliad drwy lythyr: {0}',
  why_answered: 'Atebwyd, ac nid oes neb wedi’i setlo',
  why_overdue: 'Heb ei ateb, ac mae ei ddiwrnod wedi mynd heibio',
  why_open: 'Heb ei ateb eto',
  read: 'Darllen yr ateb',
  look: 'Edrych ar y chwiliad'
};

export default cy;
