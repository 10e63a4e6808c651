import strings from '../../loc/investigation';
import * as React from 'react';
import { LinkButton, QuietButton } from '../../shared-ui/Button';
import { TextBox } from '../../shared-ui/fields/TextBox';
import { fieldBoxId } from '../../shared-ui/focus';
import { fill } from '../../shared-ui/text';
import styles from './SetUpPage.module.scss';

/** The lines of the retention schedule: breaches by what came out of them, then every other kind of case. */
export const scheduleLines = ['personalDataBreach', 'nearMiss', 'notABreach', 'complaint', 'request', 'dpia'] as const;
/** The numbers of the policies; Internal Audit's mailbox is the one text beside them. */
export const policyNumbers = ['readingDays', 'reminderLimit'] as const;

/** The council's own aims with requests; an empty one is none. */
export const requestAims = ['requestTargetDays', 'reviewDays'] as const;

/** The officers' settings while someone types. */
export interface OfficerDraft {
  readonly retention: Readonly<Record<(typeof scheduleLines)[number], string>>;
  /** `id` stays while entries are added and removed, so that fields keep their focus. */
  readonly others: readonly { readonly id: number; readonly name: string; readonly when: string }[];
  readonly policies: Readonly<Record<(typeof policyNumbers)[number] | 'internalAuditMailbox', string>>;
  readonly aims: Readonly<Record<(typeof requestAims)[number], string>>;
  /** A line a term. */
  readonly schoolTerms: string;
}

/** The id of the control of a setting's path, such as `othersToTell.0.name`. */
export function officerFieldId(path: string, { others }: OfficerDraft): string {
  const [area, second, part] = path.split('.');
  if (area === 'retention') {
    return `setup-retention-${second}`;
  }
  if (area !== 'othersToTell') {
    return `setup-${area}`;
  }
  const entry = others[Number(second)];
  return entry ? `setup-other-${entry.id}-${part ?? 'name'}` : 'setup-others';
}

interface OfficerFieldsProps {
  readonly draft: OfficerDraft;
  readonly errorOf: (fieldId: string) => string | undefined;
  readonly onChange: (changes: Partial<OfficerDraft>) => void;
}

export const OfficerFields: React.FC<OfficerFieldsProps> = ({ draft: { retention, others, policies, aims, schoolTerms }, errorOf, onChange }) => {
  const box = (id: string): { readonly id: string; readonly error: string | undefined; readonly width: 'medium' } => ({ id, error: errorOf(id), width: 'medium' });
  const change = (id: number, changes: Partial<OfficerDraft['others'][number]>): void => onChange({ others: others.map((entry) => (entry.id === id ? { ...entry, ...changes } : entry)) });
  return (
    <>
      <fieldset className={styles.section}>
        <legend>{strings.retentionHeading}</legend>
        <p>{strings.retentionHint}</p>
        {scheduleLines.map((key) => (
          <TextBox key={key} {...box(`setup-retention-${key}`)} label={strings[`retention_${key}`]} inputMode="numeric" value={retention[key]} onChange={(months) => onChange({ retention: { ...retention, [key]: months } })} />
        ))}
      </fieldset>
      <fieldset className={styles.section} id={fieldBoxId('setup-others')}>
        <legend>{strings.othersHeading}</legend>
        <p>{strings.othersHint}</p>
        {errorOf('setup-others') ? <p>{errorOf('setup-others')}</p> : null}
        {others.map((entry, index) => (
          <fieldset key={entry.id} className={styles.service}>
            <legend>{fill(strings.otherNumber, index + 1)}</legend>
            <TextBox {...box(`setup-other-${entry.id}-name`)} label={strings.otherName} value={entry.name} onChange={(name) => change(entry.id, { name })} />
            <TextBox {...box(`setup-other-${entry.id}-when`)} label={strings.otherWhen} optional value={entry.when} onChange={(when) => change(entry.id, { when })} />
            <p><LinkButton thenFocus="setup-other-add" onClick={() => onChange({ others: others.filter(({ id }) => id !== entry.id) })}>{fill(strings.otherRemove, index + 1)}</LinkButton></p>
          </fieldset>
        ))}
        <QuietButton id="setup-other-add" onClick={() => onChange({ others: [...others, { id: others.reduce((highest, { id }) => Math.max(highest, id), -1) + 1, name: '', when: '' }] })}>{strings.otherAdd}</QuietButton>
      </fieldset>
      <fieldset className={styles.section}>
        <legend>{strings.termsHeading}</legend>
        <TextBox {...box('setup-schoolTerms')} label={strings.termsLabel} hint={strings.termsHint} optional rows={6} value={schoolTerms} onChange={(text) => onChange({ schoolTerms: text })} />
      </fieldset>
      <fieldset className={styles.section}>
        <legend>{strings.aimsHeading}</legend>
        {requestAims.map((key) => (
          <TextBox key={key} {...box(`setup-${key}`)} label={strings[`aims_${key}`]} hint={strings[`aimsHint_${key}`]} optional inputMode="numeric" value={aims[key]} onChange={(number) => onChange({ aims: { ...aims, [key]: number } })} />
        ))}
      </fieldset>
      <fieldset className={styles.section}>
        <legend>{strings.policiesHeading}</legend>
        {policyNumbers.map((key) => (
          <TextBox key={key} {...box(`setup-${key}`)} label={strings[`policies_${key}`]} hint={strings[`policiesHint_${key}`]} inputMode="numeric" value={policies[key]} onChange={(number) => onChange({ policies: { ...policies, [key]: number } })} />
        ))}
        <TextBox {...box('setup-internalAuditMailbox')} label={strings.policies_internalAuditMailbox} hint={strings.policiesHint_internalAuditMailbox} optional value={policies.internalAuditMailbox} onChange={(internalAuditMailbox) => onChange({ policies: { ...policies, internalAuditMailbox } })} />
      </fieldset>
    </>
  );
};
