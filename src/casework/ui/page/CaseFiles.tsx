import strings from '../../../loc/casePage';
import * as React from 'react';
import { formatUkDateTime } from '../../../calendar';
import { QuietButton } from '../../../shared-ui/Button';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { counted, fileSize, fill } from '../../../shared-ui/text';
import type { AnyCase } from '../../rules/kind';
import type { CaseFile, CaseFiles, WithdrawnFile } from '../../store/contract';
import { useCaseUi } from '../room';
import { mapRead, type Read } from '../useRead';
import { Rows } from './CaseRows';
import { Thumbnail } from './Thumbnail';
import { ShowAgain, Withdraw } from './Withdraw';
import styles from './CasePage.module.scss';

interface FileRowsProps {
  readonly found: AnyCase;
  readonly read: Read<CaseFiles>;
}

/** The files that are kept with the case, with who added them and when; each opens in SharePoint. A wrong one can be withdrawn by whoever keeps the log. */
export const FileRows: React.FC<FileRowsProps> = ({ found, read }) => {
  const [said, setSaid] = React.useState<string>();
  const withdrawn = read.state === 'read' ? read.value.withdrawn : [];
  const done = (sentence: string): void => {
    setSaid(sentence);
    if (read.state !== 'reading') read.again();
  };
  return (
    <section aria-labelledby="case-files-heading">
      <h4 id="case-files-heading" tabIndex={-1} className={styles.heading}>{strings.filesHeading}</h4>
      {said === undefined ? null : <MessagePanel tone="information" urgent><p>{said}</p></MessagePanel>}
      <Rows read={mapRead(read, ({ shown }) => shown)} reading={strings.filesReading} none={strings.filesNone}>
        {(file) => <ShownFile key={file.id} found={found} file={file} onDone={done} />}
      </Rows>
      {withdrawn.length === 0 ? null : (
        <MessagePanel tone="warning" title={counted(strings, 'filesWithdrawn', withdrawn.length)} level={4}>
          <p>{strings.filesWithdrawnText}</p>
          <ul className={styles.rows}>{withdrawn.map((file) => <HiddenFile key={file.id} found={found} file={file} onDone={done} />)}</ul>
        </MessagePanel>
      )}
    </section>
  );
};

interface FileProps<File> {
  readonly found: AnyCase;
  readonly file: File;
  readonly onDone: (sentence: string) => void;
}

const ShownFile: React.FC<FileProps<CaseFile>> = ({ found, file, onDone }) => {
  const { services, access } = useCaseUi();
  const [isAsking, setAsking] = React.useState(false);
  const { id, name, url, by, at, size } = file;
  return (
    <li className={styles.file}>
      <Thumbnail file={file} />
      <div>
        <a href={url} target="_blank" rel="noopener" data-interception="off">{name}</a>{' '}
        <span className={styles.state}>
          {size === undefined ? strings.fileSizeUnknown : fileSize(size, services.locale)},{' '}
          {fill(strings.fileAdded, by || strings.fileNobody, formatUkDateTime(at, services.locale))}
        </span>
        {access.role === 'reviewer' ? null : isAsking
          ? <Withdraw found={found} file={file} onDone={onDone} onCancel={() => setAsking(false)} />
          : <p><QuietButton thenFocus={`case-file-${id}-reason`} onClick={() => setAsking(true)}>{fill(strings.withdraw, name)}</QuietButton></p>}
      </div>
    </li>
  );
};

/** Without its name, which may be what is wrong with it. The site owner opens it to delete it. */
const HiddenFile: React.FC<FileProps<WithdrawnFile>> = ({ found, file, onDone }) => {
  const { services, access } = useCaseUi();
  const [isAsking, setAsking] = React.useState(false);
  const { id, url, withdrawn } = file;
  return (
    <li>
      {fill(strings.fileWithdrawnLine, id, withdrawn.by || strings.fileNobody, formatUkDateTime(withdrawn.at, services.locale))}
      {withdrawn.isRecorded ? null : ` (${strings.fileWithdrawnByHand})`}
      {withdrawn.reason === '' ? null : <p dir="auto">{fill(strings.fileWithdrawnReason, withdrawn.reason)}</p>}
      {access.role === 'owner' ? <p><a href={url} target="_blank" rel="noopener" data-interception="off">{fill(strings.fileOpenToDelete, id)}</a></p> : null}
      {access.role === 'reviewer' ? null : isAsking
        ? <ShowAgain found={found} file={file} onDone={onDone} onCancel={() => setAsking(false)} />
        : <p><QuietButton thenFocus={`case-file-${id}-reason`} onClick={() => setAsking(true)}>{fill(strings.showAgain, id)}</QuietButton></p>}
    </li>
  );
};
