import * as React from 'react';
import strings from '../../../loc/dpiaForm';
import { SelectBox } from '../../../shared-ui/fields/SelectBox';
import { Icon } from '../../../shared-ui/icons';
import { ProgressBar } from '../../../shared-ui/ProgressBar';
import { counted, fill } from '../../../shared-ui/text';
import type { Place } from './FormContext';
import { totals, type SectionProgress } from './progress';
import styles from './nav.module.scss';

interface FormNavProps {
  readonly place: Place;
  readonly sections: readonly SectionProgress[];
  /** How many things wait on the overview. */
  readonly waiting: number;
  readonly isAskedToSign: boolean;
  readonly onGo: (place: Place) => void;
}

interface Entry {
  readonly key: string;
  readonly place: Place;
  readonly title: string;
  readonly note: string;
  readonly isDone?: boolean;
}

const keyOf = (place: Place): string => (place.view === 'section' ? `section ${place.id}` : place.view);

function sectionNote({ asked, answered, missing }: SectionProgress): string {
  if (asked === 0) return missing.length > 0 ? counted(strings, 'missingCount', missing.length) : '';
  const said = fill(strings.answeredOf, answered, asked);
  return missing.length > 0 ? `${said}, ${counted(strings, 'missingCount', missing.length)}` : said;
}

/** The parts of a DPIA, each with how far it has got; on a phone a list to choose from. */
export const FormNav: React.FC<FormNavProps> = ({ place, sections, waiting, isAskedToSign, onGo }) => {
  const { asked, answered } = totals(sections);
  const entries: readonly Entry[] = [
    { key: 'overview', place: { view: 'overview' }, title: strings.overview, note: waiting > 0 ? counted(strings, 'waits', waiting) : '' },
    ...sections.map((each): Entry => ({
      key: `section ${each.section.id}`, place: { view: 'section', id: each.section.id }, title: `${each.section.number}. ${each.title}`, note: sectionNote(each), isDone: each.missing.length === 0 && each.answered > 0
    })),
    { key: 'submit', place: { view: 'submit' }, title: strings.submitNav, note: '' },
    ...(isAskedToSign ? [{ key: 'sign', place: { view: 'sign' }, title: strings.signNav, note: strings.youAreAsked } as const] : []),
    { key: 'live', place: { view: 'live' }, title: strings.liveNav, note: '' }
  ];
  return (
    <nav className={styles.nav} aria-label={strings.nav}>
      <ProgressBar label={fill(strings.allAnswered, answered, asked)} part={asked === 0 ? 0 : answered / asked} valueText={fill(strings.answeredOf, answered, asked)} />
      <ol className={styles.list}>
        {entries.map(({ key, place: to, title, note, isDone }) => (
          <li key={key}>
            <button type="button" className={styles.entry} aria-current={key === keyOf(place) ? 'page' : undefined} onClick={() => onGo(to)}>
              <span className={isDone === undefined ? styles.place : isDone ? `${styles.mark} ${styles.done}` : styles.mark} aria-hidden="true">{isDone ? <Icon name="tick" size={14} /> : null}</span>
              <span className={styles.words}>{title}{note ? <span className={styles.note}>{note}</span> : null}</span>
            </button>
          </li>
        ))}
      </ol>
      <div className={styles.choose}>
        <SelectBox id="desk-dpia-part" label={strings.nav} none={strings.overview} value={place.view === 'overview' ? '' : keyOf(place)} choices={entries.slice(1).map(({ key, title, note }) => ({ key, text: note ? `${title} (${note})` : title }))}
          onChange={(chosen) => onGo(entries.find(({ key }) => key === chosen)?.place ?? { view: 'overview' })} />
      </div>
    </nav>
  );
};
