import strings from '../../../loc/publishing';
import * as React from 'react';
import { plainDate } from '../../../calendar';
import type { DeskServices } from '../../../platform/host/services';
import { searchPeople } from '../../../platform/host/people';
import { QuietButton } from '../../../shared-ui/Button';
import { DayBox } from '../../../shared-ui/fields/DayBox';
import { RadioGroup } from '../../../shared-ui/fields/RadioGroup';
import { TextBox } from '../../../shared-ui/fields/TextBox';
import { PersonBox } from '../../../shared-ui/people/PersonBox';
import { fill } from '../../../shared-ui/text';
import { longestSummary, type PublishField, type PublishInput } from '../../rules/publish';
import { nextReview, readMonths } from '../../rules/review';
import type { PolicyVersion } from '../../rules/version';
import type { WorkingPolicy } from '../../store/working';
import { dayText } from '../desk/words';
import { approvalOf, type ApprovalInput } from './publishInput';
import { found, named } from '../library/ControlFields';

export interface FileBefore {
  /** The version that was published last; undefined before the first. */
  readonly former: PolicyVersion | undefined;
  /** `bytes`: the file is that version's; `text`: another file with the same words. */
  readonly same: 'bytes' | 'text' | 'none';
}

interface ApprovalFieldsProps {
  readonly services: DeskServices;
  readonly working: WorkingPolicy;
  readonly before: FileBefore;
  readonly value: ApprovalInput & Pick<PublishInput, 'reviewMonths'>;
  readonly error: (field: PublishField) => string | undefined;
  readonly onChange: (changes: Partial<ApprovalInput>) => void;
}

/** Who approved this very file and when, or why it goes out without; and when it is reviewed next. */
export const ApprovalFields: React.FC<ApprovalFieldsProps> = ({ services, working, before, value, error, onChange }) => {
  const search = React.useCallback((text: string) => searchPeople(services.sp, text), [services]);
  const months = readMonths(value.reviewMonths);
  const approved = value.approval === 'approved' ? plainDate(value.approvedOn) : undefined;
  // the picker keeps what is typed in it: it begins anew with what was entered by the button
  const [turn, setTurn] = React.useState(0);
  return (
    <>
      <WhatIsKnown services={services} working={working} before={before} onChange={(changes) => { setTurn(turn + 1); onChange(changes); }} />
      <RadioGroup id="policy-approval" label={strings.approval} value={value.approval} onChange={(approval) => onChange({ approval })}
        choices={[{ key: 'approved', text: strings.approval_approved }, { key: 'none', text: strings.approval_none }]} />
      {value.approval === 'approved' ? (
        <>
          <PersonBox key={turn} id="policy-approver" label={strings.approver} hint={strings.approverHint} error={error('approver')} person={found(value.approver)} search={search}
            typed={value.approverTyped} onTyped={(approverTyped) => onChange({ approverTyped })} onChange={(person) => onChange({ approver: named(person), approverTyped: '' })} />
          <DayBox id="policy-approvedOn" label={strings.approvedOn} error={error('approvedOn')} value={value.approvedOn} onChange={(approvedOn) => onChange({ approvedOn })} />
        </>
      ) : (
        <TextBox id="policy-noApproval" label={strings.noApprovalWhy} hint={strings.noApprovalHint} error={error('noApproval')} rows={2} maximum={longestSummary} value={value.noApproval}
          onChange={(noApproval) => onChange({ noApproval })} />
      )}
      <DayBox id="policy-reviewDue" label={strings.reviewDue} error={error('reviewDue')} value={value.reviewDue} onChange={(reviewDue) => onChange({ reviewDue })}
        hint={months && approved ? fill(strings.reviewDueHint, months, dayText(nextReview(approved, months), services.locale)) : undefined} />
    </>
  );
};

/** What there is of other files, said beside the fields and never put into them by itself. */
const WhatIsKnown: React.FC<Pick<ApprovalFieldsProps, 'services' | 'working' | 'before' | 'onChange'>> = ({ services: { locale }, working, before: { former, same }, onChange }) => {
  if (!former) {
    const columns = [working.approver?.name, working.approvedOn && dayText(working.approvedOn, locale)].filter(Boolean).join(', ');
    return <p>{strings.approvalFirst} {columns === '' ? null : fill(strings.approvalColumns, columns)}</p>;
  }
  if (same === 'bytes') return <p>{fill(strings.approvalSameBytes, former.number)}</p>;
  const entered = [former.approverName, former.approvedOn && dayText(former.approvedOn, locale)].filter(Boolean).join(', ');
  return (
    <>
      <p>{fill(strings.approvalOtherFile, former.number)}</p>
      {same === 'text' && entered !== '' ? (
        <p>{fill(strings.approvalSameText, former.number, entered)}{' '}
          <QuietButton onClick={() => onChange(approvalOf(former, working))}>{fill(strings.approvalEnterSame, former.number)}</QuietButton>
        </p>
      ) : null}
    </>
  );
};
