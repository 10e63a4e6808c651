import * as React from 'react';
import strings from '../../loc/setup';
import type { SetupResult } from '../../platform/provisioning';
import { PrimaryButton, QuietButton } from '../../shared-ui/Button';
import { Fold } from '../../shared-ui/Fold';
import { MessagePanel } from '../../shared-ui/MessagePanel';
import { fill } from '../../shared-ui/text';
import { describeAction, describeError } from '../describe';
import { ProgressBar } from './ProgressBar';
import type { Run, RunState } from './useRun';

/** Start, stop, run again; what is being done, and what was done. */
export const RunPanel: React.FC<{ readonly run: Run; readonly siteUrl: string }> = ({ run: { run, start, stop }, siteUrl }) => (
  <>
    {run.state === 'running' ? <Running run={run} /> : null}
    {run.state === 'ended' ? <Result result={run.result} siteUrl={siteUrl} /> : null}
    <p>
      {run.state === 'running'
        ? <QuietButton id="setup-stop" onClick={stop} disabled={run.stopping}>{run.stopping ? strings.stopping : strings.stop}</QuietButton>
        : <PrimaryButton thenFocus="setup-stop" onClick={start}>{run.state === 'ended' ? strings.runAgain : strings.start}</PrimaryButton>}
    </p>
  </>
);

const Running: React.FC<{ readonly run: Extract<RunState, { state: 'running' }> }> = ({ run: { progress } }) => {
  const { done, total, current, waitingSeconds } = progress;
  const text = total === 0 && waitingSeconds === undefined ? strings.progressReading : fill(strings.progressText, done, total);
  return (
    <div>
      <ProgressBar label={strings.progressLabel} done={done} total={total} text={text} />
      <p>{waitingSeconds === undefined ? (current ? fill(strings.progressNow, describeAction(strings, current)) : ' ') : fill(strings.progressWaiting, waitingSeconds)}</p>
    </div>
  );
};

const Result: React.FC<{ readonly result: SetupResult; readonly siteUrl: string }> = ({ result, siteUrl }) => {
  switch (result.outcome) {
    case 'not-owner':
      return <MessagePanel tone="warning" title={strings.notOwnerTitle} urgent takesFocus><p>{strings.notOwnerText}</p></MessagePanel>;
    case 'failed':
      return (
        <>
          <MessagePanel tone="error" title={strings.failedTitle} urgent takesFocus>
            <p>{describeError(strings, result.error)}</p>
            {result.action ? <p>{fill(strings.failedAt, describeAction(strings, result.action))}</p> : null}
            <p>{fill(strings.failedText, result.done.length)}</p>
          </MessagePanel>
          <Lists result={result} />
        </>
      );
    case 'stopped':
      return (
        <>
          <MessagePanel tone="information" title={strings.stoppedTitle} urgent takesFocus><p>{fill(strings.stoppedText, result.done.length)}</p></MessagePanel>
          <Lists result={result} />
        </>
      );
    case 'finished':
      return (
        <>
          <MessagePanel tone="success" title={result.done.length === 0 ? strings.nothingTitle : strings.finishedTitle} urgent takesFocus>
            <p>{result.done.length === 0 ? strings.nothingText : fill(strings.finishedText, result.done.length)}</p>
            <p>{strings.officersHint} <a href={`${siteUrl}/_layouts/15/groups.aspx`}>{strings.officersLink}</a></p>
          </MessagePanel>
          <Lists result={result} />
        </>
      );
  }
};

const Lists: React.FC<{ readonly result: SetupResult }> = ({ result: { done, failed } }) => (
  <>
    {failed.length > 0 ? (
      <MessagePanel tone="warning" title={strings.leftTitle}>
        <ul>{failed.map(({ action, error }, index) => <li key={index}>{describeAction(strings, action)}: {describeError(strings, error)}</li>)}</ul>
      </MessagePanel>
    ) : null}
    {done.length > 0 ? <Fold title={strings.doneList}><ol>{done.map((action, index) => <li key={index}>{describeAction(strings, action)}</li>)}</ol></Fold> : null}
  </>
);
