import strings from '../../../../loc/requestSchedule';
import { byKey } from '../../../../loc/texts';
import * as React from 'react';
import { ukDate } from '../../../../calendar';
import type { CaseProblem } from '../../../../casework/rules/command';
import { FailureMessage } from '../../../../casework/ui/FailureMessage';
import { useRead } from '../../../../casework/ui/useRead';
import { PrimaryButton } from '../../../../shared-ui/Button';
import { DayBox } from '../../../../shared-ui/fields/DayBox';
import { SelectBox } from '../../../../shared-ui/fields/SelectBox';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { fill } from '../../../../shared-ui/text';
import { MessagePanel } from '../../../../shared-ui/MessagePanel';
import { byBatch } from '../../../rules/schedule/counts';
import type { ScheduleLine } from '../../../rules/schedule/entry';
import { scheduleEvent } from '../../../rules/schedule/events';
import { everything } from '../../../rules/schedule/filter';
import { emptyRelease, pagesSoFar, placePages, releaseObstacles, releaseProblems, type ReleaseObstacle } from '../../../rules/schedule/release';
import { BulkState } from './BulkState';
import { inForm, type PartProps } from './parts';
import { useBulk } from './useBulk';
import { someNumbers, useForm } from './words';
import styles from './schedule.module.scss';

/** Documents go out batch by batch, each with its pages for good. What stands against it is said, and an officer may go on with who, why and the advice. */
export const ReleaseTab: React.FC<PartProps & { readonly lines: readonly ScheduleLine[] }> = ({ services, store, found, view, id, say, fail, tell, lines }) => {
  const [problems, setProblems] = React.useState<readonly CaseProblem[]>([]);
  const form = useForm(found.logId, 'schedule-release', emptyRelease, problems);
  const { value, change } = form;
  const { reference } = found;
  const inBatch = React.useMemo(() => lines.filter(({ batch }) => value.batch !== '' && String(batch) === value.batch), [lines, value.batch]);
  const acts = useRead(React.useCallback(() => store.readActs(services, reference, inBatch.flatMap(({ decidedIn, checkedIn }) => [decidedIn, checkedIn])), [store, services, reference, inBatch]));
  const { opinions } = found.values.review;
  const obstacles = acts.state === 'read' ? releaseObstacles(inBatch, { acts: acts.value, opinions, today: ukDate(services.now()) }) : [];
  const placed = placePages(inBatch, pagesSoFar(lines));
  const pages = placed.reduce((sum, { number }) => sum + (inBatch.find((line) => line.number === number)?.pages ?? 0), 0);
  const bulk = useBulk(fail, (result) => { if (result.left.length === 0) view.again(); });
  const at = (path: string): ReturnType<typeof form.at> => form.at(`release.${path}`);

  async function release(): Promise<void> {
    if (acts.state !== 'read' && inBatch.length > 0) return;
    const wrong = inForm('release', releaseProblems(value, obstacles, placed.length));
    setProblems(wrong);
    if (wrong.length > 0) {
      await form.submit(Promise.resolve('problems'), () => undefined);
      return;
    }
    const { batch, on, who, why, advice, adviceBy } = value;
    const wanted = new Set(placed.map(({ number }) => number));
    const marked = (await store.readMatching(services, reference, { ...everything, batch })).filter(({ number }) => wanted.has(number));
    const guid = crypto.randomUUID();
    const against = obstacles.map(({ code, numbers }) => `${code} ${numbers.length}`);
    const content = { batch: Number(batch), on, entries: placed.length, pages, ...(obstacles.length > 0 ? { against, who: who.trim(), reason: why.trim(), advice: advice.trim(), adviceBy: adviceBy.trim() } : {}) };
    const besides = obstacles.length > 0 ? { against: obstacles.length, who: who.trim(), advice: advice.trim(), adviceBy: adviceBy.trim() } : { against: undefined, who: undefined, advice: undefined, adviceBy: undefined };
    const result = await bulk.start(marked, async (some, following) => {
      const numbers = new Set(some.map(({ number }) => number));
      const part = await store.releaseEntries(services, found, some, placed.filter(({ number }) => numbers.has(number)), { guid, content }, following);
      const documents = part.saved.length;
      if (documents > 0) await tell([scheduleEvent('scheduleReleased', { batch: Number(batch), documents, pages, on, ...besides }, obstacles.length > 0 ? why.trim() : '')]).catch(fail);
      return part;
    });
    if (!result || result.left.length > 0 || result.saved.length === 0) return;
    await form.submit(Promise.resolve('saved'), () => say(fill(strings.releaseSaved, batch, result.saved.length)));
  }

  const batches = byBatch(lines);
  if (batches.length === 0) return <><p>{strings.releaseIntro}</p><p>{strings.releaseNone}</p></>;
  return (
    <>
      <p>{strings.releaseIntro}</p>
      <Batches batches={batches} />
      <form noValidate onSubmit={(event) => { event.preventDefault(); if (!bulk.busy) release().catch(fail); }}>
        {form.summary}
        <SelectBox {...at('batch')} label={strings.releaseBatch} none={strings.choose} choices={batches.map(({ key }) => ({ key: String(key), text: fill(strings.batchOne, key) }))} value={value.batch} onChange={(batch) => change({ batch })} />
        <DayBox {...at('on')} label={strings.releaseOn} value={value.on} onChange={(on) => change({ on })} />
        {acts.state === 'failed' ? <FailureMessage error={acts.error} onRetry={acts.again} /> : null}
        {value.batch === '' ? null : <p role="status">{fill(strings.releaseWould, placed.length, pages)}</p>}
        <Against obstacles={obstacles} />
        {obstacles.length > 0 ? (
          <>
            <p>{strings.releaseAllTheSame}</p>
            <TextBox {...at('who')} label={strings.releaseWho} width="medium" value={value.who} onChange={(who) => change({ who })} />
            <TextBox {...at('why')} label={strings.releaseWhy} rows={2} value={value.why} onChange={(why) => change({ why })} />
            <TextBox {...at('advice')} label={strings.releaseAdvice} rows={2} value={value.advice} onChange={(advice) => change({ advice })} />
            <TextBox {...at('adviceBy')} label={strings.releaseAdviceBy} width="medium" value={value.adviceBy} onChange={(adviceBy) => change({ adviceBy })} />
          </>
        ) : null}
        <PrimaryButton id={id('release')} type="submit" aria-disabled={bulk.busy}>{strings.releaseSave}</PrimaryButton>
        <BulkState bulk={bulk} id={id('release')} />
      </form>
    </>
  );
};

const Against: React.FC<{ readonly obstacles: readonly ReleaseObstacle[] }> = ({ obstacles }) => (obstacles.length === 0 ? null : (
  <MessagePanel tone="warning" title={strings.releaseAgainst}>
    <ul>
      {obstacles.map(({ code, numbers }) => {
        const { shown, more } = someNumbers(numbers);
        return <li key={code}>{fill(strings.obstacleLine, byKey(strings)[`obstacle_${code}`] ?? code, more > 0 ? fill(strings.obstacleMore, shown, more) : shown)}</li>;
      })}
    </ul>
  </MessagePanel>
));

const Batches: React.FC<{ readonly batches: ReturnType<typeof byBatch> }> = ({ batches }) => {
  const heads = [strings.filterBatch, strings.releaseDocuments, strings.colPages, strings.releaseUndecided, strings.releaseOut, strings.releaseGone] as const;
  return (
    <table className={styles.table}>
      <caption>{strings.releaseTable}</caption>
      <thead><tr>{heads.map((head) => <th key={head} scope="col">{head}</th>)}</tr></thead>
      <tbody>
        {batches.map(({ key, entries, pages, undecided, goesOut, gone }) => (
          <tr key={key}>
            <th scope="row">{fill(strings.batchOne, key)}</th>
            {[entries, pages, undecided, goesOut, gone].map((count, place) => <td key={heads[place + 1]}><span className={styles.label}>{heads[place + 1]}: </span>{count}</td>)}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
