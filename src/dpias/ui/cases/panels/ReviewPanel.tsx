import shared from '../../../../loc/casePanels';
import strings from '../../../../loc/dpiaPanels';
import { byKey } from '../../../../loc/texts';
import * as React from 'react';
import { fieldId } from '../../../../casework/ui/fieldId';
import { PrimaryButton } from '../../../../shared-ui/Button';
import { DayBox } from '../../../../shared-ui/fields/DayBox';
import { RadioGroup } from '../../../../shared-ui/fields/RadioGroup';
import { SelectBox } from '../../../../shared-ui/fields/SelectBox';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { fill } from '../../../../shared-ui/text';
import { reviewReasons } from '../../../rules/cases/choices';
import { emptyReview, openProposals, review, reviewActs } from '../../../rules/cases/review';
import type { DpiaPanelProps } from '../contract';
import { useForm } from '../problems';
import { becauseText, shortDay } from '../words';
import { useTelling } from './useTelling';

const reasons = reviewReasons.map((key) => ({ key, text: becauseText(key) }));

/** The next review of a DPIA: its day, what asks for one, and whether it is reviewed now, which brings it back to the service. */
export const ReviewPanel: React.FC<DpiaPanelProps> = ({ found, run, problems, busy, say, fail }) => {
  const { logId, values } = found;
  const proposals = openProposals(values);
  const form = useForm(logId, 'review', { ...emptyReview, on: values.reviewOn ?? '' }, problems);
  const { value, change, at } = form;
  const tell = useTelling({ found, run, say });
  const acts = reviewActs.filter((act) => (act === 'decline' ? proposals.length > 0 : act === 'start' ? values.caseState === 'In force' : true)).map((key) => ({ key, text: byKey(strings)[`act_${key}`] ?? key }));
  const save = (): Promise<void> => (value.act === 'start'
    ? tell(form, (seen, context) => review(seen, value, context), 'turn')
    : form.submit(run((seen, context) => review(seen, value, context)), () => say(shared.saved)));
  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); if (!busy) save().catch(fail); }}>
      <p>{strings.reviewIntro}</p>
      <p>{values.reviewOn === undefined ? strings.reviewNoDay : fill(strings.reviewDay, shortDay(values.reviewOn))}</p>
      {proposals.length > 0 ? (
        <>
          <p>{strings.proposalsHeading}</p>
          <ul>{proposals.map(({ key, at: made, by, reason, reference, what }) => <li key={key} dir="auto">{[shortDay(made), by, becauseText(reason), reference, what].filter((part) => part !== '').join('; ')}</li>)}</ul>
        </>
      ) : null}
      {form.summary}
      <RadioGroup {...at('act')} label={strings.actLabel} choices={acts} value={acts.find(({ key }) => key === value.act)?.key ?? ''} onChange={(act) => change({ act })} />
      {value.act === 'set' ? <DayBox {...at('on')} label={strings.reviewOn} value={value.on} onChange={(on) => change({ on })} /> : null}
      {value.act === 'propose' ? (
        <>
          <SelectBox {...at('reason')} label={strings.reviewReason} none={strings.reviewReasonNone} choices={reasons} value={value.reason} onChange={(reason) => change({ reason })} />
          <TextBox {...at('reference')} label={strings.reviewReference} hint={strings.reviewReferenceHint} optional width="medium" value={value.reference} onChange={(reference) => change({ reference })} />
        </>
      ) : null}
      {(value.act === 'start' || value.act === 'decline') && proposals.length > 0 ? (
        <SelectBox {...at('proposal')} label={strings.proposalLabel} optional={value.act === 'start'} none={strings.proposalNone} value={value.proposal} onChange={(proposal) => change({ proposal })}
          choices={proposals.map(({ key, at: made, reason, reference }) => ({ key, text: [shortDay(made), becauseText(reason), reference].filter((part) => part !== '').join('; ') }))} />
      ) : null}
      {value.act === 'start' ? <p>{strings.reviewStarts}</p> : null}
      {value.act === '' || value.act === 'set' ? null : <TextBox {...at('what')} label={value.act === 'decline' ? strings.reviewWhyNot : strings.reviewWhat} optional={value.act === 'start'} rows={2} value={value.what} onChange={(what) => change({ what })} />}
      <PrimaryButton id={fieldId(logId, 'file')} type="submit" aria-disabled={busy}>{strings.reviewSave}</PrimaryButton>
    </form>
  );
};
