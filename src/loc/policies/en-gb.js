define([], () => ({
  myPoliciesHeading: 'My policies',
  opening: 'Opening your policies…',
  deskSiteLabel: 'Site of the data protection desk',
  deskSiteHint: 'Leave empty when the desk is on this page’s own site.',
  teamReadingHeading: 'Team reading'
}));
