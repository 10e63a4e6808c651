import strings from '../../../loc/compliance';
import * as React from 'react';
import type { DeskServices } from '../../../platform/host/services';
import { LinkButton } from '../../../shared-ui/Button';
import { SelectBox } from '../../../shared-ui/fields/SelectBox';
import { languageOfPolicy, policyReference } from '../../rules';
import { cellAt, departmentRows, personRows, policyRows, type Matrix, type MatrixRow } from '../../rules/matrix';
import { addTallies, cellKinds, type CellKind } from '../../rules/tally';
import type { Compliance } from '../../store/compliance';
import { PolicyTitle } from '../reading/PolicyTitle';
import { DepartmentMatrix } from './DepartmentMatrix';
import { Exports } from './Exports';
import { peopleOfPolicy, policiesOfPerson, PolicyList, StandingList } from './Lists';
import { Overview } from './Overview';
import { PeopleMatrix } from './PeopleMatrix';
import { CertificatePart, ReceiptPart, type ChosenReceipt } from './ProofParts';
import { SearchBox } from './SearchBox';
import type { View } from './view';
import { departmentName, kindText } from './words';
import styles from './compliance.module.scss';

const ways: readonly { readonly view: View; readonly text: string }[] = [
  { view: { kind: 'departments' }, text: strings.byDepartment }, { view: { kind: 'policies' }, text: strings.byPolicy }, { view: { kind: 'people' }, text: strings.byPerson }
];

interface Filters {
  readonly department: string;
  readonly kind: string;
  readonly words: string;
}

/** People that fit the filters; the state is that of the policy shown, or of any. */
function filtered(matrix: Matrix, rows: readonly MatrixRow[], { department, kind, words }: Filters, policy: number | undefined): readonly MatrixRow[] {
  const wanted = words.trim().toLowerCase();
  const columns = policy === undefined ? matrix.policies.map((_, place) => place) : [policy];
  return rows.filter(({ place }) => (department === '' || matrix.departmentOf[place] === Number(department))
    && (wanted === '' || `${matrix.people[place]?.name} ${matrix.people[place]?.upn}`.toLowerCase().includes(wanted))
    && (kind === '' || columns.some((column) => cellAt(matrix, place, column) === kind)));
}

const none: Filters = { department: '', kind: '', words: '' };

/** The overview, and below it departments, policies or people, down to the receipt. */
export const Figures: React.FC<{ readonly compliance: Compliance; readonly services: DeskServices }> = ({ compliance, services }) => {
  const { matrix } = compliance;
  const [view, setView] = React.useState<View>({ kind: 'departments' });
  const [back, setBack] = React.useState<readonly View[]>([]);
  const [filters, setFilters] = React.useState(none);
  const [receipt, setReceipt] = React.useState<ChosenReceipt>();
  const heading = React.useRef<HTMLHeadingElement>(null);
  const departments = React.useMemo(() => departmentRows(matrix), [matrix]);
  const everybody = React.useMemo(() => personRows(matrix), [matrix]);
  const policy = view.kind === 'policy' ? view.policy : undefined;
  const people = React.useMemo(() => filtered(matrix, everybody, filters, policy), [matrix, everybody, filters, policy]);

  function go(next: View): void {
    setBack([...back, view]);
    open(next);
  }
  function open(next: View): void {
    setReceipt(undefined);
    setFilters(next.kind === 'people' && next.department !== undefined ? { ...none, department: String(next.department) } : none);
    setView(next);
    heading.current?.focus();
  }
  function goBack(): void {
    setBack(back.slice(0, -1));
    open(back[back.length - 1] ?? { kind: 'departments' });
  }

  const person = view.kind === 'person' ? matrix.people[view.person] : undefined;
  const department = view.kind === 'people' && view.department !== undefined ? departmentName(matrix.departments[view.department] ?? '') : undefined;
  const ofPolicy = view.kind === 'policy' ? matrix.policies[view.policy]?.current : undefined;
  const title = department ?? (person?.name ?? ways.find((way) => way.view.kind === view.kind)?.text);
  const lines = React.useMemo(
    () => (view.kind === 'policy' ? peopleOfPolicy(matrix, view.policy, people) : view.kind === 'person' ? policiesOfPerson(matrix, view.person) : []),
    [matrix, view, people]
  );
  const filterable = view.kind === 'people' || view.kind === 'policy';
  return (
    <>
      <Overview total={addTallies(departments.map(({ total }) => total))} people={matrix.people.length} policies={matrix.policies.length} />
      <div className={styles.ways} role="group" aria-label={strings.ways}>
        {ways.map((way) => <button key={way.text} type="button" className={styles.way} aria-pressed={way.view.kind === view.kind} onClick={() => { setBack([]); open(way.view); }}>{way.text}</button>)}
      </div>
      {back.length > 0 ? <p className={styles.crumbs}><LinkButton onClick={goBack}>{strings.back}</LinkButton></p> : null}
      <h4 ref={heading} tabIndex={-1}>{ofPolicy ? <PolicyTitle of={ofPolicy} /> : title}</h4>
      {person ? <p className={styles.quiet}>{person.upn} · {departmentName(person.department ?? '')}{person.siteUserId === undefined ? ` · ${strings.neverCame}` : ''}</p> : null}
      {view.kind === 'policy' ? <p className={styles.quiet}>{policyReference(matrix.policies[view.policy]?.policyId ?? 0)} · <span lang={languageOfPolicy(ofPolicy ?? {})}>{ofPolicy?.audienceText}</span></p> : null}
      {filterable ? (
        <div className={styles.filters} role="group" aria-label={strings.filters}>
          <SelectBox id="compliance-department" label={strings.department} none={strings.all} value={filters.department} onChange={(department) => setFilters({ ...filters, department })}
            choices={matrix.departments.map((name, place) => ({ key: String(place), text: departmentName(name) }))} />
          <SelectBox id="compliance-state" label={strings.standing} none={strings.all} value={filters.kind} onChange={(kind) => setFilters({ ...filters, kind })}
            choices={cellKinds.filter((kind) => kind !== 'none').map((kind: CellKind) => ({ key: kind, text: kindText(kind) }))} />
          <SearchBox id="compliance-search" label={strings.search} value={filters.words} onChange={(words) => setFilters({ ...filters, words })} />
        </div>
      ) : null}
      {view.kind === 'departments' ? <DepartmentMatrix matrix={matrix} rows={departments} go={go} /> : null}
      {view.kind === 'policies' ? <PolicyList matrix={matrix} rows={policyRows(matrix, departments)} go={go} /> : null}
      {view.kind === 'people' ? <PeopleMatrix matrix={matrix} rows={people} go={go} /> : null}
      {view.kind === 'policy' || view.kind === 'person' ? (
        <StandingList matrix={matrix} lines={lines} heading={view.kind === 'policy' ? strings.person : strings.policy} locale={services.locale} go={go} onReceipt={(chosen) => setReceipt(chosen)} />
      ) : null}
      {receipt === undefined ? null : <ReceiptPart services={services} {...receipt} onClose={() => setReceipt(undefined)} />}
      {person ? <CertificatePart key={person.upn} services={services} person={person} /> : null}
      <Exports compliance={compliance} locale={services.locale} shown={view.kind === 'person' ? { people: everybody.filter(({ place }) => place === view.person), policies: undefined }
        : { people: filterable ? people : everybody, policies: policy === undefined ? undefined : [policy] }} />
    </>
  );
};
