import strings from '../../../../loc/documents';
import * as React from 'react';
import { hintText } from '../../../../casework/ui/personalData';
import { LinkButton } from '../../../../shared-ui/Button';
import { focusField } from '../../../../shared-ui/focus';
import { MessagePanel } from '../../../../shared-ui/MessagePanel';
import { fill } from '../../../../shared-ui/text';
import type { PackField, PackHint, PackModel } from '../../../rules/pack';
import { fieldId } from '../problems';
import styles from '../../../../casework/ui/panelContent.module.scss';

/** What is missing comes first, and where to write it; then what is not yet known, and what should not stand in it. */
export const Gaps: React.FC<{ readonly logId: number; readonly model: PackModel; readonly hints: readonly PackHint[] }> = ({ logId, model, hints }) => (
  <>
    {model.missing.length + model.unknown.length === 0 ? <MessagePanel tone="success"><p>{strings.complete}</p></MessagePanel> : null}
    {model.missing.length === 0 ? null : (
      <MessagePanel tone="warning" title={strings.missingHeading} level={4}>
        <ul className={styles.plain}>{model.missing.map((field) => <Line key={field.key} logId={logId} field={field} />)}</ul>
        <p>{strings.missingNote}</p>
      </MessagePanel>
    )}
    {model.unknown.length === 0 ? null : (
      <MessagePanel tone="information" title={strings.unknownHeading} level={4}>
        <ul className={styles.plain}>{model.unknown.map((field) => <Line key={field.key} logId={logId} field={field} />)}</ul>
      </MessagePanel>
    )}
    {hints.length === 0 ? null : (
      <MessagePanel tone="warning" title={strings.hintsHeading} level={4}>
        <ul className={styles.plain}>
          {hints.map(({ key, label, hints: found }) => <li key={key}>{fill(strings.hintLine, label, found.map((hint) => hintText(hint)).join(', '))}</li>)}
        </ul>
      </MessagePanel>
    )}
  </>
);

/** What is written on this page is a way to its field. */
const Line: React.FC<{ readonly logId: number; readonly field: PackField }> = ({ logId, field: { key, label, asks, place } }) => (
  <li>
    {place === 'pack' && label !== key ? <LinkButton onClick={() => focusField(fieldId(logId, `notification.${key}`))}>{label}</LinkButton> : label}{' '}
    <span className={styles.quiet}>({[asks === 'law' ? strings.askedByLaw : '', strings[`place_${place}`]].filter(Boolean).join('; ')})</span>
  </li>
);
