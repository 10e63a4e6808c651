import breachStrings from '../../../../loc/breach';
import decisions from '../../../../loc/decisions';
import caseDocuments from '../../../../loc/caseDocuments';
import strings from '../../../../loc/documents';
import incident from '../../../../loc/incident';
import * as React from 'react';
import { ukDate } from '../../../../calendar';
import { Fold } from '../../../../shared-ui/Fold';
import { MessagePanel } from '../../../../shared-ui/MessagePanel';
import { Skeleton } from '../../../../shared-ui/Skeleton';
import { settingsFor } from '../../../../platform/settings';
import { breachDocuments, packValues } from '../../../documents';
import { packHints, packModel, packText } from '../../../rules/pack';
import { prefilledNotification } from '../../../rules/prefill';
import { Findings } from '../decide/DecisionFacts';
import { DocumentButtons, useCouncil } from '../../../../casework/ui/documents';
import { labelDocuments } from '../documents/labels';
import type { CasePanelProps } from '../panelContract';
import { fieldId } from '../problems';
import { CopyText } from '../../../../casework/ui/CopyText';
import { SectionIndex, type IndexedSection } from '../../../../casework/ui/SectionIndex';
import { useInput } from '../../../../casework/ui/useInput';
import { Gaps } from './Gaps';
import { IcoTold } from './IcoTold';
import { NotificationForm, type TypedNotification } from './NotificationForm';
import { PackPage } from './PackPage';
import styles from '../../../../casework/ui/panelContent.module.scss';

const words: Readonly<Record<string, string>> = { ...incident, ...breachStrings, ...decisions };
labelDocuments();

/** The notification to the ICO: what is missing first, then the answers, the document, and that it was sent. */
export const PackPanel: React.FC<CasePanelProps> = (props) => {
  const { services, found } = props;
  const read = useCouncil(services);
  const council = read && settingsFor(read, found.values.controller, services.locale);
  const registration = council?.icoRegistration ?? '';
  const start = prefilledNotification(found.values, registration);
  // what is typed in the form and not saved is not in the document
  const typed = useInput<TypedNotification>('notification', { ...start.answers, unknownOther: '' });
  if (council === undefined) return <Skeleton label={decisions.packTitle} />;
  const source = { found, council: council ?? undefined, now: services.now(), locale: services.locale, strings: words };
  const model = packModel(source);
  const text = packText(model, words);
  const section = (name: string, title: string, isDone?: boolean): IndexedSection => ({ id: fieldId(found.logId, name), title, isDone });
  return (
    <div className={styles.content}>
      <p>{strings.packIntro}</p>
      {council ? null : <MessagePanel tone="warning"><p>{caseDocuments.councilMissing}</p></MessagePanel>}
      <SectionIndex sections={[
        section('gaps', strings.missingHeading, model.missing.length === 0), section('answers', strings.answersHeading), section('document', strings.viewHeading),
        section('icoTold', found.values.notification.submissions.length === 0 ? strings.icoToldHeading : strings.icoToldAgainHeading, found.values.ico.toldAt !== undefined)
      ]} />
      <div id={fieldId(found.logId, 'gaps')}>
        <Gaps logId={found.logId} model={model} hints={packHints(model, source)} />
      </div>
      <Findings values={found.values} now={services.now()} locale={services.locale} />
      <h4 id={fieldId(found.logId, 'answers')}>{strings.answersHeading}</h4>
      <NotificationForm {...props} model={model} input={typed} start={start} registration={registration} />
      <h4 id={fieldId(found.logId, 'document')}>{strings.viewHeading}</h4>
      <Fold title={strings.viewFold}><PackPage model={model} words={words} /></Fold>
      {typed.isDirty ? <MessagePanel tone="warning"><p>{strings.typedNotSaved}</p></MessagePanel> : null}
      <DocumentButtons {...props} kind={breachDocuments['notification-pack']} language={services.locale} values={() => packValues(model, words)} title={`${model.title} ${found.reference}`}
        fileName={`${found.reference} notification ${ukDate(services.now()).toString()}.docx`} downloadText={strings.download} keepText={strings.keep} />
      <CopyText text={text} say={props.say} />
      <IcoTold {...props} model={model} />
    </div>
  );
};
