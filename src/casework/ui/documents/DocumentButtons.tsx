import strings from '../../../loc/caseDocuments';
import * as React from 'react';
import { PrimaryButton, QuietButton } from '../../../shared-ui/Button';
import { Fold } from '../../../shared-ui/Fold';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { fill } from '../../../shared-ui/text';
import { readDocument, shippedTemplate, templateFileName, type DocumentLine } from '../../documents';
import type { EventToWrite } from '../../rules/events/eventTable';
import { genericEvent } from '../../rules/events/makeEvent';
import type { AnyCase } from '../../rules/kind';
import type { CasePanelProps } from '../panel';
import styles from '../panelContent.module.scss';
import { useCaseUi } from '../room';
import { DocumentPage } from './DocumentPage';
import { useDocumentsPort } from './documentsPort';
import { downloadWord } from './downloadWord';
import { useDocument, type DocumentAsked, type MadeDocument } from './useDocument';

export interface DocumentButtonsProps<Found extends AnyCase, Event extends EventToWrite>
  extends DocumentAsked, Pick<CasePanelProps<Found, Event>, 'services' | 'say' | 'fail'>, Partial<Pick<CasePanelProps<Found, Event>, 'found' | 'run'>> {
  /** Without personal data. */
  readonly fileName: string;
  readonly downloadText: string;
  /** Offers to keep it with the case; the panel of one case can. */
  readonly keepText?: string;
  /** Offers to read it on the page first. */
  readonly previewText?: string;
  /** Hears that it was downloaded or kept: what was typed for it alone is in it. */
  readonly onMade?: () => void;
}

/**
 * A document of a case: read it, download it, keep it with the case's files, which its history then tells, and change what it is made from. A panel hands
 * in its own props, and says which document, in which language, with which values.
 */
export function DocumentButtons<Found extends AnyCase, Event extends EventToWrite>(
  { services, found, run, say, fail, fileName, downloadText, keepText, previewText, onMade, ...asked }: DocumentButtonsProps<Found, Event>
): React.ReactElement {
  const port = useDocumentsPort();
  const { store } = useCaseUi();
  const { make, made, fault } = useDocument(services, asked);
  const [busy, setBusy] = React.useState(false);
  const [shippedOnly, setShippedOnly] = React.useState(false);
  const [lines, setLines] = React.useState<readonly DocumentLine[]>();
  // an old preview would not show what is typed now
  const stale = previewText === undefined ? '' : JSON.stringify(asked.values());
  React.useEffect(() => setLines(undefined), [asked.kind.key, asked.language, stale]);
  const template = templateFileName(asked.kind, asked.language);

  const work = (todo: () => Promise<void>) => async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    try {
      await todo();
    } catch (error) {
      fail(error);
    } finally {
      setBusy(false);
    }
  };
  const withDocument = (then: (document: MadeDocument) => Promise<void>, only = shippedOnly): Promise<void> =>
    make(only).then((document) => (document ? then(document) : undefined));
  const save = ({ bytes }: MadeDocument): Promise<void> => {
    downloadWord(fileName, bytes);
    say(fill(strings.made, fileName));
    onMade?.();
    return Promise.resolve();
  };
  const keepWith = (seen: Found, runOn: NonNullable<typeof run>) => async ({ bytes }: MadeDocument): Promise<void> => {
    const kept = await store.keepFile(seen, { name: fileName, bytes });
    // every log has this event: whose case it is may be forgotten here
    await (runOn as unknown as CasePanelProps['run'])(({ values }) => ({ ok: true, next: values, events: [genericEvent('documentKept', { name: kept.name, sha256: kept.sha256 })] }));
    say(fill(strings.kept, kept.name));
    onMade?.();
  };
  const read = ({ bytes }: MadeDocument): Promise<void> => {
    setLines(readDocument(bytes));
    return Promise.resolve();
  };
  const put = async (): Promise<void> => {
    const done = await port.putTemplate(services, { name: template, kind: asked.kind.key, language: asked.language }, await shippedTemplate(asked.kind, asked.language));
    say(fill(done ? strings.templatePutDone : strings.templateThere, template));
  };
  return (
    <>
      <p className={styles.buttons}>
        {previewText === undefined ? null : <QuietButton aria-disabled={busy} onClick={work(() => withDocument(read))}>{previewText}</QuietButton>}
        <PrimaryButton aria-disabled={busy} onClick={work(() => withDocument(save))}>{downloadText}</PrimaryButton>
        {keepText === undefined || !found || !run ? null : <QuietButton aria-disabled={busy} onClick={work(() => withDocument(keepWith(found, run)))}>{keepText}</QuietButton>}
      </p>
      {lines ? <DocumentPage lines={lines} language={asked.language} /> : null}
      {busy ? <p role="status">{strings.making}</p> : null}
      {fault ? (
        <MessagePanel tone="error" urgent title={strings.templateHeading} level={4}>
          <p>{template}: {strings[`template_${fault}`]}</p>
          <QuietButton onClick={work(() => { setShippedOnly(true); return withDocument(save, true); })}>{strings.templateUseShipped}</QuietButton>
        </MessagePanel>
      ) : null}
      {made?.own && made.unusedValues.length > 0 ? <MessagePanel tone="warning"><p>{fill(strings.templateUnused, made.unusedValues.join(', '))}</p></MessagePanel> : null}
      {made ? (
        <p className={styles.quiet}>
          {made.own ? strings.templateOwn : strings.templateShipped}
          {made.unknownTags.length > 0 ? ` ${fill(strings.templateUnknown, made.unknownTags.join(', '))}` : ''}
        </p>
      ) : null}
      <Fold title={strings.templateFold}>
        <p>{strings.templateHow}</p>
        <p className={styles.buttons}>
          <QuietButton aria-disabled={busy} onClick={work(put)}>{strings.templatePut}</QuietButton>
          <a href={port.templatesUrl(services)}>{strings.templateLibrary}</a>
        </p>
      </Fold>
    </>
  );
}
