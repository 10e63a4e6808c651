define([], () => ({
  complianceHeading: 'Who has read what'
}));
