define([], () => ({
  reportHeading: 'Report a data breach'
}));
