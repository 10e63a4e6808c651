import strings from '../../../loc/reading';
import * as React from 'react';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { QuietButton } from '../../../shared-ui/Button';
import { fill } from '../../../shared-ui/text';
import { isSame, type ChangedSection, type Counts, type Difference, type Unit } from '../../documents/difference';
import { ChangedLines } from './ChangedLines';
import { languageOf } from './ReadingView';
import styles from './difference.module.scss';

export interface DifferenceViewProps {
  readonly difference: Difference;
  /** Of the text that is read now. */
  readonly language: string;
  /** As people know them, such as `version 2.0`: what it was, and what it is. */
  readonly before: string;
  readonly after: string;
  /** The level of the headings of its sections. */
  readonly headingLevel?: 2 | 3 | 4 | 5;
}

const touched = ({ counts }: ChangedSection): boolean => counts.added + counts.removed + counts.changed > 0;
const headingText = ({ number, texts: [text] }: Unit): string => `${number ? `${number} ` : ''}${text}`;

/** The section's heading; where the text has that heading elsewhere too, with the one that it stands under. */
function namesIn(sections: readonly ChangedSection[]): (section: ChangedSection) => string {
  const places = new Map<string, Set<Unit>>();
  for (const { heading } of sections) if (heading) places.set(headingText(heading), (places.get(headingText(heading)) ?? new Set()).add(heading));
  return ({ heading, parent }) => {
    if (!heading) return strings.beforeFirstHeading;
    const text = headingText(heading);
    return parent && (places.get(text)?.size ?? 0) > 1 ? fill(strings.headingUnder, text, headingText(parent)) : text;
  };
}

/** What changed between two versions, section by section, with what stayed folded away. */
export const DifferenceView: React.FC<DifferenceViewProps> = React.memo(({ difference, language, before, after, headingLevel = 4 }) => {
  const box = React.useRef<HTMLDivElement>(null);
  const [at, setAt] = React.useState(0);
  const sections = difference.sections.filter(touched);
  const nameOf = React.useMemo(() => namesIn(difference.sections), [difference]);
  const lang = languageOf(language);
  const { added, removed, changed } = difference.counts;
  if (isSame(difference)) return <MessagePanel tone="information"><p>{fill(strings.noDifference, before, after)}</p></MessagePanel>;

  const all = (): HTMLElement[] => [...(box.current?.querySelectorAll<HTMLElement>('[data-change]') ?? [])];
  const go = (step: number) => (): void => {
    const places = all();
    const next = ((at === 0 && step < 0 ? places.length : at - 1 + step) + places.length) % places.length;
    setAt(next + 1);
    places[next].scrollIntoView?.({ block: 'center' });
    places[next].focus({ preventScroll: true });
  };
  return (
    <div ref={box} className={styles.difference}>
      <p>{fill(strings.differenceIntro, before, after)} <strong>{countsText(difference.counts)}</strong></p>
      <p>{strings.sectionsChanged}</p>
      <ul>{sections.map((section, place) => <li key={place} lang={section.heading ? lang : undefined}>{nameOf(section)}</li>)}</ul>
      <p className={styles.legend}>
        <span className={styles.legendTitle}>{strings.legend}</span> <ins>{strings.legendAdded}</ins> <del>{strings.legendRemoved}</del>
      </p>
      <div className={styles.jump} role="group" aria-label={strings.jumpLabel}>
        <QuietButton onClick={go(-1)}>{strings.previousChange}</QuietButton>
        <QuietButton onClick={go(1)}>{strings.nextChange}</QuietButton>
        <span role="status">{at === 0 ? fill(strings.changesInAll, added + removed + changed) : fill(strings.changeOf, at, added + removed + changed)}</span>
      </div>
      {sections.map((section, place) => <ChangedLines key={place} section={section} name={nameOf(section)} level={headingLevel} language={lang} />)}
      {sections.length < difference.sections.length ? <p className={styles.quiet}>{fill(strings.sectionsUnchanged, difference.sections.length - sections.length)}</p> : null}
    </div>
  );
});
DifferenceView.displayName = 'DifferenceView';

/** `Changed: 2. Added: 1. Removed: 0.` */
const countsText = ({ added, removed, changed }: Counts): string => fill(strings.counts, changed, added, removed);
