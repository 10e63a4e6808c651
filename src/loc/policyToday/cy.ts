import type { Texts } from '../texts';
import type en from './en';

const cy: Texts<typeof en> = {
  overdue: 'Adolygiad yn hwyr',
  dueSoon: 'Adolygiad i’w wneud',
  withOwner: '{0}, perchennog: {1}',
  noOwner: '{0}, dim perchennog wedi’i enwi'
};

export default cy;
