/** What is due of screenings and DPIAs on the desk’s first page, besides their clocks. */
const en = {
  heading_arrivals: 'Submissions that nobody has received',
  looked_arrivals: 'The newest submission of each open DPIA of which the log does not speak yet.',
  why_arrival: 'Submission {0} has come',
  next_receive: 'Receive it',
  next_startReview: 'Start its review, then receive it',
  heading_goLive: 'DPIAs that are to go live',
  looked_goLive: 'Those whose planned day has come or is within {0} days, with what stands against it.',
  why_goLive: 'Something stands against the planned day',
  why_goLivePast: 'The planned day has passed, and something stands against it',
  why_ready: 'Nothing stands against the planned day',
  next_goLive: 'Look at it',
  heading_measures: 'Measures past their day',
  looked_measures: 'Measures that are not in place, of DPIAs that go live soon, are in force and not live yet, or went live without them.',
  measuresPastOne: '1 measure is past its day',
  measuresPastOther: '{0} measures are past their day',
  heading_advice: 'DPIAs that wait for advice',
  looked_advice: 'All that were received and on which nobody has advised.',
  why_advice: 'Submitted, and nobody has advised',
  next_advise: 'Advise',
  heading_signs: 'DPIAs that wait for a sign-off',
  looked_signs: 'All of which somebody was asked to sign.',
  why_sign: 'Somebody was asked to sign',
  next_approve: 'Look at the sign-offs',
  heading_reviews: 'Reviews of DPIAs',
  looked_reviews: 'DPIAs in force whose review is due, or within {0} days.',
  why_review: 'The review is due soon',
  why_reviewPast: 'The day of the review has passed',
  next_review: 'Review it'
};

export default en;
