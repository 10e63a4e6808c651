import strings from '../../../../loc/investigation';
import * as React from 'react';
import { Temporal } from 'temporal-polyfill';
import { formatUkDateTime, ukInputs, ukInstant } from '../../../../calendar';
import type { Locale } from '../../../../platform/host/services';
import { QuietButton } from '../../../../shared-ui/Button';
import { focusField } from '../../../../shared-ui/focus';
import { DateTimeBox } from '../../../../shared-ui/fields/DateTimeBox';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { fill } from '../../../../shared-ui/text';
import type { HistoryEntry } from '../../../cases/contract';
import { caseEvent, TEXT_LIMIT, type CaseProblem } from '../../../rules';
import type { CasePanelProps } from '../panelContract';
import { breachHistoryWords } from '../history/breachHistory';
import { fieldId } from '../problems';
import { useCaseStore } from '../shell/casePort';
import { useInput } from '../../../../casework/ui/useInput';
import { problemFor } from './words';
import styles from './investigation.module.scss';

interface TimelineProps extends Pick<CasePanelProps, 'services' | 'found' | 'say' | 'fail'> {
  readonly entries: readonly HistoryEntry[] | undefined;
  readonly onAdded: () => void;
}

const blank = { text: '', details: '', date: '', time: '' };

/** What happened, oldest first. Something may be added with the time at which it happened; nothing is changed or taken away. */
export const Timeline: React.FC<TimelineProps> = ({ services, found, entries, onAdded, say, fail }) => {
  const store = useCaseStore();
  const event = useInput('event', blank);
  const [problems, setProblems] = React.useState<readonly CaseProblem[]>([]);
  const [busy, setBusy] = React.useState(false);
  const { text, details, date, time } = event.value;
  const field = (name: string): { id: string; error: string | undefined } => ({ id: fieldId(found.logId, `event.${name}`), error: problemFor(problems, name) });

  async function add(): Promise<void> {
    const at = ukInstant(date, time);
    const wrong = problemsOf(text, at, services.now());
    setProblems(wrong);
    if (wrong.length > 0) {
      focusField(field(wrong[0].field).id);
    }
    if (wrong.length > 0 || !(at instanceof Temporal.Instant)) {
      return;
    }
    setBusy(true);
    try {
      await store.addEvents(found, [caseEvent('happened', { what: text.trim() }, { details: details.trim(), at })]);
      event.reset();
      say(strings.eventAdded);
      onAdded();
    } catch (error) {
      fail(error);
    } finally {
      setBusy(false);
    }
  }

  return (
    <section aria-labelledby={fieldId(found.logId, 'timeline')}>
      <h3 id={fieldId(found.logId, 'timeline')} className={styles.heading}>{strings.timelineHeading}</h3>
      <p className={styles.quiet}>{strings.timelineHint}</p>
      {entries === undefined ? <p role="status">{strings.opening}</p> : null}
      {entries?.length === 0 ? <p>{strings.timelineNone}</p> : null}
      <ol className={styles.timeline}>
        {(entries ?? []).map((entry, index) => (
          <li key={`${entry.at.toString()} ${index}`}>
            <span className={styles.when}>{formatUkDateTime(entry.at, services.locale)}</span>
            <What entry={entry} locale={services.locale} />
            {entry.details ? <span className={styles.details}>{entry.details}</span> : null}
            <span className={styles.quiet}>{entry.by ? fill(strings.timelineBy, entry.by) : ''}{entry.sealed ? '' : ` – ${strings.timelineAround}`}</span>
          </li>
        ))}
      </ol>
      <div className={styles.add}>
        <TextBox {...field('text')} label={strings.eventText} hint={strings.eventTextHint} maximum={TEXT_LIMIT} value={text} onChange={(value) => event.set({ ...event.value, text: value })} />
        <DateTimeBox {...field('at')} label={strings.eventAt} date={date} time={time} now={() => ukInputs(services.now())} onChange={(value) => event.set({ ...event.value, ...value })} />
        <TextBox {...field('details')} label={strings.eventDetails} optional rows={2} value={details} onChange={(value) => event.set({ ...event.value, details: value })} />
        <QuietButton aria-disabled={busy} onClick={() => { if (!busy) { void add(); } }}>{strings.eventAdd}</QuietButton>
      </div>
    </section>
  );
};

const What: React.FC<{ readonly entry: HistoryEntry; readonly locale: Locale }> = ({ entry, locale }) => {
  const { title, titleLang, lines } = breachHistoryWords.entry(entry, locale);
  return (
    <>
      <span className={styles.what} lang={titleLang}>{title || breachHistoryWords.kind(entry.kind)}</span>
      {lines.length === 0 ? null : <span className={styles.details}>{lines.join('\n')}</span>}
    </>
  );
};

function problemsOf(text: string, at: ReturnType<typeof ukInstant>, now: Temporal.Instant): readonly CaseProblem[] {
  const moment = !(at instanceof Temporal.Instant) ? 'moment' : at.epochMilliseconds > now.epochMilliseconds ? 'future' : undefined;
  return [
    ...(text.trim() === '' ? [{ field: 'text', code: 'required' }] : text.length > TEXT_LIMIT ? [{ field: 'text', code: 'tooLong' }] : []),
    ...(moment === undefined ? [] : [{ field: 'at', code: moment }])
  ];
}
