define([], () => ({
  checkHeading: 'Gwirio’r polisi'
}));
