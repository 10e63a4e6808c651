import strings from '../../../../loc/requestSchedule';
import * as React from 'react';
import { FailureMessage } from '../../../../casework/ui/FailureMessage';
import { useRead } from '../../../../casework/ui/useRead';
import { PrimaryButton, QuietButton } from '../../../../shared-ui/Button';
import { SelectBox } from '../../../../shared-ui/fields/SelectBox';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { fill } from '../../../../shared-ui/text';
import { entryDecisions, type EntryDecision } from '../../../rules/schedule/choices';
import type { ScheduleLine } from '../../../rules/schedule/entry';
import { scheduleEvent } from '../../../rules/schedule/events';
import { everything } from '../../../rules/schedule/filter';
import { countChecks, drawSample, sampledFrom } from '../../../rules/schedule/sample';
import { BulkState } from './BulkState';
import type { PartProps } from './parts';
import { useBulk } from './useBulk';
import { choicesBy, wordOf } from './words';
import styles from './schedule.module.scss';

const decisions = entryDecisions.filter((decision) => decision !== 'undecided');
/** Short enough to be read out, and long enough that nobody draws until a pleasant one comes. */
const newSeed = (): string => crypto.randomUUID().slice(0, 8);

/** The second check: a sample that is drawn by chance and can be drawn again, and what came of it. */
export const CheckTab: React.FC<PartProps & { readonly lines: readonly ScheduleLine[]; readonly onShow: () => void }> = ({ services, store, found, view, id, fail, tell, lines, onShow }) => {
  const [decision, setDecision] = React.useState<EntryDecision | ''>('');
  const [percent, setPercent] = React.useState('5');
  const [wrong, setWrong] = React.useState<{ readonly field: 'decision' | 'percent'; readonly text: string }>();
  const [seed, setSeed] = React.useState(newSeed);
  const bulk = useBulk(fail, (result) => { if (result.left.length === 0) view.again(); });
  const share = /^\d{1,3}$/.test(percent.trim()) ? Number(percent) : 0;
  const from = decision === '' ? [] : sampledFrom(lines, decision);
  const drawn = share > 0 && share <= 100 ? drawSample(from, share, seed) : [];

  async function draw(): Promise<void> {
    const problem = decision === '' ? { field: 'decision', text: strings.problem_required } as const
      : share < 1 || share > 100 ? { field: 'percent', text: strings.problem_percent } as const
      : drawn.length === 0 ? { field: 'decision', text: strings['problem_nothing-to-sample'] } as const : undefined;
    setWrong(problem);
    if (problem || decision === '') return;
    const [guid, wanted] = [crypto.randomUUID(), new Set(drawn)];
    // with the marks of their versions, of those alone that are decided so
    const marked = (await store.readMatching(services, found.reference, { ...everything, decision })).filter(({ number }) => wanted.has(number));
    const content = { decision, percent: share, seed, outOf: from.length };
    await bulk.start(marked, async (some, following) => {
      const part = await store.askChecks(services, found, some, { guid, content }, following);
      if (part.saved.length > 0) await tell([scheduleEvent('scheduleSampled', { sampled: part.saved.length, percent: share })]).catch(fail);
      return part;
    });
    setSeed(newSeed());
  }

  return (
    <>
      <p>{strings.sampleIntro}</p>
      <form noValidate onSubmit={(event) => { event.preventDefault(); if (!bulk.busy) draw().catch(fail); }}>
        <SelectBox id={id('sample.decision')} label={strings.sampleDecision} none={strings.choose} choices={choicesBy('decision', decisions)} value={decision} error={wrong?.field === 'decision' ? wrong.text : undefined}
          onChange={(chosen) => setDecision(decisions.find((each) => each === chosen) ?? '')} />
        <TextBox id={id('sample.percent')} label={strings.samplePercent} width="short" inputMode="numeric" error={wrong?.field === 'percent' ? wrong.text : undefined} value={percent} onChange={setPercent} />
        <p>{fill(strings.sampleSeed, seed)}</p>
        {decision === '' ? null : <p role="status">{fill(strings.sampleWould, drawn.length, from.length)}</p>}
        <PrimaryButton id={id('sample')} type="submit" aria-disabled={bulk.busy}>{strings.sampleDraw}</PrimaryButton>
        <BulkState bulk={bulk} id={id('sample')} />
      </form>
      <Results services={services} store={store} found={found} lines={lines} />
      <p><QuietButton onClick={() => { view.show({ ...everything, check: 'asked' }); onShow(); }}>{strings.checkShow}</QuietButton></p>
    </>
  );
};

const Results: React.FC<Pick<PartProps, 'services' | 'store' | 'found'> & { readonly lines: readonly ScheduleLine[] }> = ({ services, store, found, lines }) => {
  const { reference } = found;
  const read = useRead(React.useCallback(
    () => store.readActs(services, reference, lines.filter(({ check }) => check === 'agreed' || check === 'disagreed').flatMap(({ decidedIn, checkedIn }) => [decidedIn, checkedIn])), [store, services, reference, lines]
  ));
  if (read.state === 'failed') return <FailureMessage error={read.error} onRetry={read.again} />;
  if (read.state === 'reading') return <p role="status">{strings.standReading}</p>;
  const counts = countChecks(lines, read.value);
  const heads = [strings.colDecision, strings.checkDecided, strings.checkAsked, strings.checkAgreed, strings.checkDisagreed, strings.checkOutstanding] as const;
  if (counts.length === 0) return <p>{strings.checkEmpty}</p>;
  return (
    <table className={styles.table}>
      <caption>{strings.checkTable}</caption>
      <thead><tr>{heads.map((head) => <th key={head} scope="col">{head}</th>)}</tr></thead>
      <tbody>
        {counts.map(({ decision, decided, asked, agreed, disagreed, outstanding }) => (
          <tr key={decision}>
            <th scope="row">{wordOf('decision', decision)}</th>
            {[decided, asked, agreed, disagreed, outstanding].map((count, place) => <td key={heads[place + 1]}><span className={styles.label}>{heads[place + 1]}: </span>{count}</td>)}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
