import * as React from 'react';
import strings from '../../../../loc/policies';
import type { Receipt } from '../../../rules/receipt';
import styles from './Document.module.scss';

/** All that a receipt holds, to the letter. */
export const ReceiptFacts: React.FC<{ readonly receipt: Receipt }> = ({ receipt }) => (
  <dl className={styles.facts}>
    {receipt.statement ? <><dt>{strings.field_statement}</dt><dd lang={receipt.language}>{receipt.statement}</dd></> : null}
    <dt>{strings.field_language}</dt><dd>{strings[`language_${receipt.language}`]}</dd>
    {receipt.words ? <><dt>{strings.field_words}</dt><dd className={styles.said} lang={receipt.language}>{receipt.words}</dd></> : null}
    <dt>{strings.field_end}</dt><dd>{receipt.reachedEnd ? strings.yes : strings.no}</dd>
    <dt>{strings.field_contentHash}</dt><dd><code>{receipt.contentHash}</code></dd>
    <dt>{strings.field_readingHash}</dt><dd><code>{receipt.readingHash}</code></dd>
    <dt>{strings.field_guid}</dt><dd><code>{receipt.guid}</code></dd>
    <dt>{strings.field_seal}</dt><dd><code>{receipt.seal}</code></dd>
  </dl>
);
