import * as React from 'react';
import strings from '../../../../loc/dpiaMine';
import common from '../../../../loc/common';
import { TEXT_LIMIT } from '../../../../casework/rules/limits';
import type { OpenedDesk } from '../../../../casework/ui/staff/StaffRoom';
import { useRead } from '../../../../casework/ui/useRead';
import { plainServiceName, serviceText } from '../../../../platform/settings/serviceNames';
import { LinkButton, PrimaryButton } from '../../../../shared-ui/Button';
import { ErrorSummary, type SummaryLine } from '../../../../shared-ui/ErrorSummary';
import { failureOf, failureSentence, failureText, type Failure } from '../../../../shared-ui/failure';
import { RadioGroup } from '../../../../shared-ui/fields/RadioGroup';
import { SelectBox } from '../../../../shared-ui/fields/SelectBox';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { MessagePanel } from '../../../../shared-ui/MessagePanel';
import { fill } from '../../../../shared-ui/text';
import { useAskBeforeUnload } from '../../../../shared-ui/useAskBeforeUnload';
import { formKinds, type FormKind } from '../../../rules/choices';
import type { OwnQuestion } from '../../../rules/content';
import type { MyDpia } from '../../staff/contract';
import type { FormStore } from '../formStore';
import type { ReadMine } from '../list/readMine';
import type { MyDpiasProps } from '../MyDpias';
import { newDpia, type StartInput } from './from';
import formStyles from '../form.module.scss';

interface StartDpiaProps extends OpenedDesk, Pick<MyDpiasProps, 'readMyScreenings' | 'screening'> {
  readonly store: FormStore;
  readonly mine: ReadMine;
  readonly own: readonly OwnQuestion[];
  readonly onStarted: (dpia: MyDpia) => void;
  readonly onCancel: () => void;
}

type FromKind = StartInput['from']['kind'];
const none = (): Promise<readonly []> => Promise.resolve([]);

/** Begins a DPIA: for which service, called what, from what, and how long a form. */
export const StartDpia: React.FC<StartDpiaProps> = ({ services, settings, store, mine: { folders, dpias }, own, readMyScreenings = none, screening: wanted, onStarted, onCancel }) => {
  const read = useRead(React.useCallback(() => readMyScreenings(services), [services, readMyScreenings]));
  const screenings = read.state === 'read' ? read.value : [];
  const [kind, setKind] = React.useState<FromKind | ''>(wanted === undefined ? '' : 'screening');
  const [reference, setReference] = React.useState(wanted ?? '');
  const [service, setService] = React.useState(folders.length === 1 ? folders[0] : '');
  const [title, setTitle] = React.useState<string | undefined>();
  const [form, setForm] = React.useState<FormKind>('full');
  const [turn, setTurn] = React.useState(0);
  const [isSending, setSending] = React.useState(false);
  const [failure, setFailure] = React.useState<Failure | undefined>();
  const [guid] = React.useState(() => crypto.randomUUID());
  const chosenScreening = kind === 'screening' ? screenings.find((each) => each.reference === reference) : undefined;
  const chosenDpia = kind === 'earlier' ? dpias.find((each) => each.reference === reference) : undefined;
  const name = title ?? chosenScreening?.title ?? chosenDpia?.title ?? '';
  const folder = service || (chosenScreening && folders.includes(plainServiceName(chosenScreening.service)) ? plainServiceName(chosenScreening.service) : '');
  useAskBeforeUnload((title ?? '') !== '');

  const problems: readonly SummaryLine[] = [
    ...(kind === '' ? [{ fieldId: 'desk-dpia-start-from', text: strings.fromMissing }] : []),
    ...((kind === 'screening' && !chosenScreening) || (kind === 'earlier' && !chosenDpia) ? [{ fieldId: 'desk-dpia-start-which', text: strings.whichMissing }] : []),
    ...(folder === '' ? [{ fieldId: 'desk-dpia-start-service', text: strings.serviceMissing }] : []),
    ...(name.trim() === '' ? [{ fieldId: 'desk-dpia-start-title', text: strings.titleMissing }] : name.length > TEXT_LIMIT ? [{ fieldId: 'desk-dpia-start-title', text: strings.titleTooLong }] : [])
  ];
  const errorOf = (fieldId: string): string | undefined => (turn > 0 ? problems.find((each) => each.fieldId === fieldId)?.text : undefined);

  const begin = async (): Promise<void> => {
    setTurn(turn + 1);
    if (problems.length > 0 || isSending) return;
    const from: StartInput['from'] = chosenScreening ? { kind: 'screening', screening: chosenScreening } : chosenDpia ? { kind: 'earlier', dpia: chosenDpia } : { kind: 'empty' };
    setSending(true);
    setFailure(undefined);
    try {
      onStarted(await store.start(services, await newDpia({ service: folder, title: name, form, from }, { services, settings, store, own }), guid));
    } catch (error) {
      setFailure(failureOf(error));
      setSending(false);
    }
  };

  const sources = ([['screening', screenings.length], ['earlier', dpias.length], ['empty', 1]] as const).filter(([, count]) => count > 0).map(([key]) => ({ key, text: strings[`from_${key}`] }));
  const which = kind === 'screening' ? screenings.map((each) => ({ key: each.reference, text: `${each.title} (${each.reference}, ${strings[`result_${each.result === 'required' || each.result === 'advised' ? each.result : 'notNeeded'}`]})` }))
    : dpias.map((each) => ({ key: each.reference, text: `${each.system === '' ? '' : `${each.system}: `}${each.title} (${each.reference})` }));
  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); void begin(); }}>
      <p className={formStyles.back}><LinkButton onClick={onCancel}>{strings.back}</LinkButton></p>
      <h2 id="desk-dpia-start" tabIndex={-1} className={formStyles.title}>{strings.start}</h2>
      {turn > 0 && problems.length > 0 ? <ErrorSummary lines={problems} turn={turn} /> : null}
      {failure ? <MessagePanel tone="error" title={strings.notStarted} urgent takesFocus><p>{failureSentence(failure)}</p></MessagePanel> : null}
      {read.state === 'failed' ? <MessagePanel tone="warning" title={strings.screeningsNotRead}><p>{failureText(read.error)} <LinkButton onClick={read.again}>{common.tryAgain}</LinkButton></p></MessagePanel> : null}
      <RadioGroup id="desk-dpia-start-from" label={strings.from} error={errorOf('desk-dpia-start-from')} choices={sources} value={kind} onChange={(next) => { setKind(next); setReference(''); }} />
      {kind === 'screening' || kind === 'earlier' ? (
        <SelectBox id="desk-dpia-start-which" label={strings[`which_${kind}`]} hint={kind === 'earlier' ? strings.earlierHint : undefined} none={strings.choose} error={errorOf('desk-dpia-start-which')} choices={which} value={reference} onChange={setReference} />
      ) : null}
      {folders.length > 1 ? (
        <SelectBox id="desk-dpia-start-service" label={strings.service} none={strings.choose} error={errorOf('desk-dpia-start-service')} value={folder} choices={folders.map((key) => ({ key, text: serviceText(key, settings.services, services.locale) }))} onChange={setService} />
      ) : folders.length === 1 ? <p>{fill(strings.forService, serviceText(folders[0], settings.services, services.locale))}</p> : null}
      <TextBox id="desk-dpia-start-title" label={strings.title} hint={strings.titleHint} error={errorOf('desk-dpia-start-title')} maximum={TEXT_LIMIT} value={name} onChange={setTitle} />
      <RadioGroup id="desk-dpia-start-form" label={strings.form} hint={strings.formHint} choices={formKinds.map((key) => ({ key, text: strings[`form_${key}`] }))} value={form} onChange={setForm} />
      <p className={formStyles.buttons}><PrimaryButton type="submit" aria-disabled={isSending}>{isSending ? strings.starting : strings.begin}</PrimaryButton></p>
    </form>
  );
};
