import strings from '../../../loc/caseLetters';
import * as React from 'react';
import { ukDate } from '../../../calendar';
import type { EventToWrite } from '../../rules/events/eventTable';
import type { AnyCase } from '../../rules/kind';
import { DocumentButtons, type DocumentButtonsProps } from './DocumentButtons';

type LetterButtonsProps<Found extends AnyCase, Event extends EventToWrite> =
  Omit<DocumentButtonsProps<Found, Event>, 'title' | 'fileName' | 'downloadText' | 'keepText' | 'previewText' | 'found'> & {
    readonly found: Found;
    /** Which letter, in a file's name: `acknowledgement`. */
    readonly name: string;
  };

/** A letter of one case: to read it, to save it, and to keep it among the case's files. Its file is named by case, letter, language and day. */
export function LetterButtons<Found extends AnyCase, Event extends EventToWrite>({ name, ...props }: LetterButtonsProps<Found, Event>): React.ReactElement {
  const { found, language, services } = props;
  return (
    <DocumentButtons {...props} title={`${strings.title} ${found.reference}`} fileName={`${found.reference} ${name} ${language} ${ukDate(services.now()).toString()}.docx`}
      downloadText={strings.download} keepText={strings.keep} previewText={strings.preview} />
  );
}
