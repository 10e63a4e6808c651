import strings from '../../../../loc/dpiaPanels';
import * as React from 'react';
import { ukDate } from '../../../../calendar';
import { SaveBar } from '../../../../casework/ui/SaveBar';
import { PrimaryButton } from '../../../../shared-ui/Button';
import { DayBox } from '../../../../shared-ui/fields/DayBox';
import { fill } from '../../../../shared-ui/text';
import { approve, unmetBy, type ApproveFacts } from '../../../rules/cases/approve';
import { noAllTheSame } from '../../../rules/cases/typed';
import { mustApprove } from '../../../rules/signing/who';
import { openPoints } from '../../../rules/talk/points';
import type { DpiaPanelProps } from '../contract';
import { Points } from '../page/Points';
import { Signs } from '../page/Signs';
import { SubmissionState } from '../page/SubmissionState';
import { useForm } from '../problems';
import { pointsOf, signsOf, useStanding, type DpiaStanding } from '../standing';
import { choiceText } from '../words';
import { AllTheSame } from './AllTheSame';
import { StandingRead } from './StandingRead';
import { useTelling } from './useTelling';

/** Puts a DPIA in force: the sign-offs that count go into the record. What is unmet is named, and asks who goes on all the same, why, and what the DPO advised. */
export const ApprovePanel: React.FC<DpiaPanelProps> = (props) => {
  const standing = useStanding(props.found);
  return <><p>{strings.approveIntro}</p><StandingRead read={standing}>{(read) => <Form {...props} standing={read} />}</StandingRead></>;
};

const Form: React.FC<DpiaPanelProps & { readonly standing: DpiaStanding }> = ({ services, found, run, problems, busy, say, fail, standing }) => {
  const { logId, values: { submission } } = found;
  const [inAYear] = React.useState(() => ukDate(services.now()).add({ years: 1 }).toString());
  const form = useForm(logId, 'approve', { ...noAllTheSame, reviewOn: inAYear }, problems);
  const { value, change, at } = form;
  const points = pointsOf(found, standing);
  const facts: ApproveFacts = { signs: standing.signs, openPoints: openPoints(points), isNewer: standing.newer.length > 0 };
  const tell = useTelling({ found, run, say });
  const shown = submission.hash;
  const save = (): Promise<void> => tell(form, (seen, context) => approve(seen, { ...value, submission: shown }, facts, context), 'turn');
  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); if (!busy) save().catch(fail); }}>
      {form.summary}
      <div id={at('submission').id} tabIndex={-1}>
        <SubmissionState found={found} standing={standing} locale={services.locale} />
        <p>{fill(strings.approveNeeded, mustApprove(submission.level).map(choiceText).join(', '))}</p>
        <Signs signs={signsOf(found, standing)} locale={services.locale} />
        <Points points={points} locale={services.locale} />
      </div>
      <AllTheSame unmet={unmetBy(found, facts)} form={form} />
      <DayBox {...at('reviewOn')} label={strings.reviewOn} hint={strings.reviewOnHint} value={value.reviewOn} onChange={(reviewOn) => change({ reviewOn })} />
      <SaveBar><PrimaryButton id={at('file').id} type="submit" aria-disabled={busy}>{strings.approveSave}</PrimaryButton></SaveBar>
    </form>
  );
};
