import strings from '../../../loc/policyCheck';
import * as React from 'react';
import type { Locale } from '../../../platform/host/services';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { SelectBox } from '../../../shared-ui/fields/SelectBox';
import { fill } from '../../../shared-ui/text';
import { checkRules, type Dismissal, type Finding, type Sureness } from '../../rules/check';
import { FindingCard } from './FindingCard';
import styles from './check.module.scss';

export interface FindingsViewProps {
  readonly findings: readonly Finding[];
  readonly locale: Locale;
  readonly dismissals?: ReadonlyMap<string, Dismissal>;
  /** Without them findings can be read only: a text that was pasted, or a person who may not write. */
  readonly onDismiss?: (finding: Finding, reason: string) => Promise<void>;
  readonly onRestore?: (finding: Finding) => Promise<void>;
  /** Of the headings of the groups. */
  readonly level?: 3 | 4;
  readonly idPrefix?: string;
}

type Group = Sureness | 'dismissed';
const groups: readonly Group[] = ['wrong', 'worth-checking', 'dismissed'];
const names: Readonly<Record<Group, string>> = { wrong: strings.wrong, 'worth-checking': strings.worthChecking, dismissed: strings.dismissed };
const explained: Readonly<Record<Group, string>> = { wrong: strings.wrongText, 'worth-checking': strings.worthCheckingText, dismissed: '' };

/** What the check found: counts in words, then each finding with its place, why, its source and what to write. */
export const FindingsView: React.FC<FindingsViewProps> = ({ findings, locale, dismissals, onDismiss, onRestore, level = 3, idPrefix = 'finding' }) => {
  const [shown, show] = React.useState<string>('');
  const counts = React.useRef<HTMLParagraphElement>(null);
  // the button that had the focus went with the finding into another group: the counts say what came of it
  const thenCounts = (done: Promise<void>): Promise<void> => done.then(() => counts.current?.focus());
  const groupOf = (finding: Finding): Group => (dismissals?.has(finding.id) === true ? 'dismissed' : finding.sure);
  if (findings.length === 0) {
    return <MessagePanel tone="success" title={strings.noFindings} level={level}><p>{fill(strings.noFindingsText, checkRules.length)}</p></MessagePanel>;
  }
  const inGroup = groups.map((group) => ({ group, found: findings.filter((finding) => groupOf(finding) === group) }));
  const summary = fill(strings.summary, ...inGroup.map(({ found }) => found.length));
  const Heading = `h${level}` as const;
  return (
    <>
      <p ref={counts} tabIndex={-1} className={styles.summary}>{summary}</p>
      <div className={styles.bar} role="img" aria-label={fill(strings.pictureLabel, summary)}>
        {inGroup.map(({ group, found }) => (found.length > 0 ? <span key={group} className={styles[group]} style={{ flexGrow: found.length }} /> : null))}
      </div>
      <SelectBox id={`${idPrefix}-show`} label={strings.show} value={shown} none={strings.showAll} onChange={show}
        choices={inGroup.map(({ group, found }) => ({ key: group, text: `${names[group]} (${found.length})` }))} />
      {inGroup.filter(({ group, found }) => (shown === '' ? found.length > 0 : shown === group)).map(({ group, found }) => (
        <section key={group} aria-labelledby={`${idPrefix}-${group}`}>
          <Heading id={`${idPrefix}-${group}`} className={styles.group}>{names[group]} ({found.length})</Heading>
          {explained[group] === '' ? null : <p className={styles.quiet}>{explained[group]}</p>}
          {found.length === 0 ? <p>{strings.nothingHere}</p> : (
            <ul className={styles.list}>
              {found.map((finding) => (
                <FindingCard key={finding.id} id={`${idPrefix}-${findings.indexOf(finding)}`} finding={finding} dismissal={dismissals?.get(finding.id)} locale={locale}
                  level={level === 3 ? 4 : 5} onDismiss={onDismiss && ((each, reason) => thenCounts(onDismiss(each, reason)))} onRestore={onRestore && ((each) => thenCounts(onRestore(each)))} />
              ))}
            </ul>
          )}
        </section>
      ))}
    </>
  );
};
