import strings from '../../../loc/reading';
import * as React from 'react';
import { fill } from '../../../shared-ui/text';
import type { Change, ChangedSection, Span, Unit } from '../../documents/difference';
import { HeadingLine } from './BlockView';
import { ScrollBox } from './ScrollBox';
import styles from './difference.module.scss';

interface Group { readonly kind: 'changes' | 'unchanged'; readonly changes: readonly Change[] }

/** Neighbours that stayed are one fold; what changed stands by itself, rows of one table together. */
function groupsOf(changes: readonly Change[]): readonly Group[] {
  const groups: { kind: Group['kind']; changes: Change[] }[] = [];
  for (const change of changes) {
    const kind = change.kind === 'same' ? 'unchanged' : 'changes';
    const last = groups[groups.length - 1];
    if (last?.kind === kind) last.changes.push(change);
    else groups.push({ kind, changes: [change] });
  }
  return groups;
}

export interface ChangedLinesProps {
  readonly section: ChangedSection;
  readonly name: string;
  readonly level: number;
  /** Of the text. */
  readonly language: string | undefined;
}

/** One section in which something changed. */
export const ChangedLines: React.FC<ChangedLinesProps> = ({ section: { heading, changes }, name, level, language }) => {
  // a heading that stayed is the section's own; one that changed is among the changes
  const rest = changes[0]?.kind === 'same' && changes[0].unit.kind === 'heading' ? changes.slice(1) : changes;
  return (
    <section className={styles.section}>
      <HeadingLine level={level}><span lang={heading ? language : undefined}>{name}</span></HeadingLine>
      {groupsOf(rest).map(({ kind, changes: own }, place) => (kind === 'unchanged'
        ? <Unchanged key={place} changes={own} language={language} />
        : <Lines key={place} changes={own} language={language} name={name} />))}
    </section>
  );
};

/** Drawn when it is opened: most of a long policy stands in such folds. */
const Unchanged: React.FC<{ readonly changes: readonly Change[]; readonly language: string | undefined }> = ({ changes, language }) => {
  const [opened, open] = React.useState(false);
  return (
    <details className={styles.unchanged} onToggle={() => open(true)}>
      <summary>{fill(strings.unchanged, changes.length)}</summary>
      {opened ? <Lines changes={changes} language={language} name="" /> : null}
    </details>
  );
};

const Lines: React.FC<{ readonly changes: readonly Change[]; readonly language: string | undefined; readonly name: string }> = ({ changes, language, name }) => {
  const lines: React.ReactElement[] = [];
  for (let place = 0; place < changes.length; place++) {
    const { unit } = changes[place];
    if (unit.kind === 'row') {
      let end = place + 1;
      while (end < changes.length && changes[end].unit.kind === 'row' && changes[end].unit.table === unit.table) end++;
      lines.push(<Rows key={place} rows={changes.slice(place, end)} language={language} name={name} />);
      place = end - 1;
    } else {
      lines.push(<Line key={place} change={changes[place]} language={language} />);
    }
  }
  return <>{lines}</>;
};

const label = { added: strings.added, removed: strings.removed, changed: strings.changed };
const marked = (change: Change): { readonly 'data-change'?: string; readonly tabIndex?: number } => (change.kind === 'same' ? {} : { 'data-change': change.kind, tabIndex: -1 });
const Label: React.FC<{ readonly change: Change }> = ({ change }) => (change.kind === 'same' ? null : <span className={styles.label}>{label[change.kind]}<span className={styles.unseen}>: </span></span>);

const Line: React.FC<{ readonly change: Change; readonly language: string | undefined }> = ({ change, language }) => {
  const { unit } = change;
  return (
    <div className={`${styles.line} ${styles[change.kind]}`} style={unit.kind === 'item' ? { marginInlineStart: `${unit.depth - 1}rem` } : undefined} {...marked(change)}>
      <Label change={change} />
      <p lang={language} dir="auto" className={unit.kind === 'heading' ? styles.heading : undefined}>
        {unit.kind === 'picture' ? <span lang={language && strings.language}>{strings.picture} </span> : null}
        {unit.number ? `${unit.number} ` : unit.kind === 'item' ? '• ' : ''}
        <Words spans={change.kind === 'changed' ? change.spans.flat() : spansOf(change.kind, unit.texts[0])} />
      </p>
    </div>
  );
};

const Rows: React.FC<{ readonly rows: readonly Change[]; readonly language: string | undefined; readonly name: string }> = ({ rows, language, name }) => (
  <ScrollBox label={name === '' ? strings.table : fill(strings.tableIn, name)}>
    <table lang={language}>
      <tbody>
        {rows.map((change, place) => (
          <tr key={place} className={styles[change.kind]} {...marked(change)}>
            {rows.some(({ kind }) => kind !== 'same') ? <td lang={language && strings.language}><Label change={change} /></td> : null}
            {cellsOf(change).map((spans, cell) => <CellOf key={cell} unit={change.unit}><Words spans={spans} /></CellOf>)}
          </tr>
        ))}
      </tbody>
    </table>
  </ScrollBox>
);

const CellOf: React.FC<{ readonly unit: Unit }> = ({ unit, children }) => (unit.header ? <th scope="col" dir="auto">{children}</th> : <td dir="auto">{children}</td>);

const spansOf = (kind: Span['kind'], text: string): readonly Span[] => [{ kind, text }];
const cellsOf = (change: Change): readonly (readonly Span[])[] => (change.kind === 'changed' ? change.spans : change.unit.texts.map((text) => spansOf(change.kind as Span['kind'], text)));

/** Where words went or came is heard too: few screen readers say it of `ins` and `del` by themselves. */
const Words: React.FC<{ readonly spans: readonly Span[] }> = ({ spans }) => (
  <>
    {spans.filter(({ text }) => text !== '').map(({ kind, text }, place) => {
      if (kind === 'same') return <React.Fragment key={place}>{text}</React.Fragment>;
      const Mark = kind === 'added' ? 'ins' : 'del';
      return (
        <React.Fragment key={place}>
          <span className={styles.unseen} lang={strings.language}> {kind === 'added' ? strings.startAdded : strings.startRemoved} </span>
          <Mark>{text}</Mark>
          <span className={styles.unseen} lang={strings.language}> {kind === 'added' ? strings.endAdded : strings.endRemoved} </span>
        </React.Fragment>
      );
    })}
  </>
);
