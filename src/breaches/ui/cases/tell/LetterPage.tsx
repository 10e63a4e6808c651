import * as strings from 'DocumentsStrings';
import * as React from 'react';
import { dataTypeNames, type LetterSource } from '../../../documents';
import styles from '../documents/documents.module.scss';

/** What the letter says, as a page: the same values as the Word file. The words around them are the template's. */
export const LetterPage: React.FC<LetterSource> = (source) => {
  const { letter, council, found, language } = source;
  const kinds = dataTypeNames(source);
  return (
    <div className={styles.page} lang={language}>
      <dl>
        <dt>{strings.letter_nature}</dt><dd dir="auto">{letter.nature}</dd>
        {kinds.length > 0 ? <dd><ul className={styles.plain}>{kinds.map((kind) => <li key={kind}>{kind}</li>)}</ul></dd> : null}
        <dt>{strings.letter_consequences}</dt><dd dir="auto">{letter.consequences}</dd>
        <dt>{strings.letter_measures}</dt><dd dir="auto">{letter.measures}</dd>
        <dt>{strings.letter_advice}</dt><dd dir="auto">{letter.advice}</dd>
        {council ? <><dt>{strings.letter_contact}</dt><dd>{[council.dpoName, council.dpoPhone, council.mailbox, found.reference].join('\n')}</dd></> : null}
      </dl>
    </div>
  );
};
