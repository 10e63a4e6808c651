import strings from '../../../loc/compliance';
import * as React from 'react';
import { ukDate } from '../../../calendar';
import type { DeskServices } from '../../../platform/host/services';
import { policiesPageOf } from '../../../platform/settings';
import { useSaidOnChange } from '../../../shared-ui/Announcer';
import { PrimaryButton } from '../../../shared-ui/Button';
import { focusField } from '../../../shared-ui/focus';
import controls from '../../../shared-ui/fields/controls.module.scss';
import { Field } from '../../../shared-ui/fields/Field';
import { SelectBox } from '../../../shared-ui/fields/SelectBox';
import { Fold } from '../../../shared-ui/Fold';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { counted, fill } from '../../../shared-ui/text';
import { planReminders, reminderReasons, type Reminder, type ReminderReason } from '../../rules/reminders';
import { mayTryAgain, type ChannelKey } from '../../store/reminders';
import { Pager, usePage } from '../compliance/Pager';
import { departmentName } from '../compliance/words';
import { keepLink, keptLink } from './linkKeeper';
import { Ticks } from './Ticks';
import { messageOf, type Known } from './useReminders';
import { lineText, reasonText } from './words';
import styles from '../compliance/compliance.module.scss';

interface Props {
  readonly services: DeskServices;
  readonly known: Known;
  readonly isBusy: boolean;
  readonly onSend: (reminders: readonly Reminder[], channels: readonly ChannelKey[], link: string) => void;
}

const channelKeys = ['mail', 'chat'] as const;
/** Enough notice for a week's work. */
const dueWithin = ['7', '14', '30'] as const;

/** Whom to remind of what, who that is, and what they get. Nothing is sent before the last button. */
export const Compose: React.FC<Props> = ({ services, known: { compliance, rows }, isBusy, onSend }) => {
  const { matrix, officerSettings } = compliance;
  const [reasons, setReasons] = React.useState<readonly ReminderReason[]>(['due', 'late']);
  const [days, setDays] = React.useState('7');
  const [policy, setPolicy] = React.useState('');
  const [department, setDepartment] = React.useState('');
  const [channels, setChannels] = React.useState<readonly ChannelKey[]>(['mail']);
  // the council's own setting, else what was typed here last, else the site
  const named = policiesPageOf(services.siteUrl, compliance.settings);
  const [typed, setTyped] = React.useState(() => keptLink(services.siteUrl));
  const link = named ?? typed;
  const isLink = /^https?:\/\/\S+$/i.test(link);
  const today = ukDate(services.now());
  const plan = React.useMemo(() => {
    const reminded = new Set(rows.filter((row) => row.key.endsWith(`|${today.toString()}`) && !mayTryAgain(row)).map(({ upn }) => upn.toLowerCase()));
    const wish = { reasons, dueWithinDays: Number(days), policyIds: policy === '' ? [] : [Number(policy)], departments: department === '' ? [] : [Number(department)] };
    return planReminders(matrix, wish, today, reminded, officerSettings.reminderLimit);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- a day is told by its text: another object of the same day changes nothing
  }, [matrix, rows, reasons, days, policy, department, officerSettings.reminderLimit, today.toString()]);
  const { page, setPage, shown } = usePage(plan.reminders);
  const [first] = plan.reminders;
  // pressed, and nobody could be sent anything: it says why, until that has changed
  const [tried, setTried] = React.useState(0);
  const wrong = reasons.length === 0 ? 'reminder-reason' : channels.length === 0 ? 'reminder-channel' : isLink ? undefined : 'reminder-link';
  useSaidOnChange(fill(strings.recipients, plan.reminders.length));
  const send = (): void => {
    setTried(tried + 1);
    if (wrong !== undefined) {
      focusField(wrong);
    } else if (first && !isBusy) {
      if (!named) keepLink(link);
      setTried(0);
      onSend(plan.reminders, channels, link);
    }
  };
  return (
    <>
      <Ticks id="reminder-reason" label={strings.whyRemind} error={tried > 0 && reasons.length === 0 ? strings.whyMissing : undefined} choices={reminderReasons.map((key) => ({ key, text: strings[`wish_${key}`] }))} values={reasons} onChange={setReasons} />
      <div className={styles.filters}>
        <SelectBox id="reminder-days" label={strings.dueWithin} none={counted(strings, 'days', 7)} value={days} onChange={(value) => setDays(value || '7')} choices={dueWithin.map((key) => ({ key, text: counted(strings, 'days', Number(key)) }))} />
        <SelectBox id="reminder-policy" label={strings.policy} none={strings.all} value={policy} onChange={setPolicy} choices={matrix.policies.map(({ policyId, current }) => ({ key: String(policyId), text: current.title }))} />
        <SelectBox id="reminder-department" label={strings.department} none={strings.all} value={department} onChange={setDepartment} choices={matrix.departments.map((name, place) => ({ key: String(place), text: departmentName(name) }))} />
      </div>
      <Ticks id="reminder-channel" label={strings.how} error={tried > 0 && channels.length === 0 ? strings.howMissing : undefined} choices={channelKeys.map((key) => ({ key, text: strings[`channel_${key}`] }))} values={channels} onChange={setChannels} />
      {named ? <p>{strings.linkNamed} <a href={named} target="_blank" rel="noopener">{named}</a></p> : (
        <Field id="reminder-link" label={strings.linkLabel} hint={strings.linkHint} error={isLink ? undefined : strings.linkWrong}>
          {(control) => <input id={control.id} type="url" aria-describedby={control['aria-describedby']} aria-invalid={control.invalid} className={`${controls.native} ${controls.medium}`} value={typed} onChange={({ target }) => setTyped(target.value.trim())} />}
        </Field>
      )}
      <h4>{fill(strings.recipients, plan.reminders.length)}</h4>
      {plan.remindedToday > 0 ? <p>{fill(strings.remindedToday, plan.remindedToday)}</p> : null}
      {plan.beyondLimit > 0 ? <MessagePanel tone="information"><p>{counted(strings, 'beyondLimit', officerSettings.reminderLimit, officerSettings.reminderLimit, plan.beyondLimit)}</p></MessagePanel> : null}
      {first ? (
        <>
          <Fold title={strings.whoAndWhy} size="tight">
            <Pager of={plan.reminders.length} page={page} onPage={setPage} />
            <table className={styles.list}>
              <thead><tr><th scope="col">{strings.person}</th><th scope="col">{strings.why}</th></tr></thead>
              <tbody>
                {shown.map(({ upn, name, department: of, reason, lines }) => (
                  <tr key={upn}>
                    <th scope="row">{name}<span className={styles.quiet}>{departmentName(of)}</span></th>
                    <td>{reasonText(reason)}<ul>{lines.map((line) => <li key={line.policyId}>{lineText(line, services.locale)}</li>)}</ul></td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Fold>
          <Fold title={strings.messagePreview} size="tight">
            <Preview message={messageOf(link, compliance)(first)} to={first.name} />
          </Fold>
        </>
      ) : null}
      {tried > 0 && !first && wrong === undefined ? (
        <MessagePanel key={tried} tone="information" takesFocus level={4} title={strings.nobodyTitle}>
          <p>{plan.remindedToday > 0 ? fill(strings.nobodyToday, plan.remindedToday) : strings.nobodyFits}</p>
        </MessagePanel>
      ) : null}
      <p><PrimaryButton aria-disabled={isBusy} onClick={send}>{counted(strings, 'send', plan.reminders.length)}</PrimaryButton></p>
    </>
  );
};

/** The mail as it will be sent; its text was escaped when it was made. */
const Preview: React.FC<{ readonly message: ReturnType<ReturnType<typeof messageOf>>; readonly to: string }> = ({ message, to }) => (
  <>
    <p>{fill(strings.previewFor, to)}</p>
    <p><strong>{message.subject}</strong></p>
    <div dangerouslySetInnerHTML={{ __html: message.html }} />
  </>
);
