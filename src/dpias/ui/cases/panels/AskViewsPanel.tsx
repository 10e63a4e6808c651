import strings from '../../../../loc/dpiaPanels';
import * as React from 'react';
import { useRead } from '../../../../casework/ui/useRead';
import { SaveBar } from '../../../../casework/ui/SaveBar';
import { PrimaryButton } from '../../../../shared-ui/Button';
import { DayBox } from '../../../../shared-ui/fields/DayBox';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { askViews } from '../../../rules/cases/askViews';
import { consulteeRoles } from '../../../rules/cases/choices';
import { useDpiaStore, type DpiaPanelProps } from '../contract';
import { Views } from '../page/Views';
import { useForm } from '../problems';
import { useStanding } from '../standing';
import { PeopleRows, unchosen, withIds, type PersonRow } from './PeopleRows';
import { StandingRead } from './StandingRead';
import { useTelling } from './useTelling';

interface Typed {
  readonly people: readonly PersonRow[];
  readonly what: string;
  readonly due: string;
}

/** Asks the Caldicott Guardian, ICT security, procurement or somebody else what they think of it. They read it as reviewers and answer in its talk. */
export const AskViewsPanel: React.FC<DpiaPanelProps> = ({ services, found, run, problems, busy, say, fail }) => {
  const store = useDpiaStore();
  const { logId } = found;
  const form = useForm<Typed>(logId, 'askViews', { people: [], what: '', due: '' }, problems);
  const { value, change, at } = form;
  const reviewers = useRead(React.useCallback(() => store.readReviewers(), [store]));
  const standing = useStanding(found);
  const tell = useTelling({ found, run, say });
  const known = reviewers.state === 'read' ? reviewers.value : undefined;
  async function save(): Promise<void> {
    const missing = unchosen(value.people);
    const people = missing.length > 0 ? [] : await withIds(value.people, consulteeRoles, (upn) => Promise.resolve(known?.find((each) => each.upn === upn)?.id ?? 0).then((id) => id || store.siteUserId(upn)));
    await tell(form, (seen, context) => (missing.length > 0 ? { ok: false, problems: missing } : askViews(seen, { people, what: value.what, due: value.due }, known, context)), 'talk');
  }
  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); if (!busy) save().catch(fail); }}>
      <p>{strings.viewsIntro}</p>
      {form.summary}
      <StandingRead read={standing}>{({ talk }) => <Views talk={talk} locale={services.locale} />}</StandingRead>
      <StandingRead read={reviewers}>
        {(from) => (
          <>
            {from?.length === 0 ? <p>{strings.viewsNobody}</p> : null}
            <PeopleRows services={services} logId={logId} form={form} heading={strings.viewsHeading} hint={from ? strings.viewsHint : strings.viewsHintUnknown} rows={value.people} roles={consulteeRoles} role="other" {...(from ? { from } : {})}
              onChange={(people) => change({ people })} />
          </>
        )}
      </StandingRead>
      <TextBox {...at('what')} label={strings.viewsWhat} optional rows={2} value={value.what} onChange={(what) => change({ what })} />
      <DayBox {...at('due')} label={strings.viewsDue} optional value={value.due} onChange={(due) => change({ due })} />
      <SaveBar><PrimaryButton id={at('file').id} type="submit" aria-disabled={busy}>{strings.viewsSave}</PrimaryButton></SaveBar>
    </form>
  );
};
