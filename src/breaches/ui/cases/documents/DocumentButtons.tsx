import strings from '../../../../loc/documents';
import * as React from 'react';
import { PrimaryButton, QuietButton } from '../../../../shared-ui/Button';
import { Fold } from '../../../../shared-ui/Fold';
import { MessagePanel } from '../../../../shared-ui/MessagePanel';
import { fill } from '../../../../shared-ui/text';
import { readDocument, shippedTemplate, templateFileName, type DocumentLine } from '../../../documents';
import { caseEvent } from '../../../rules';
import type { CasePanelProps } from '../panelContract';
import { DocumentPage } from './DocumentPage';
import { useDocumentsPort } from './documentsPort';
import { downloadWord, useDocument, type DocumentAsked, type MadeDocument } from './useDocument';
import styles from './documents.module.scss';

export interface DocumentButtonsProps extends DocumentAsked, Pick<CasePanelProps, 'services' | 'found' | 'run' | 'say' | 'fail'> {
  /** Without personal data. */
  readonly fileName: string;
  readonly downloadText: string;
  readonly keepText: string;
  /** Offers to read it on the page first. */
  readonly previewText?: string;
}

/** Download a document, keep it with the case, and change what it is made from. */
export const DocumentButtons: React.FC<DocumentButtonsProps> = ({ services, found, run, say, fail, fileName, downloadText, keepText, previewText, ...asked }) => {
  const port = useDocumentsPort();
  const { make, made, fault } = useDocument(services, asked);
  const [busy, setBusy] = React.useState(false);
  const [shippedOnly, setShippedOnly] = React.useState(false);
  const [lines, setLines] = React.useState<readonly DocumentLine[]>();
  // an old preview would not show what is typed now
  const stale = JSON.stringify(asked.values());
  React.useEffect(() => setLines(undefined), [asked.kind, asked.language, stale]);
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
    return Promise.resolve();
  };
  const keep = async ({ bytes }: MadeDocument): Promise<void> => {
    const kept = await port.keepFile(services, found, { name: fileName, bytes });
    await run((seen) => ({ ok: true, next: seen.values, events: [caseEvent('documentKept', { name: kept.name, sha256: kept.sha256 })] }));
    say(fill(strings.kept, kept.name));
  };
  const read = ({ bytes }: MadeDocument): Promise<void> => {
    setLines(readDocument(bytes));
    return Promise.resolve();
  };
  const put = async (): Promise<void> => {
    const done = await port.putTemplate(services, { name: template, kind: asked.kind, language: asked.language }, await shippedTemplate(asked.kind, asked.language));
    say(fill(done ? strings.templatePutDone : strings.templateThere, template));
  };
  return (
    <>
      <p className={styles.buttons}>
        {previewText === undefined ? null : <QuietButton aria-disabled={busy} onClick={work(() => withDocument(read))}>{previewText}</QuietButton>}
        <PrimaryButton aria-disabled={busy} onClick={work(() => withDocument(save))}>{downloadText}</PrimaryButton>
        <QuietButton aria-disabled={busy} onClick={work(() => withDocument(keep))}>{keepText}</QuietButton>
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
};
