import strings from '../../loc/casework';
import * as React from 'react';
import { valueAt } from '../rules/field';
import { PrimaryButton, QuietButton } from '../../shared-ui/Button';
import { focusField } from '../../shared-ui/focus';
import { MessagePanel } from '../../shared-ui/MessagePanel';
import { RadioGroup } from '../../shared-ui/fields/RadioGroup';
import { fill } from '../../shared-ui/text';
import { isOfferedBy } from '../rules/command';
import { conflictLines, keptEvents, mergeThreeWay, needsChoice, type ConflictLine, type Side } from '../rules/threeWay';
import type { EventToWrite } from '../rules/events/eventTable';
import type { AnyCase } from '../rules/kind';
import { useCaseUi, useValueWords, type CaseRoom, type ValueWords } from './room';
import type { Conflict } from './useCaseRun';
import { FieldVersions } from './FieldVersions';
import styles from './cases.module.scss';

export interface ConflictViewProps {
  readonly conflict: Conflict;
  readonly command: string;
  /** Who saved the other version, and when, in words; empty when it is not known. */
  readonly savedBy: string;
  readonly onSave: (merged: AnyCase['values'], events: readonly EventToWrite[]) => void;
  readonly onTakeTheirs: () => void;
}

/** Both versions field by field. What only one of the two changed is kept by itself; for the rest the officer chooses, and nothing is saved before. */
export const ConflictView: React.FC<ConflictViewProps> = ({ conflict, command, savedBy, onSave, onTakeTheirs }) => {
  const { room, access } = useCaseUi();
  const [chosen, setChosen] = React.useState<Readonly<Record<string, Side>>>({});
  const [asked, setAsked] = React.useState(false);
  const lines = React.useMemo(() => conflictLines(room.kind.fields, conflict.before.values, conflict.mine, conflict.theirs.values), [conflict, room]);
  const open = lines.filter(needsChoice);
  const unanswered = open.filter(({ field }) => chosen[field] === undefined);
  const allowed = isOfferedBy(room.commands[command], access.role, conflict.theirs);

  const save = (): void => {
    if (unanswered.length > 0) {
      setAsked(true);
      focusField(choiceId(unanswered[0]));
      return;
    }
    const side = (field: string): Side => chosen[field] ?? 'mine';
    const merged = mergeThreeWay(lines, side);
    if (merged) {
      onSave(merged, keptEvents(room.kind, conflict.events, lines, side));
    }
  };
  const all = (side: Side): void => setChosen(Object.fromEntries(open.map(({ field }) => [field, side])));

  return (
    <section className={styles.conflict}>
      <MessagePanel tone="warning" takesFocus title={strings.conflictHeading} level={4}>
        <p>{savedBy || strings.conflictBySomebody}</p>
        <p>{open.length === 0 ? strings.conflictNoneOverlap : strings.conflictExplain}</p>
      </MessagePanel>
      {open.length > 1 ? (
        <p className={styles.buttons}>
          <QuietButton onClick={() => all('mine')}>{strings.conflictAllMine}</QuietButton>
          <QuietButton onClick={() => all('theirs')}>{strings.conflictAllTheirs}</QuietButton>
        </p>
      ) : null}
      {open.map((line) => (
        <div key={line.field} className={styles.choice}>
          <RadioGroup
            id={choiceId(line)}
            label={room.label(line.field)}
            error={asked && chosen[line.field] === undefined ? strings.conflictChooseOne : undefined}
            choices={[{ key: 'mine', text: strings.conflictMine }, { key: 'theirs', text: strings.conflictTheirs }]}
            value={chosen[line.field] ?? ''}
            onChange={(side) => setChosen((before) => ({ ...before, [line.field]: side }))}
            layout="inline"
          />
          <Versions line={line} />
        </div>
      ))}
      <Kept heading={strings.conflictOnlyMine} lines={lines.filter((line) => line.changedBy === 'me')} version={(line) => line.mine} />
      <Kept heading={strings.conflictOnlyTheirs} lines={lines.filter((line) => line.changedBy === 'them')} version={(line) => line.theirs} />
      <Kept heading={strings.conflictJoined} lines={lines.filter((line) => line.changedBy === 'both' && !needsChoice(line))} version={(line) => mergeThreeWay([line], () => 'mine') ?? line.theirs} />
      {allowed ? null : <MessagePanel tone="error"><p>{strings.conflictNotOffered}</p></MessagePanel>}
      <p className={styles.buttons}>
        {allowed ? <PrimaryButton onClick={save}>{strings.conflictSave}</PrimaryButton> : null}
        <QuietButton onClick={onTakeTheirs}>{strings.conflictBack}</QuietButton>
      </p>
    </section>
  );
};

type Line = ConflictLine<AnyCase['values']>;

const choiceId = ({ field }: Line): string => `conflict-${field.replace(/\./g, '-')}`;

/** All answers that belong together, such as a decision with its reason and its name. */
const unitText = (line: Line, values: AnyCase['values'], room: CaseRoom, about: ValueWords): string => {
  const shown = line.paths.map((path) => ({ path, text: room.show(path, valueAt(values, path), about) })).filter(({ path, text }) => path === line.field || text !== strings.valueNone);
  return shown.map(({ path, text }) => (path === line.field ? text : `${room.label(path)}: ${text}`)).join('\n');
};

const Versions: React.FC<{ readonly line: Line }> = ({ line }) => {
  const { room } = useCaseUi();
  const about = useValueWords();
  return (
    <FieldVersions
      columns={[
        { heading: strings.conflictMine, text: unitText(line, line.mine, room, about) },
        { heading: strings.conflictTheirs, text: unitText(line, line.theirs, room, about) },
        { heading: strings.conflictBefore, text: unitText(line, line.before, room, about) }
      ]}
    />
  );
};

const Kept: React.FC<{ readonly heading: string; readonly lines: readonly Line[]; readonly version: (line: Line) => AnyCase['values'] }> = ({ heading, lines, version }) => {
  const { room } = useCaseUi();
  const about = useValueWords();
  return lines.length === 0 ? null : (
    <>
      <h4 className={styles.small}>{heading}</h4>
      <dl className={styles.changes}>
        {lines.map((line) => (
          <React.Fragment key={line.field}>
            <dt>{room.label(line.field)}</dt>
            <dd dir="auto">{unitText(line, version(line), room, about)}</dd>
          </React.Fragment>
        ))}
      </dl>
    </>
  );
};

/** `Priya Nandra saved this case on …`, once the history has told. */
export function savedByText(by: string, at: string): string {
  return by === '' ? '' : fill(strings.conflictBy, by, at);
}

