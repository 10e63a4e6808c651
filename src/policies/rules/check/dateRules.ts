import { Temporal } from 'temporal-polyfill';
import { firstDate, labelled, reviewCycle, type Labelled } from './dates';
import { NOWHERE } from './missing';
import type { CheckContext, DateRule, Place } from './model';
import type { Passages } from './passages';

const NEXT_REVIEW = /\b(next (scheduled )?review( date)?( due)?( by)?|review due( date)?( by)?|due for review|(date of|date for) next review|next revision( date)?)\b/i;
const REVIEW_DATE = /\breview(al)? (date|by)\b|\bdate (of|for) review\b|\bto be reviewed( by| on| in)?\b/i;
/** `Next review date` is no bare `review date`, and the last one is none to come. */
const OTHER_REVIEWS = /\b(next|scheduled|last|previous|date of last)\s+$/i;
const LAST_KNOWN = /\b(approved( date| by| on)?|approval date|date (of )?(approved|approval|adopted|adoption|issued?)|adopted( on)?|last (reviewed|updated|revised|review|amended)( on| date)?|issue date|effective (date|from)|version date|revision date|policy date)\b/i;
/** Where a document without a control table says how old it is. */
const FRONT = 4;

/** The places of a rule on dates: what the text says of its own reviews, against the day. */
export function datePlaces(rule: DateRule, passages: Passages, context: CheckContext): readonly Place[] {
  switch (rule.looks) {
    case 'review-passed': {
      const passed = past(labelled(passages, NEXT_REVIEW), context.today);
      const column = context.columns?.reviewDue;
      return passed.length > 0 || column === undefined || Temporal.PlainDate.compare(column, context.today) >= 0 ? passed.map(placeOfLine) : [NOWHERE];
    }
    // whether "review date" is the last or the next one, a person has to say
    case 'review-day-passed':
      return past(labelled(passages, REVIEW_DATE, OTHER_REVIEWS).filter(({ line, label }) => !NEXT_REVIEW.test(line) && !/\blast\b/i.test(line) && label !== ''), context.today).map(placeOfLine);
    case 'no-review-date': {
      const named = [...labelled(passages, NEXT_REVIEW), ...labelled(passages, REVIEW_DATE, OTHER_REVIEWS)];
      const empty = named[0];
      return context.columns?.reviewDue !== undefined || named.some(({ date }) => date !== undefined) ? [] : [empty ? placeOfLine(empty) : NOWHERE];
    }
    case 'cycle-passed': return cyclePassed(passages, context);
  }
}

function past(found: readonly Labelled[], today: Temporal.PlainDate): readonly Labelled[] {
  return found.filter(({ date }) => date !== undefined && Temporal.PlainDate.compare(date.day, today) < 0);
}

/** The text says how often it is reviewed, and its newest date is longer ago than that. */
function cyclePassed(passages: Passages, context: CheckContext): readonly Place[] {
  const said = passages.all.map((passage) => ({ passage, cycle: passage.region === 'body' ? reviewCycle(passage.text) : undefined })).find(({ cycle }) => cycle !== undefined);
  if (!said?.cycle) {
    return [];
  }
  const front = passages.all.slice(0, FRONT).map(({ text }) => firstDate(text)?.day);
  const days = [...labelled(passages, LAST_KNOWN).map(({ date }) => date?.day), ...front, firstDate(passages.title)?.day, context.columns?.approvedOn]
    .filter((day) => day !== undefined).filter((day) => Temporal.PlainDate.compare(day, context.today) <= 0).sort((a, b) => Temporal.PlainDate.compare(a, b));
  const newest = days[days.length - 1];
  if (newest === undefined || Temporal.PlainDate.compare(newest.add({ months: said.cycle.months }), context.today) >= 0) {
    return [];
  }
  const start = said.passage.text.indexOf(said.cycle.words);
  return [{ path: said.passage.path, block: said.passage.block, sentence: said.passage.text.slice(0, 360), words: start < 0 || start > 340 ? '' : said.cycle.words, start: Math.max(0, start) }];
}

const placeOfLine = ({ path, block, line }: Labelled): Place => ({ path, block, sentence: line, words: line, start: 0 });
