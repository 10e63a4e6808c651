define([], () => ({
  reportHeading: 'Rhoi gwybod am dor diogelwch data'
}));
