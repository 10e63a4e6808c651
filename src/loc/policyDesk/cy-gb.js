define([], () => ({
  deskHeading: 'Desg bolisïau',
  opening: 'Yn agor y ddesg bolisïau…',
  deskSiteLabel: 'Safle’r ddesg diogelu data',
  deskSiteHint: 'Gadewch yn wag os yw’r ddesg ar safle’r dudalen hon.'
}));
