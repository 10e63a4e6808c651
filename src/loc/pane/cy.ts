import type { Texts } from '../texts';
import type en from './en';

const cy: Texts<typeof en> = {
  deskSiteLabel: 'Safle’r ddesg diogelu data',
  deskSiteHint: 'Gadewch yn wag os yw’r ddesg ar safle’r dudalen hon.'
};

export default cy;
