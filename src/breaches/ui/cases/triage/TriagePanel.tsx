import strings from '../../../../loc/triage';
import * as React from 'react';
import { PrimaryButton } from '../../../../shared-ui/Button';
import { useSaidOnChange } from '../../../../shared-ui/Announcer';
import { ErrorSummary } from '../../../../shared-ui/ErrorSummary';
import { SeveritySection, severitySummaryLines, type SeveritySectionProps } from '../severity';
import { SaveBar } from '../../../../casework/ui/SaveBar';
import { SectionIndex } from '../../../../casework/ui/SectionIndex';
import { sameValue } from '../../../../casework/rules/differences';
import type { CasePanelProps } from '../panelContract';
import { fieldId } from '../problems';
import { useServiceText } from '../../../../casework/ui/serviceNames';
import { useCaseStore } from '../shell/casePort';
import { useNow } from '../../../../casework/ui/useNow';
import { Aware } from './Aware';
import { Breach } from './Breach';
import { Clock, clockSentence } from './Clock';
import { Containment } from './Containment';
import { Duplicates } from './Duplicates';
import { Facts } from './Facts';
import { useTriageHelp } from './help';
import { Lead } from './Lead';
import type { PartProps } from './part';
import { Reporter } from './Reporter';
import { tellSuggestions, typedFacts } from './rows';
import { Section, Waiting } from './Section';
import { sectionOf, sections, type SectionKey } from './sections';
import { Tasks } from '../../../../casework/ui/tasks/Tasks';
import { Tell } from './Tell';
import { useLoad } from './useLoad';
import { useTriage } from './useTriage';
import { errorAt, triageSummaryLines } from './words';
import styles from './triage.module.scss';

/** A hundred radio buttons are not drawn again at each letter that is typed elsewhere. */
const Severity = React.memo(SeveritySection, (before, after) => (Object.keys(after) as (keyof SeveritySectionProps)[]).every((key) => sameValue(before[key], after[key])));

/** Triage of one case: what the reporter said beside what the officer confirms or changes, and all that has to be found out at the beginning. It can be saved at any time. */
export const TriagePanel: React.FC<CasePanelProps> = (props) => {
  const { services, access, found, run, busy, say, fail, replace } = props;
  const store = useCaseStore();
  const help = useTriageHelp();
  const now = useNow(services);
  const { values, logId } = found;
  const about = React.useRef(found);
  about.current = found;
  const reported = useLoad(React.useCallback(() => store.readReported(about.current), [store]), values.triage.reportVersionSeen);
  const duplicates = useLoad(React.useCallback(() => store.findDuplicates(about.current), [store]));
  const scores = useLoad(React.useCallback(() => store.readSeverityHistory(about.current), [store]), JSON.stringify(values.severity));
  const settings = useLoad(React.useCallback(() => help.readSettings(services), [help, services]));
  const messages = useLoad(React.useCallback(() => help.readMessages(services, about.current), [help, services]));
  const edit = useTriage(props, reported.value);
  const { input, set, severity, problems } = edit;

  const id = (path: string): string => fieldId(logId, path);
  const ofSeverity = severitySummaryLines(logId, problems);
  const ofTriage = problems.filter(({ field }) => sectionOf(field) !== 'severity');
  const part: PartProps = { services, input, set, id, error: (path) => errorAt(ofTriage, path) };
  const clock = clockSentence(found, input, now, services.locale);
  // not at every minute that goes by: at what the officer changes
  useSaidOnChange(clock, [input.breach, input.councilRole, input.awareDate, input.awareTime].join());
  const suggestions = tellSuggestions(input, values.facts, settings.value);
  const serviceText = useServiceText();
  const serviceNames = settings.value?.serviceNames ?? [];
  const parts: Readonly<Record<SectionKey, React.ReactNode>> = {
    reporter: <Reporter services={services} found={found} reported={reported} seen={input.reportVersionSeen} onSeen={(reportVersionSeen) => set({ reportVersionSeen })} fail={fail} />,
    facts: <Facts {...part} said={reported.value?.said} about={{ locale: services.locale, officers: access.officers, serviceText }} serviceNames={serviceNames} values={values} manager={reported.value?.details.manager ?? ''} />,
    duplicates: <Duplicates {...{ services, found, run, say, fail, replace, busy, duplicates, id }} isDirty={edit.isDirty} />,
    breach: <Breach {...part} clock={clock} />,
    aware: <Aware {...part} found={found} clock={clock} />,
    severity: (
      <Severity logId={logId} facts={typedFacts(input, values.facts)} draft={severity.value} onChange={severity.set} problems={problems} locale={services.locale} scores={scores.value} saved={values.severity} decided={values} />
    ),
    containment: <Containment {...part} facts={values.facts} me={access.me.name} reported={reported.value?.details} />,
    tell: <><Waiting of={settings} /><Tell {...part} suggestions={suggestions} me={access.me.name} now={now} reportedAt={found.reportedAt} messages={messages} /></>,
    lead: <><Lead {...part} access={access} /><Tasks {...{ services, found, say, fail, id, serviceNames }} own={values.facts.service} level={5} /></>
  };
  const shown = sections({ found, input, severity: severity.value, reported: reported.value, duplicates: duplicates.value, suggestions, problems, serviceText }).map(({ key, ...each }) => ({ ...each, key, id: id(`section-${key}`) }));
  return (
    <form noValidate className={styles.form} onSubmit={(event) => { event.preventDefault(); if (!busy) { void edit.save(reported.value); } }}>
      {problems.length > 0 && edit.turn > 0 ? <ErrorSummary lines={[...triageSummaryLines(logId, ofTriage, input), ...ofSeverity]} turn={edit.turn} /> : null}
      <SectionIndex sections={shown} />
      {shown.map(({ isDone: _isDone, ...each }) => <Section {...each} key={each.key}>{parts[each.key]}</Section>)}
      <div className={styles.beforeSave}>
        <Clock sentence={clock} />
        <p className={styles.hint}>{strings.saveHint}</p>
      </div>
      <SaveBar><PrimaryButton type="submit" aria-disabled={busy}>{busy ? strings.saving : strings.save}</PrimaryButton></SaveBar>
    </form>
  );
};
