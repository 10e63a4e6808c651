const en = {
  deskSiteLabel: 'Site of the data protection desk',
  deskSiteHint: 'Leave empty when the desk is on this page’s own site.'
};

export default en;
