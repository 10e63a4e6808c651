define([], () => ({
  publishHeading: 'Cyhoeddi polisi'
}));
