import * as React from 'react';
import common from '../../loc/common';
import { useAnnounce } from '../Announcer';
import { LinkButton, QuietButton } from '../Button';
import { FieldGroup, type FieldProps } from '../fields/Field';
import { Icon } from '../icons';
import { counted, fileSize, fill } from '../text';
import { addFiles, type ChosenFile, type JudgeFile, type PickedFiles } from './chosenFiles';
import { FileProgress, type UploadState } from './FileProgress';
import styles from './FilePicker.module.scss';

export interface FilePickerProps extends FieldProps {
  readonly files: readonly ChosenFile[];
  readonly onChange: (files: readonly ChosenFile[]) => void;
  readonly judge: JudgeFile;
  /** A word about what a file holds, once it is read; it is chosen all the same. */
  readonly look?: (file: File) => Promise<string | undefined>;
  readonly locale: string;
  /** By the file's name, once sending has begun. */
  readonly progress?: Readonly<Record<string, UploadState>>;
  readonly disabled?: boolean;
}

/** Files from the device, by button or by dropping them, and photographs straight from a phone's camera. */
export const FilePicker: React.FC<FilePickerProps> = ({ files, onChange, judge, look, locale, progress, disabled, ...field }) => {
  const announce = useAnnounce();
  const [notes, setNotes] = React.useState<PickedFiles['notes']>([]);
  const anyFile = React.useRef<HTMLInputElement>(null);
  const camera = React.useRef<HTMLInputElement>(null);

  function take(list: FileList | null): void {
    const picked = Array.from(list ?? []);
    if (picked.length === 0 || disabled) {
      return;
    }
    const result = addFiles(files, picked, judge, () => crypto.randomUUID());
    setNotes(result.notes);
    if (result.files.length !== files.length) {
      onChange(result.files);
      announce(counted(common, 'filesChosen', result.files.length));
      result.files.slice(files.length).forEach(({ content }) => void lookInto(content));
    }
  }

  async function lookInto(file: File): Promise<void> {
    try {
      const text = await look?.(file);
      if (text) setNotes((before) => [...before, { text, refused: false }]);
    } catch (error) {
      // one that cannot be read is told of when it is sent
      console.warn('A chosen file could not be looked into', error);
    }
  }

  function onPick(event: React.ChangeEvent<HTMLInputElement>): void {
    take(event.target.files);
    // the same file may be picked again after it was removed
    event.target.value = '';
  }

  function remove(file: ChosenFile): void {
    onChange(files.filter(({ id }) => id !== file.id));
    announce(fill(common.fileRemoved, file.name));
    anyFile.current?.parentElement?.querySelector('button')?.focus();
  }

  return (
    <FieldGroup {...field}>
      {({ describedBy }) => (
        <div onDragOver={(event) => event.preventDefault()} onDrop={(event) => { event.preventDefault(); take(event.dataTransfer.files); }}>
          <div className={styles.buttons}>
            <QuietButton disabled={disabled} aria-describedby={describedBy} onClick={() => anyFile.current?.click()}>
              <span className={styles.withIcon}><Icon name="file" /> {common.chooseFiles}</span>
            </QuietButton>
            <QuietButton disabled={disabled} onClick={() => camera.current?.click()}>
              <span className={styles.withIcon}><Icon name="camera" /> {common.takePhoto}</span>
            </QuietButton>
            {/* the buttons are the controls: the boxes behind them would be read out as a second pair */}
            <input ref={anyFile} id={field.id} hidden type="file" multiple onChange={onPick} />
            <input ref={camera} id={`${field.id}-camera`} hidden type="file" accept="image/*" capture="environment" onChange={onPick} />
          </div>
          {notes.length > 0 ? (
            <div role="alert" className={styles.notes}>
              {notes.map(({ text, refused }) => (
                <p key={text} className={refused ? styles.refused : undefined}>
                  <Icon name={refused ? 'warning' : 'information'} size={18} /> <span>{text}</span>
                </p>
              ))}
            </div>
          ) : null}
          {files.length > 0 ? (
            <ul className={styles.list} aria-label={common.chosenFiles}>
              {files.map((file) => (
                <li key={file.id} className={styles.file}>
                  <Icon name="file" className={styles.sheet} />
                  <div className={styles.about}>
                    <span className={styles.name}>{file.name}</span> <span className={styles.size}>{fileSize(file.content.size, locale)}</span>
                    <FileProgress name={file.name} state={progress?.[file.name]} />
                  </div>
                  {disabled ? null : (
                    <LinkButton onClick={() => remove(file)} aria-label={fill(common.removeFile, file.name)}>{common.remove}</LinkButton>
                  )}
                </li>
              ))}
            </ul>
          ) : null}
        </div>
      )}
    </FieldGroup>
  );
};
