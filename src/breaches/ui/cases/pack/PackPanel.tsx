import breachStrings from '../../../../loc/breach';
import decisions from '../../../../loc/decisions';
import strings from '../../../../loc/documents';
import * as React from 'react';
import { ukDate } from '../../../../calendar';
import { Fold } from '../../../../shared-ui/Fold';
import { MessagePanel } from '../../../../shared-ui/MessagePanel';
import { Skeleton } from '../../../../shared-ui/Skeleton';
import { packValues } from '../../../documents';
import type { NotificationAnswers } from '../../../rules/decisions';
import { packHints, packModel, packText } from '../../../rules/pack';
import { Findings } from '../decide/DecisionFacts';
import { DocumentButtons } from '../documents/DocumentButtons';
import { useCouncil } from '../documents/documentsPort';
import { labelDocuments } from '../documents/labels';
import type { CasePanelProps } from '../panelContract';
import { useInput } from '../../../../casework/ui/useInput';
import { CopyText } from './CopyText';
import { Gaps } from './Gaps';
import { IcoTold } from './IcoTold';
import { answersOf, NotificationForm } from './NotificationForm';
import { PackPage } from './PackPage';
import styles from '../documents/documents.module.scss';

const words: Readonly<Record<string, string>> = { ...breachStrings, ...decisions };
labelDocuments();

/** The notification to the ICO: what is missing first, then the answers, the document, and that it was sent. */
export const PackPanel: React.FC<CasePanelProps> = (props) => {
  const { services, found } = props;
  const council = useCouncil(services);
  // the same input as the form's below: what is typed there and not saved is not in the document
  const typed = useInput<NotificationAnswers>('notification', answersOf(found.values.notification));
  if (council === undefined) return <Skeleton label={decisions.packTitle} />;
  const source = { found, council: council ?? undefined, now: services.now(), locale: services.locale, strings: words };
  const model = packModel(source);
  const text = packText(model, words);
  return (
    <div className={styles.content}>
      <p>{strings.packIntro}</p>
      {council ? null : <MessagePanel tone="warning"><p>{strings.councilMissing}</p></MessagePanel>}
      <Gaps model={model} hints={packHints(model, source)} />
      <Findings values={found.values} now={services.now()} locale={services.locale} />
      <h4>{strings.answersHeading}</h4>
      <NotificationForm {...props} model={model} asksCyber={model.sections.some(({ key }) => key === 'cyber')} />
      <h4>{strings.viewHeading}</h4>
      <Fold title={strings.viewFold}><PackPage model={model} words={words} /></Fold>
      {typed.isDirty ? <MessagePanel tone="warning"><p>{strings.typedNotSaved}</p></MessagePanel> : null}
      <DocumentButtons {...props} kind="notification-pack" language={services.locale} values={() => packValues(model, words)} title={`${model.title} ${found.reference}`}
        fileName={`${found.reference} notification ${ukDate(services.now()).toString()}.docx`} downloadText={strings.download} keepText={strings.keep} />
      <CopyText text={text} say={props.say} />
      <IcoTold {...props} model={model} />
    </div>
  );
};
