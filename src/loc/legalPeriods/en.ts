/** How the last day of a period of the law came about, for pages and letters. `{0}` is the number, `{1}` the day; in `extended…` too. */
const en = {
  daysOne: 'One day, not counting that one, ends on {1}.',
  daysOther: '{0} days, not counting that one, end on {1}.',
  weeksOne: 'One week ends on {1}.',
  weeksOther: '{0} weeks end on {1}.',
  monthsOne: 'One month ends on {1}.',
  monthsOther: '{0} months end on {1}.',
  workingDaysOne: 'One working day after it is {1}.',
  workingDaysOther: '{0} working days after it end on {1}.',
  schoolDaysOne: 'One school day after it is {1}.',
  schoolDaysOther: '{0} school days after it end on {1}.',
  extended: 'The time was extended and counts from the same day.',
  noSuchDate: 'That month has no day {0}, so its last day counts.',
  pausedOne: 'One day does not count, {1}: that makes it {3}.',
  pausedOther: '{0} days do not count, from {1} to {2}, both included: that makes it {3}.',
  waits: 'An answer is awaited since {0}. No day counts until it is here.',
  pausedTooLate: 'What was asked on {0} came after the time had run out, and moves nothing.',
  over_weekend: 'a weekend',
  'over_bank-holiday': 'a bank holiday',
  overThen: '{0}, then {1}',
  movedOn: 'That is {0}, so the next working day counts.',
  ends: 'The last day is {0}.',
  'doubt_bank-holidays': 'Bank holidays so far ahead are not announced yet, so this day may still change.',
  'doubt_school-terms': 'The term dates are not known for all of this time: each working day was taken for a school day, so the true day may be later.'
};

export default en;
