/** Counting a period, whatever the log. */
const en = {
  from: 'From',
  to: 'To',
  make: 'Count',
  beginning: 'Reading…',
  reading: 'Reading… {0} cases so far, up to {1}.',
  stop: 'Stop',
  stopped: 'Stopped. Nothing was made.',
  problem_from: 'Enter the first day',
  problem_to: 'Enter a last day that is not before the first one',
  csv: 'Download as CSV',
  workbook: 'Download as Excel workbook',
  workbookReady: '{0} is downloaded.',
  what: 'What is counted',
  number: 'Number',
  council: 'The council',
  noService: 'Not named',
  leftOut: 'Not counted, because somebody changed them directly in SharePoint: {0}. An officer has to accept that or put it back.',
  cutMark: ' [cut]'
};

export default en;
