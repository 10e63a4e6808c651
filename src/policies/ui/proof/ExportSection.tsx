import strings from '../../../loc/proof';
import * as React from 'react';
import { ukDate } from '../../../calendar';
import { useAnnounce } from '../../../shared-ui/Announcer';
import { QuietButton } from '../../../shared-ui/Button';
import { download } from '../../../shared-ui/download';
import { RadioGroup } from '../../../shared-ui/fields/RadioGroup';
import { SelectBox } from '../../../shared-ui/fields/SelectBox';
import { focusField } from '../../../shared-ui/focus';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { fill } from '../../../shared-ui/text';
import { policyReference, type Policy } from '../../rules/version';
import { readChain, receiptPages, type CertifiedPerson, type LongReading, type ReceiptScope, type StoredReceipt } from '../../store/proof';
import type { SiteUser } from '../../store/directory/siteUsers';
import type { PolicyPageProps } from '../desk/deskContract';
import { PersonSelect } from './PersonSelect';
import { TaskView } from './TaskView';
import { useTask } from './useTask';
import styles from './proof.module.scss';

interface ExportSectionProps extends Pick<PolicyPageProps, 'services'> {
  readonly policies: readonly Policy[];
  readonly people: readonly SiteUser[];
}

const loadCsv = (): Promise<typeof import('../../documents/proof/receiptsCsv')> => import(/* webpackChunkName: 'proof-csv' */ '../../documents/proof/receiptsCsv');
const csvType = 'text/csv;charset=utf-8';
/** A workbook is made in the memory of the browser. */
const mostInWorkbook = 50_000;
class TooMany extends Error {}

/** Receipts and digests as files, for the verifier outside SharePoint and for people. */
export const ExportSection: React.FC<ExportSectionProps> = ({ services, policies, people }) => {
  const task = useTask();
  const announce = useAnnounce();
  const [kind, setKind] = React.useState<ReceiptScope['kind']>('all');
  const [policyId, setPolicyId] = React.useState('');
  const [person, setPerson] = React.useState<CertifiedPerson>();
  const [tried, setTried] = React.useState(false);
  const [made, setMade] = React.useState<string>();
  const [tooMany, setTooMany] = React.useState(false);
  const scope: ReceiptScope | undefined = kind === 'all' ? { kind } : kind === 'policy' ? (policyId ? { kind, policyId: Number(policyId) } : undefined) : person && { kind, authorId: person.authorId };

  function give(name: string, ending: string, make: (reading: LongReading) => Promise<Blob>): void {
    setMade(undefined);
    setTooMany(false);
    task.run(async (reading) => {
      try {
        const content = await make(reading);
        const file = `${name} ${ukDate(services.now()).toString()}.${ending}`;
        download(file, content);
        setMade(file);
        announce(fill(strings.exportMade, file));
      } catch (error) {
        if (!(error instanceof TooMany)) throw error;
        setTooMany(true);
      }
    });
  }

  function receipts(ending: 'csv' | 'xlsx'): void {
    setTried(true);
    if (!scope) {
      focusField(kind === 'policy' ? 'proof-policy' : 'proof-person');
      return;
    }
    give(strings.receiptsFile, ending, ending === 'csv' ? (reading) => csvOf(services, scope, reading) : (reading) => workbookOf(services, scope, reading));
  }

  const missing = tried && !scope ? strings.chooseMissing : undefined;
  return (
    <section aria-labelledby="proof-export">
      <h3 id="proof-export" className={styles.heading}>{strings.exportHeading}</h3>
      <p>{strings.exportAbout}</p>
      <RadioGroup id="proof-scope" label={strings.scope} value={kind} onChange={setKind}
        choices={[{ key: 'all', text: strings.scopeAll }, { key: 'policy', text: strings.scopePolicy }, { key: 'person', text: strings.scopePerson }]} />
      {kind === 'policy' ? <PolicySelect id="proof-policy" label={strings.policyLabel} none={strings.chooseOne} policies={policies} value={policyId} error={missing} onChange={setPolicyId} /> : null}
      {kind === 'person' ? <PersonSelect id="proof-person" people={people} person={person} error={missing} onChange={setPerson} /> : null}
      <div className={styles.buttons}>
        <QuietButton aria-disabled={task.busy} onClick={() => receipts('csv')}>{strings.exportReceiptsCsv}</QuietButton>
        <QuietButton aria-disabled={task.busy} onClick={() => receipts('xlsx')}>{strings.exportReceiptsXlsx}</QuietButton>
        <QuietButton aria-disabled={task.busy} onClick={() => give(strings.digestsFile, 'csv', (reading) => digestsOf(services, reading))}>{strings.exportDigestsCsv}</QuietButton>
      </div>
      <TaskView task={task} />
      {tooMany ? <MessagePanel tone="warning" urgent><p>{fill(strings.exportTooMany, mostInWorkbook)}</p></MessagePanel> : null}
      {made ? <p>{fill(strings.exportMade, made)}</p> : null}
    </section>
  );
};

interface PolicySelectProps {
  readonly id: string;
  readonly label: string;
  readonly none: string;
  readonly policies: readonly Policy[];
  readonly value: string;
  readonly error?: string;
  readonly onChange: (policyId: string) => void;
}

export const PolicySelect: React.FC<PolicySelectProps> = ({ policies, ...box }) => (
  <SelectBox {...box} choices={policies.map((policy) => ({ key: String(policy.policyId), text: `${policyReference(policy.policyId)} ${policy.versions.at(-1)?.title ?? ''}` }))} />
);

type Services = PolicyPageProps['services'];

async function csvOf(services: Services, scope: ReceiptScope, reading: LongReading): Promise<Blob> {
  const { receiptsCsvHeader, receiptsCsvRows } = await loadCsv();
  const parts = [receiptsCsvHeader(scope)];
  for await (const page of receiptPages(services, scope, reading)) parts.push(receiptsCsvRows(page));
  return new Blob(parts, { type: csvType });
}

async function digestsOf(services: Services, reading: LongReading): Promise<Blob> {
  const { digestsCsvHeader, digestsCsvRows } = await import(/* webpackChunkName: 'proof-csv' */ '../../documents/proof/digestsCsv');
  const { digests } = await readChain(services, { signal: reading.signal });
  return new Blob([digestsCsvHeader(), ...digests.map((digest) => digestsCsvRows([digest]))], { type: csvType });
}

async function workbookOf(services: Services, scope: ReceiptScope, reading: LongReading): Promise<Blob> {
  const [{ receiptsWorkbook }, rows] = await Promise.all([import(/* webpackChunkName: 'proof-workbook' */ '../../documents/proof/receiptsWorkbook'), readAll(services, scope, reading)]);
  return receiptsWorkbook(rows, services.locale);
}

async function readAll(services: Services, scope: ReceiptScope, reading: LongReading): Promise<readonly StoredReceipt[]> {
  const rows: StoredReceipt[] = [];
  for await (const page of receiptPages(services, scope, reading)) {
    rows.push(...page);
    if (rows.length > mostInWorkbook) throw new TooMany();
  }
  return rows;
}
