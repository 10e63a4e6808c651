const en = {
  overdue: 'Review overdue',
  dueSoon: 'Review due',
  withOwner: '{0}, owner: {1}',
  noOwner: '{0}, no owner named'
};

export default en;
