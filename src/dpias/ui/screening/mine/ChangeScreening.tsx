import * as React from 'react';
import common from '../../../../loc/common';
import strings from '../../../../loc/dpiaScreen';
import { ukDate } from '../../../../calendar';
import type { DraftKeeper } from '../../../../casework/ui/staff/draft/useDraft';
import { useFormDraft } from '../../../../casework/ui/staff/draft/useFormDraft';
import { FormFrame } from '../../../../casework/ui/staff/FormFrame';
import { useStaffForm, type Check } from '../../../../casework/ui/staff/useStaffForm';
import type { StaffFormWords } from '../../../../casework/ui/staff/words';
import type { KeyValueStore } from '../../../../platform/host/browserDrafts';
import { DeskError, isDeskError } from '../../../../platform/sharepoint/errors';
import { LinkButton } from '../../../../shared-ui/Button';
import { Skeleton } from '../../../../shared-ui/Skeleton';
import { fill } from '../../../../shared-ui/text';
import { baseOf, draftOf, isSameScreening, overOther } from '../../../rules/screening/change';
import { checkScreening, type CheckedScreening, type ScreeningDraft, type ScreeningProblem } from '../../../rules/screening/draft';
import type { MyScreening, ScreeningDesk } from '../contract';
import { ScreeningFields } from '../form/ScreeningFields';
import { summaryLines } from '../words';
import styles from '../screening.module.scss';
import { BothVersions } from './BothVersions';
import { Changes } from './Changes';

const prefix = 'desk-screening-change';

const words: StaffFormWords = {
  ...strings, draftFoundText: strings.changeDraftFound, draftMaybeSent: strings.changeMaybeSent, failTitle: strings.changeFailTitle, failUnknownTitle: strings.changeFailUnknownTitle,
  onlineAgain: strings.changeOnlineAgain, send: strings.changeSend, sending: strings.changeSending
};

export interface ChangeScreeningProps extends Pick<ScreeningDesk, 'services' | 'settings' | 'loadStore'> {
  /** As it was shown. */
  readonly screening: MyScreening;
  readonly drafts: KeyValueStore | undefined;
  readonly onSaved: (screening: MyScreening) => void;
  readonly onBack: () => void;
}

/** Changes one's own screening over the version that was shown. What was typed is kept in the browser until it is saved, as any draft. */
export const ChangeScreening: React.FC<ChangeScreeningProps> = (props) => {
  const { screening: { rowId, reference }, services, drafts, onBack } = props;
  const kind = React.useMemo(() => ({ text: `screening-${rowId}|text`, files: `screening-${rowId}|files` }), [rowId]);
  const keeper = useFormDraft<ScreeningDraft>(kind, services, drafts);
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h3 ref={heading} tabIndex={-1} className={styles.heading}>{fill(strings.changeTitle, reference)}</h3>
      <p>{strings.changeLead}</p>
      <p><LinkButton onClick={onBack}>{strings.changeBack}</LinkButton></p>
      {keeper.found === undefined ? <Skeleton label={common.loading} lines={6} /> : <ChangeForm key={keeper.isLate ? 'late' : 'first'} {...props} keeper={keeper} />}
    </>
  );
};

const ChangeForm: React.FC<ChangeScreeningProps & { readonly keeper: DraftKeeper<ScreeningDraft> }> = ({ services, settings, loadStore, screening, keeper, onSaved }) => {
  const found = keeper.found ?? undefined;
  const [over, setOver] = React.useState(screening);
  /** The draft was begun over another version than is saved now. */
  const [isOther, setOther] = React.useState(() => {
    const before = found && baseOf(found.draft);
    return before !== undefined && !isSameScreening(before, screening);
  });

  async function lookAgain(form: { readonly draft: ScreeningDraft; readonly update: (changes: Partial<ScreeningDraft>) => void }): Promise<void> {
    const now = (await (await loadStore()).readMyScreenings(services)).find(({ rowId }) => rowId === screening.rowId);
    if (!now) throw new DeskError('not-found');
    form.update(overOther(form.draft, now));
    setOver(now);
    setOther(true);
  }

  const form = useStaffForm<ScreeningDraft, CheckedScreening, ScreeningProblem, MyScreening>({
    keeper, start: found && { ...found, draft: overOther(found.draft, screening) }, empty: () => draftOf(over),
    check: (draft): Check<CheckedScreening, ScreeningProblem> => {
      const checked = checkScreening(draft, { today: ukDate(services.now()), services: settings.services.map(({ name }) => name) });
      return checked.ok && isSameScreening({ ...checked.report, guid: over.guid }, over) ? { ok: false, problems: [{ field: 'nothing', code: 'required', params: [] }] } : checked;
    },
    submit: async ({ report: { reportGuid: _guid, ...changed } }) => {
      try {
        return await (await loadStore()).changeScreening(services, over, changed);
      } catch (error) {
        if (isDeskError(error, 'conflict')) await lookAgain(form);
        throw error;
      }
    },
    onSent: onSaved
  });
  const { phase } = form;
  // both versions stand above and say it
  const isConflict = isOther && phase.name === 'editing' && phase.failure === 'conflict';
  const lines = summaryLines(prefix, form.problems).map((line) => (line.fieldId === `${prefix}-nothing` ? { ...line, fieldId: `${prefix}-service` } : line));
  return (
    <>
      {isOther ? <BothVersions key={over.etag} theirs={over} draft={form.draft} update={form.update} services={services} settings={settings} /> : null}
      <FormFrame label={strings.changeLabel} form={isConflict ? { ...form, phase: { name: 'editing' } } : form} keeper={keeper} settings={settings} words={words} lines={lines}
        first={`${prefix}-service`} whoReads={strings.whoReads}>
        <ScreeningFields prefix={prefix} draft={form.draft} problems={form.problems} update={form.update} services={services} settings={settings} />
        <Changes over={over} draft={form.draft} services={services} settings={settings} />
      </FormFrame>
    </>
  );
};
