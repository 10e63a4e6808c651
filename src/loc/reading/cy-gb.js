define([], () => ({
  readingLabel: 'Testun y polisi'
}));
