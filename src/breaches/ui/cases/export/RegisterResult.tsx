import strings from '../../../../loc/register';
import * as React from 'react';
import { ukDate } from '../../../../calendar';
import { QuietButton } from '../../../../shared-ui/Button';
import { Fold } from '../../../../shared-ui/Fold';
import { MessagePanel } from '../../../../shared-ui/MessagePanel';
import { fill } from '../../../../shared-ui/text';
import { leftOutWords, wordedCounts, type RegisterNames } from '../../../documents/registerCounts';
import { countLeftOut, type Register } from '../../../rules/register';
import { download } from '../../../../shared-ui/download';
import type { CasesPanelProps } from '../panelContract';
import { useServiceText, type ServiceText } from '../../../../casework/ui/serviceNames';
import { CountChart } from '../../../../shared-ui/CountChart';
import { useControllers } from '../../../../casework/ui/room';
import { controllerText } from '../../../../platform/settings';
import styles from '../investigation/investigation.module.scss';

interface Props extends Pick<CasesPanelProps, 'services' | 'say' | 'fail'> {
  readonly register: Register;
  readonly about: string;
}

/** As many references stand on the page; the workbook has all of them. */
const shown = 50;

/** A register that was made: the files, the counts with what they are counted of, and what is not in it. */
export const RegisterResult: React.FC<Props> = ({ register, about, services, say, fail }) => {
  const serviceText = useServiceText();
  const controllers = useControllers();
  const names = React.useMemo((): RegisterNames => ({ service: serviceText, controller: (key) => controllerText(key, controllers, services.locale) }), [serviceText, controllers, services.locale]);
  const [busy, setBusy] = React.useState(false);
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), [register]);
  const { tables, sentences } = React.useMemo(() => wordedCounts(register, names), [register, names]);
  const { entries, leftOut } = register;

  async function give(ending: 'xlsx' | 'csv'): Promise<void> {
    if (busy) {
      return;
    }
    setBusy(true);
    try {
      const name = `${strings.fileName} ${ukDate(services.now()).toString()}.${ending}`;
      download(name, ending === 'xlsx' ? await workbook(register, about, services.locale, names) : await csv(register, serviceText));
      say(fill(strings.made, name));
    } catch (error) {
      fail(error);
    } finally {
      setBusy(false);
    }
  }

  return (
    <section aria-labelledby="export-result">
      <h3 id="export-result" ref={heading} tabIndex={-1} className={styles.heading}>{fill(strings.readyHeading, about)}</h3>
      <p>{entries.length === 0 ? strings.empty : fill(strings.ready, entries.length)}</p>
      <div className={styles.buttons}>
        <QuietButton aria-disabled={busy} onClick={() => void give('xlsx')}>{strings.downloadXlsx}</QuietButton>
        <QuietButton aria-disabled={busy} onClick={() => void give('csv')}>{strings.downloadCsv}</QuietButton>
      </div>
      <p className={styles.quiet}>{strings.downloadNote}</p>
      <h4 className={styles.heading}>{strings.leftOutHeading}</h4>
      {leftOut.length === 0 ? <p>{strings.leftOutNone}</p> : (
        <MessagePanel tone={leftOut.some(({ why }) => why === 'aroundDesk') ? 'warning' : 'information'}>
          <ul>{countLeftOut(leftOut).map(({ key, count }) => <li key={key}>{fill(strings.leftOutLine, leftOutWords(key), count)}</li>)}</ul>
          <Fold title={strings.leftOutHeading}>
            <ul>{leftOut.slice(0, shown).map(({ logId, reference, why }) => <li key={logId}>{fill(strings.leftOutLine, reference, leftOutWords(why))}</li>)}</ul>
            {leftOut.length > shown ? <p>{fill(strings.leftOutMore, leftOut.length - shown)}</p> : null}
          </Fold>
        </MessagePanel>
      )}
      <h4 className={styles.heading}>{strings.countsHeading}</h4>
      <ul>{sentences.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
      {tables.map((table) => <CountChart key={table.key} table={table} />)}
    </section>
  );
};

async function workbook(register: Register, about: string, language: string, names: RegisterNames): Promise<Blob> {
  const { registerWorkbook } = await import(/* webpackChunkName: 'case-workbook' */ '../../../documents/registerWorkbook');
  return registerWorkbook(register, about, language, names);
}

async function csv(register: Register, serviceText: ServiceText): Promise<Blob> {
  const { registerCsv } = await import(/* webpackChunkName: 'case-csv' */ '../../../documents/registerCsv');
  return new Blob([Uint8Array.from(registerCsv(register, serviceText))], { type: 'text/csv;charset=utf-8' });
}
