import strings from '../../../loc/publishing';
import * as React from 'react';
import type { DeskServices } from '../../../platform/host/services';
import { readSettings, serviceOfName, serviceText, type NamedService } from '../../../platform/settings';
import { QuietButton } from '../../../shared-ui/Button';
import { RadioGroup } from '../../../shared-ui/fields/RadioGroup';
import { Field } from '../../../shared-ui/fields/Field';
import { useAnnounce } from '../../../shared-ui/Announcer';
import { focusField } from '../../../shared-ui/focus';
import { thenFocusAttribute } from '../../../shared-ui/keepFocus';
import { fill } from '../../../shared-ui/text';
import controls from '../../../shared-ui/fields/controls.module.scss';
import type { Audience } from '../../rules/audience';
import { searchGroups, type FoundGroup } from '../../store/groups';
import { PeopleCount } from './PeopleCount';
import type { Counting } from './useAudienceCount';
import styles from '../desk/policyDesk.module.scss';

type Some = Extract<Audience, { readonly kind: 'some' }>;
const nobody: Some = { kind: 'some', groups: [], departments: [], jobTitles: [] };

interface AudienceFieldsProps {
  readonly services: DeskServices;
  readonly audience: Audience;
  readonly counting: Counting;
  readonly onCount: () => void;
  readonly error: string | undefined;
  readonly onChange: (audience: Audience) => void;
}

/** Whom a policy concerns: everyone, or whoever fits any of groups, departments and job titles. */
export const AudienceFields: React.FC<AudienceFieldsProps> = ({ services, audience, counting, onCount, error, onChange }) => {
  const [kept, keep] = React.useState<Some>(audience.kind === 'some' ? audience : nobody);
  const set = (changes: Partial<Some>): void => {
    const next = { ...kept, ...changes };
    keep(next);
    onChange(next);
  };
  return (
    <>
      <RadioGroup id="policy-audience" label={strings.audience} error={error} value={audience.kind} onChange={(kind) => onChange(kind === 'everyone' ? { kind } : kept)}
        choices={[{ key: 'everyone', text: strings.everyone }, { key: 'some', text: strings.some }]} />
      {audience.kind === 'some' ? (
        <div className={styles.group}>
          <p>{strings.someHint}</p>
          <Groups services={services} groups={audience.groups} onChange={(groups) => set({ groups })} />
          <Names id="audience-departments" label={strings.departments} hint={strings.departmentsHint} names={audience.departments} language={services.locale} suggest={() => namedServices(services)} onChange={(departments) => set({ departments })} />
          <Names id="audience-titles" label={strings.jobTitles} hint={strings.jobTitlesHint} names={audience.jobTitles} onChange={(jobTitles) => set({ jobTitles })} />
        </div>
      ) : null}
      <PeopleCount audience={audience} counting={counting} onCount={onCount} onChange={(next) => (next.kind === 'some' ? set(next) : onChange(next))} />
    </>
  );
};

/** Departments as the settings name the services; none where they cannot be read. */
async function namedServices(services: DeskServices): Promise<readonly NamedService[]> {
  return (await readSettings(services.sp, services.siteUrl)).settings?.services ?? [];
}

const Chips: React.FC<{ readonly fieldId: string; readonly label: string; readonly items: readonly { readonly key: string; readonly text: string }[]; readonly onRemove: (key: string) => void }> = ({ fieldId, label, items, onRemove }) => (items.length === 0 ? null : (
  <ul className={styles.chips} aria-label={label}>
    {items.map(({ key, text }) => <li key={key}><button type="button" {...{ [thenFocusAttribute]: fieldId }} aria-label={fill(strings.removeName, text)} onClick={() => onRemove(key)}>{text} <span aria-hidden="true">×</span></button></li>)}
  </ul>
));

interface NamesProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly names: readonly string[];
  /** The reader's; English unless it is said. */
  readonly language?: DeskServices['locale'];
  readonly suggest?: () => Promise<readonly NamedService[]>;
  readonly onChange: (names: readonly string[]) => void;
}

const Names: React.FC<NamesProps> = ({ id, label, hint, names, language = 'en-GB', suggest, onChange }) => {
  const [typed, setTyped] = React.useState('');
  const [known, setKnown] = React.useState<readonly NamedService[]>([]);
  const asked = React.useRef(false);
  const announce = useAnnounce();
  const [missed, setMissed] = React.useState(false);
  const add = (): void => {
    // a service that is typed by its Welsh name is the same service
    const name = serviceOfName(typed.trim().replace(/\s+/g, ' '), known);
    setMissed(name === '');
    if (name === '') focusField(id);
    if (name !== '' && !names.some((each) => each.toLowerCase() === name.toLowerCase())) {
      onChange([...names, name]);
      announce(fill(strings.addedName, textOf(name)));
    }
    setTyped('');
  };
  const fetchNames = (): void => {
    if (asked.current || !suggest) return;
    asked.current = true;
    suggest().then(setKnown, (error: unknown) => console.warn('No names to suggest', error));
  };
  const textOf = (name: string): string => serviceText(name, known, language);
  const isDrawnOtherwise = language !== 'en-GB' && names.length > 0;
  React.useEffect(() => { if (isDrawnOtherwise) fetchNames(); });
  return (
    <>
      <Field id={id} label={label} hint={hint} error={missed && typed.trim() === '' ? fill(strings.typeFirst, label) : undefined}>
        {(control) => (
          <span className={styles.buttons}>
            <input id={control.id} className={`${controls.native} ${controls.medium}`} type="text" list={`${id}-known`} autoComplete="off" aria-describedby={control['aria-describedby']} aria-invalid={control.invalid} value={typed}
              onFocus={fetchNames} onChange={(event) => setTyped(event.target.value)} onKeyDown={(event) => { if (event.key === 'Enter') { event.preventDefault(); add(); } }} />
            <datalist id={`${id}-known`}>{known.map(({ name }) => <option key={name} value={textOf(name)} />)}</datalist>
            <QuietButton aria-label={fill(strings.addTo, label)} onClick={add}>{strings.add}</QuietButton>
          </span>
        )}
      </Field>
      <Chips fieldId={id} label={label} items={names.map((name) => ({ key: name, text: textOf(name) }))} onRemove={(name) => onChange(names.filter((each) => each !== name))} />
    </>
  );
};

const Groups: React.FC<{ readonly services: DeskServices; readonly groups: readonly FoundGroup[]; readonly onChange: (groups: readonly FoundGroup[]) => void }> = ({ services, groups, onChange }) => {
  const [typed, setTyped] = React.useState('');
  const [found, setFound] = React.useState<readonly FoundGroup[] | 'none' | 'cannot'>([]);
  const [missed, setMissed] = React.useState(false);
  const search = async (): Promise<void> => {
    setMissed(typed.trim() === '');
    if (typed.trim() === '') {
      focusField('audience-groups');
      return;
    }
    const answer = await searchGroups(services, typed);
    setFound(answer === undefined ? 'cannot' : answer.length === 0 ? 'none' : answer);
  };
  return (
    <>
      <Field id="audience-groups" label={strings.groups} hint={strings.groupsHint} error={missed && typed.trim() === '' ? fill(strings.typeFirst, strings.groups) : undefined}>
        {(control) => (
          <span className={styles.buttons}>
            <input id={control.id} className={`${controls.native} ${controls.medium}`} type="text" autoComplete="off" aria-describedby={control['aria-describedby']} aria-invalid={control.invalid} value={typed} onChange={(event) => setTyped(event.target.value)}
              onKeyDown={(event) => { if (event.key === 'Enter') { event.preventDefault(); void search(); } }} />
            <QuietButton onClick={() => void search()}>{strings.groupsSearch}</QuietButton>
          </span>
        )}
      </Field>
      <p role="status">{found === 'cannot' ? strings.groupsCannot : found === 'none' ? strings.groupsNone : ''}</p>
      {typeof found === 'string' ? null : (
        <div className={styles.buttons}>
          {found.filter(({ id }) => !groups.some((group) => group.id === id)).map((group) => (
            <QuietButton key={group.id} onClick={() => { onChange([...groups, group]); setFound([]); setTyped(''); document.getElementById('audience-groups')?.focus(); }}>{fill(strings.groupAdd, group.name)}</QuietButton>
          ))}
        </div>
      )}
      <Chips fieldId="audience-groups" label={strings.groups} items={groups.map(({ id, name }) => ({ key: id, text: name }))} onRemove={(id) => onChange(groups.filter((group) => group.id !== id))} />
    </>
  );
};
