define([], () => ({
  checkHeading: 'Policy check'
}));
