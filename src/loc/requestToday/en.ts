/** What is due of requests on the desk's first page, besides their clocks. */
const en = {
  heading: 'Searches of requests',
  looked: 'Searches that were answered and that nobody has read, that are overdue, or due within {0} days.',
  search: 'Search',
  letterTo: 'Search by letter: {0}',
  why_answered: 'Answered, and nobody has settled it',
  why_overdue: 'Not answered, and its day is past',
  why_open: 'Not answered yet',
  read: 'Read the answer',
  look: 'Look at the search'
};

export default en;
