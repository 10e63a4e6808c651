/** What came in each week and how much of it is late, as a regulator asks it who has told a council to answer what is overdue. No name stands in it. */
import { field, fieldRow, headerRow, named, repeat, repeatRow } from './controls.mjs';
import { heading1, table, text, title } from './look.mjs';

const says = {
  'en-GB': {
    title: 'Weekly return of requests', about: 'Requests of people about their own information: what came, what was answered, and what is late.', council: 'Council', made: 'Made', period: 'Weeks',
    units: 'Counted are rights, since the law gives each a time of its own: a request for two rights counts twice. What was extended or paused stays in the figures, and counts by its own last day, as it is known now. A request that nobody has decided yet counts too, as its clock runs.',
    came: 'What came and what was answered', late: 'What is late', plan: 'Days that requesters were told',
    planText: 'Whoever waits for a late answer is told a day. Here requests are counted, in the week of that day.',
    week: 'Week', received: 'Received', answered: 'Answered', inTime: 'Of those in time', median: 'Median days to the answer',
    start: 'Late at its start', end: 'Late at its end', oldest: 'Days that the oldest is late', promised: 'Told a day in this week', kept: 'Answered by that day',
    leftOut: 'Not counted, because somebody changed them directly in SharePoint: ', references: 'references', running: 'The last week is not over: its end is the moment at which this was made.'
  },
  'cy-GB': {
    title: 'Adroddiad wythnosol o geisiadau', about: 'Ceisiadau pobl am eu gwybodaeth eu hunain: yr hyn a ddaeth, yr hyn a atebwyd, a’r hyn sy’n hwyr.', council: 'Cyngor', made: 'Gwnaed', period: 'Wythnosau',
    units: 'Hawliau a gyfrifir, gan fod y gyfraith yn rhoi ei hamser ei hun i bob un: mae cais am ddwy hawl yn cyfrif ddwywaith. Mae’r hyn a estynnwyd neu a oedwyd yn aros yn y ffigurau, ac yn cyfrif yn ôl ei ddiwrnod olaf ei hun, fel y mae’n hysbys nawr. Mae cais nad oes neb wedi penderfynu arno eto yn cyfrif hefyd, fel y mae ei gloc yn rhedeg.',
    came: 'Yr hyn a ddaeth a’r hyn a atebwyd', late: 'Yr hyn sy’n hwyr', plan: 'Diwrnodau y dywedwyd wrth bobl amdanynt',
    planText: 'Dywedir diwrnod wrth bwy bynnag sy’n aros am ateb hwyr. Yma cyfrifir ceisiadau, yn wythnos y diwrnod hwnnw.',
    week: 'Wythnos', received: 'Derbyniwyd', answered: 'Atebwyd', inTime: 'O’r rheini mewn pryd', median: 'Canolrif diwrnodau hyd at yr ateb',
    start: 'Hwyr ar ei dechrau', end: 'Hwyr ar ei diwedd', oldest: 'Diwrnodau y mae’r hynaf yn hwyr', promised: 'Dywedwyd diwrnod yn yr wythnos hon', kept: 'Atebwyd erbyn y diwrnod hwnnw',
    leftOut: 'Heb eu cyfrif, am i rywun eu newid yn uniongyrchol yn SharePoint: ', references: 'cyfeirnodau', running: 'Nid yw’r wythnos olaf ar ben: ei diwedd yw’r foment y gwnaed hwn.'
  }
};

export function requestWeeklyReturn(locale) {
  const say = says[locale];
  const rows = (tag, cells) => table([5, ...cells.map(() => 12 / cells.length)], [
    headerRow(say.week, ...cells.map((cell) => say[cell])), repeatRow(tag, say.week, fieldRow([`${tag}Week`, say.week], ...cells.map((cell) => [cell, say[cell]])))
  ]);
  return {
    locale,
    title: say.title,
    children: [
      title(say.title),
      text(say.about),
      named('councilName', say.council),
      named('period', say.period),
      named('made', say.made),
      text(say.units),
      repeat('ifRunning', say.running, [text(say.running)]),
      repeat('ifLeftOut', say.leftOut, [text(say.leftOut, field('references', say.references))]),
      heading1(say.came),
      rows('came', ['received', 'answered', 'inTime', 'median']),
      heading1(say.late),
      rows('late', ['start', 'end', 'oldest']),
      repeat('ifPlan', say.plan, [heading1(say.plan), text(say.planText), rows('plan', ['promised', 'kept'])]),
      text()
    ]
  };
}
