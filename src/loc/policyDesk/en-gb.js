define([], () => ({
  deskHeading: 'Policy desk',
  opening: 'Opening the policy desk…',
  deskSiteLabel: 'Site of the data protection desk',
  deskSiteHint: 'Leave empty when the desk is on this page’s own site.'
}));
