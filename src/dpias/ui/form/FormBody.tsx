import * as React from 'react';
import strings from '../../../loc/dpiaForm';
import { leavingTexts } from '../../../casework/ui/Leaving';
import { OfflineBanner } from '../../../casework/ui/staff/OfflineBanner';
import { serviceText } from '../../../platform/settings/serviceNames';
import { LinkButton, QuietButton } from '../../../shared-ui/Button';
import { failureSentence } from '../../../shared-ui/failure';
import { focusElement, focusField } from '../../../shared-ui/focus';
import { Leaving } from '../../../shared-ui/Leaving';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { useAskBeforeUnload } from '../../../shared-ui/useAskBeforeUnload';
import type { DpiaFormProps } from './DpiaForm';
import type { ReadDpia } from './draft/readDpia';
import { useDpia } from './draft/useDpia';
import { drawingTexts, FormPartsProvider, type Place } from './FormContext';
import { FormNav } from './FormNav';
import { GoLive } from './live/GoLive';
import { Overview } from './overview/Overview';
import { progressOf } from './progress';
import { SectionView } from './SectionView';
import { Sign } from './submit/Sign';
import { Submit } from './submit/Submit';
import { askedOf, stateNow, waitingFor } from './stand';
import styles from './form.module.scss';

interface FormBodyProps extends Omit<DpiaFormProps, 'dpia'> {
  readonly opened: DpiaFormProps['dpia'];
  readonly first: ReadDpia;
}

/** The form of one DPIA: its parts beside it, one at a time. */
export const FormBody: React.FC<FormBodyProps> = ({ services, settings, store, drafts, opened, first, isOfService, onBack }) => {
  const desk = useDpia({ services, store, drafts, opened, first });
  const [place, setPlace] = React.useState<Place>({ view: 'overview' });
  const [isAsked, setAsked] = React.useState(false);
  const [leaving, setLeaving] = React.useState(false);
  const texts = React.useMemo(() => drawingTexts(services.locale), [services.locale]);
  const isUnsaved = desk.answers.unsaved.length + desk.risks.unsaved.length > 0;
  useAskBeforeUnload(isUnsaved);

  const go = (to: Place): void => {
    setPlace(to);
    if (to.view === 'submit') setAsked(true);
    void desk.look();
  };
  const field = place.view === 'section' ? place.field : undefined;
  React.useEffect(() => {
    // a part of a risk is there once its card is open
    if (field !== undefined) window.setTimeout(() => void (focusField(field) || focusElement(document.getElementById(field))), 0);
  }, [place, field]);

  const back = async (): Promise<void> => {
    await Promise.all([desk.answers.leaveAll(), desk.risks.leaveAll()]);
    if (desk.answers.unsaved.length + desk.risks.unsaved.length > 0) setLeaving(true);
    else onBack();
  };

  const { dpia, read, content } = desk;
  const sections = progressOf(content, texts);
  const at = place.view === 'section' ? sections.findIndex(({ section }) => section.id === place.id) : -1;
  const { points, returned } = waitingFor(read.me, read.around, isOfService);
  return (
    <FormPartsProvider value={{ services, settings, store, desk, texts, isReading: !isOfService || desk.isNewer || stateNow(read.told, read.around) === 'Closed', isAsked, target: field, go }}>
      <p className={styles.back}><LinkButton onClick={() => void back()}>{strings.back}</LinkButton></p>
      <h2 className={styles.title} dir="auto">{dpia.title}</h2>
      <p className={styles.quiet}>{dpia.reference} · {serviceText(dpia.folder, settings.services, services.locale)} · {strings[`form_${dpia.form}`]}</p>
      {leaving ? <Leaving {...leavingTexts} text={strings.leaveText} onStay={() => setLeaving(false)} onLeave={onBack} /> : null}
      <OfflineBanner words={{ onlineAgain: strings.onlineAgain }} />
      {notices()}
      <div className={styles.body}>
        <FormNav place={place} sections={sections} waiting={points.length + (returned ? 1 : 0)} isAskedToSign={askedOf(read.me, read.around) !== undefined} onGo={go} />
        <div className={styles.main}>
          {place.view === 'overview' ? <Overview sections={sections} isOfService={isOfService} /> : null}
          {at >= 0 ? <SectionView key={sections[at].section.id} progress={sections[at]} before={sections[at - 1]} after={sections[at + 1]} /> : null}
          {place.view === 'submit' ? <Submit sections={sections} isOfService={isOfService} /> : null}
          {place.view === 'sign' ? <Sign /> : null}
          {place.view === 'live' ? <GoLive /> : null}
        </div>
      </div>
    </FormPartsProvider>
  );

  function notices(): React.ReactElement {
    const { unreadable, broken = [] } = read.draft;
    const unread = [...(broken.length > 0 ? broken.map(({ id, text }) => `${id}: ${text}`) : unreadable), ...(dpia.unread ?? []).map(({ path, text }) => `${path}: ${text}`)];
    return (
      <>
        {desk.isNewer ? <MessagePanel tone="warning" title={strings.newerTitle}><p>{strings.newerText}</p></MessagePanel> : null}
        {desk.isNotKept ? <MessagePanel tone="warning"><p>{strings.notKept}</p></MessagePanel> : null}
        {desk.trouble ? (
          <MessagePanel tone="warning" urgent>
            <p>{strings.notLooked} {failureSentence(desk.trouble)}</p>
            <QuietButton onClick={() => void desk.look()}>{strings.lookAgain}</QuietButton>
          </MessagePanel>
        ) : null}
        {unread.length > 0 ? <MessagePanel tone="warning" title={strings.unreadableTitle}><p>{strings.unreadableText}</p><ul>{unread.map((text, index) => <li key={`${index} ${text}`} dir="auto">{text}</li>)}</ul></MessagePanel> : null}
        {read.around.officersHidden ? <MessagePanel tone="warning"><p>{strings.officersHidden}</p></MessagePanel> : null}
      </>
    );
  }
};
