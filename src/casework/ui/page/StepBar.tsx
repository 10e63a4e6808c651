import strings from '../../../loc/casePage';
import * as React from 'react';
import { fill } from '../../../shared-ui/text';
import { isOfferedBy, type CaseRole } from '../../rules/command';
import type { AnyCase } from '../../rules/kind';
import { isOver, nextStep, type CaseStep } from '../../rules/steps';
import { useCaseUi, type CaseRoom } from '../room';
import type { CaseLink, CasePageParts } from './parts';
import styles from './CasePage.module.scss';

export interface StepsProps {
  readonly found: AnyCase;
  readonly steps: readonly CaseStep[];
  readonly parts: CasePageParts;
  readonly linkToCommand: (command: string) => CaseLink;
}

const looks: Readonly<Record<CaseStep['state'], string>> = {
  done: styles.done, next: styles.taken, todo: '', 'not-needed': styles.notNeeded
};
const marks: Readonly<Record<CaseStep['state'], string>> = { done: '✓', next: '→', todo: '○', 'not-needed': '–' };

/** More in a row would be too narrow for their words. */
const mostInRow = 9;
const inRow = (steps: number): number => Math.ceil(steps / Math.ceil(Math.max(1, steps) / mostInRow));

/** The way of the case from left to right, or from top to bottom where there is no room: what is done, what is next, what lies ahead. */
export const StepBar: React.FC<StepsProps> = ({ found, steps, parts, linkToCommand }) => (
  <section aria-labelledby="case-steps-heading">
    <h4 id="case-steps-heading" className={styles.heading}>{strings.stepsHeading}</h4>
    <ol className={styles.steps} style={{ '--steps-in-row': inRow(steps.length) } as React.CSSProperties}>
      {steps.map((step) => (
        <li key={step.key} className={`${styles.step} ${looks[step.state]}`} aria-current={step.state === 'next' ? 'step' : undefined}>
          <span aria-hidden="true" className={styles.mark}>{marks[step.state]}</span>
          <span>
            <CommandLink found={found} command={step.state === 'next' ? step.command : undefined} linkToCommand={linkToCommand}>
              {parts.stepText(step.key)}
            </CommandLink>
            <span className={styles.state}>
              {step.state === 'todo' && isOver(found.values) ? strings.state_overTodo : strings[`state_${step.state}`]}
            </span>
          </span>
        </li>
      ))}
    </ol>
  </section>
);

/** All that the case still asks for, each a link to the command that answers it. */
export const MissingParts: React.FC<StepsProps> = ({ found, steps, parts, linkToCommand }) => {
  const missing = steps.flatMap((step) => step.missing);
  return isOver(found.values) ? null : (
    <section aria-labelledby="case-missing-heading">
      <h4 id="case-missing-heading" className={styles.heading}>{strings.missingHeading}</h4>
      {missing.length === 0 ? <p>{strings.missingNone}</p> : (
        <ul className={styles.missing}>
          {missing.map(({ key, command }) => (
            <li key={key}>
              <CommandLink found={found} command={command} linkToCommand={linkToCommand}>{parts.missingText(key)}</CommandLink>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};

/** After a save: the step that comes now, as a link. */
export const NextStep: React.FC<StepsProps> = ({ found, steps, parts, linkToCommand }) => (
  <AfterSave
    steps={steps} parts={parts}
    draw={(text, command) => <CommandLink found={found} command={command} linkToCommand={linkToCommand}>{text}</CommandLink>}
  />
);

interface AfterSaveProps extends Pick<StepsProps, 'steps' | 'parts'> {
  /** The step in words, with the command that takes it. */
  readonly draw: (text: string, command: string | undefined) => React.ReactNode;
}

/** What comes now, below what was saved. */
export const AfterSave: React.FC<AfterSaveProps> = ({ steps, parts, draw, children }) => {
  const next = nextStep(steps);
  return (
    <section aria-labelledby="case-next-heading" className={styles.next}>
      <h4 id="case-next-heading" className={styles.heading}>{strings.nextAfterSave}</h4>
      <p>{next === undefined ? strings.allDone : draw(fill(strings.nextStep, parts.stepText(next.key)), next.missing[0]?.command ?? next.command)}</p>
      {children}
    </section>
  );
};

/** Whether this person may run the command on this case now. */
export const isOfferedOn = ({ commands, panels }: Pick<CaseRoom, 'commands' | 'panels'>, role: CaseRole, command: string, found: AnyCase): boolean =>
  panels[command] !== undefined && isOfferedBy(commands[command], role, found);

interface CommandLinkProps extends Pick<StepsProps, 'found' | 'linkToCommand'> {
  readonly command: string | undefined;
}

/** A link where this person may run the command on this case now; its words alone where not. */
const CommandLink: React.FC<CommandLinkProps> = ({ found, command, linkToCommand, children }) => {
  const { room, access } = useCaseUi();
  const isOffered = command !== undefined && isOfferedOn(room, access.role, command, found);
  // SharePoint takes the clicks on links of its own site for itself unless they say otherwise
  return isOffered ? <a data-interception="off" {...linkToCommand(command)}>{children}</a> : <span>{children}</span>;
};
