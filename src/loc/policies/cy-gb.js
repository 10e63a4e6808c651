define([], () => ({
  myPoliciesHeading: 'Fy mholisïau',
  opening: 'Yn agor eich polisïau…',
  deskSiteLabel: 'Safle’r ddesg diogelu data',
  deskSiteHint: 'Gadewch yn wag os yw’r ddesg ar safle’r dudalen hon.',
  teamReadingHeading: 'Darllen y tîm'
}));
