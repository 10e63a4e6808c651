import strings from '../../../loc/compliance';
import * as React from 'react';
import { formatUkDateTime } from '../../../calendar';
import type { DeskServices } from '../../../platform/host/services';
import { plainServiceName, serviceText } from '../../../platform/settings/serviceNames';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { fill } from '../../../shared-ui/text';
import { teamRows } from '../../rules/team';
import type { Compliance } from '../../store/compliance';
import { updateTeamReading, type TeamUpdateResult } from '../../store/team';
import { failureText } from './words';

type Step = { readonly state: 'writing'; readonly done: number; readonly of: number } | { readonly state: 'done'; readonly result: TeamUpdateResult } | { readonly state: 'failed'; readonly why: string };

/** After each count, what heads and managers see is brought up to date, and the page says so. */
export const TeamUpdate: React.FC<{ readonly services: DeskServices; readonly compliance: Compliance }> = ({ services, compliance }) => {
  const [step, setStep] = React.useState<Step>({ state: 'writing', done: 0, of: 0 });
  const names = compliance.settings?.services.map(({ name }) => name) ?? [];
  const inWords = (codes: readonly string[]): string => codes.map((code) => serviceText(code, compliance.settings?.services ?? [], services.locale)).join('; ');
  const counted = React.useMemo(() => teamRows(compliance.matrix, compliance.settings?.services.map(({ name }) => name) ?? [], plainServiceName), [compliance]);
  React.useEffect(() => {
    let here = true;
    const show = (next: Step): void => { if (here) setStep(next); };
    show({ state: 'writing', done: 0, of: 0 });
    updateTeamReading(services, counted.rows, compliance.asAt, (done, of) => show({ state: 'writing', done, of })).then(
      (result) => show({ state: 'done', result }), (error: unknown) => show({ state: 'failed', why: failureText(error) })
    );
    return () => { here = false; };
  }, [services, counted, compliance.asAt]);
  if (names.length === 0) return <p>{strings.teamNoServices}</p>;
  return (
    <>
      {step.state === 'writing' ? <p role="status">{fill(strings.teamWriting, step.done, step.of)}</p> : null}
      {step.state === 'done' ? <p role="status">{fill(strings.teamDone, formatUkDateTime(step.result.asAt, services.locale))}</p> : null}
      {step.state === 'done' && step.result.withoutFolder.length > 0 ? <MessagePanel tone="warning"><p>{fill(strings.teamNoFolder, inWords(step.result.withoutFolder))}</p></MessagePanel> : null}
      {step.state === 'failed' ? <MessagePanel tone="warning" urgent><p>{strings.teamFailed} {step.why}</p></MessagePanel> : null}
      {counted.unmatched.length > 0 ? <MessagePanel tone="information"><p>{fill(strings.teamUnmatched, inWords(counted.unmatched))}</p></MessagePanel> : null}
    </>
  );
};
