import strings from '../../../loc/caseHold';
import * as React from 'react';
import { actingFor } from '../../../platform/settings';
import type { Locale } from '../../../platform/host/services';
import { QuietButton } from '../../../shared-ui/Button';
import { download } from '../../../shared-ui/download';
import { RadioGroup } from '../../../shared-ui/fields/RadioGroup';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { Skeleton } from '../../../shared-ui/Skeleton';
import { fill } from '../../../shared-ui/text';
import { holding, isOnHold } from '../../rules/hold/hold';
import { CopyText } from '../CopyText';
import { fieldId } from '../fieldId';
import type { CasePanelProps } from '../panel';
import { useCouncilSettings } from '../useCouncilSettings';
import { noteToIt } from './noteText';
import styles from '../cases.module.scss';

/** The note to IT, to copy or to save, in the language in which IT works: it starts as that of the page. */
export const NoteToIt: React.FC<Pick<CasePanelProps, 'services' | 'found' | 'say'>> = ({ services, found, say }) => {
  const { values, reference, logId } = found;
  const [language, setLanguage] = React.useState<Locale>(services.locale);
  const council = useCouncilSettings(services);
  if (council.state === 'reading') {
    return <Skeleton label={strings.noteHeading} />;
  }
  const settings = council.state === 'read' ? council.value : undefined;
  const controller = settings && actingFor(settings, values.controller, language);
  const since = holding(values).map((each) => each.since).sort().at(0);
  const text = noteToIt({ reference, since, contact: controller && { controller: controller.name, phone: controller.dpo.phone, mailbox: controller.dpo.mailbox } }, language);
  const save = (): void => {
    const name = `${reference} ${strings.noteHeading}.txt`;
    download(name, new Blob([text], { type: 'text/plain;charset=utf-8' }));
    say(fill(strings.noteSaved, name));
  };
  const id = fieldId(logId, 'noteToIt');
  return (
    <section aria-labelledby={`${id}-heading`}>
      <h4 id={`${id}-heading`} className={styles.heading}>{strings.noteHeading}</h4>
      <p>{isOnHold(values) ? strings.noteIntro : strings.noteEndIntro}</p>
      {settings ? null : <MessagePanel tone="warning"><p>{strings.noteNoSettings}</p></MessagePanel>}
      <RadioGroup
        id={id} label={strings.noteLanguage} layout="inline" value={language} onChange={setLanguage}
        choices={[{ key: 'en-GB', text: strings.noteEnglish }, { key: 'cy-GB', text: strings.noteWelsh }]}
      />
      <div className={styles.sheet} lang={language}>{text}</div>
      <CopyText text={text} say={say} />
      <p><QuietButton onClick={save}>{strings.noteSave}</QuietButton></p>
    </section>
  );
};
