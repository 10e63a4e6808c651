import strings from '../../../loc/compliance';
import * as React from 'react';
import { formatUkDate, ukDate } from '../../../calendar';
import type { Locale } from '../../../platform/host/services';
import { QuietButton } from '../../../shared-ui/Button';
import { download } from '../../../shared-ui/download';
import { Fold } from '../../../shared-ui/Fold';
import { fill } from '../../../shared-ui/text';
import { personRows } from '../../rules/matrix';
import type { Compliance } from '../../store/compliance';
import { exportLines, exportSheets, type Shown } from './exportTables';
import styles from './compliance.module.scss';

/** Files of what is shown or of everything; cells are safe from formulas. */
export const Exports: React.FC<{ readonly compliance: Compliance; readonly shown: Shown; readonly locale: Locale }> = ({ compliance, shown, locale }) => {
  const [said, setSaid] = React.useState('');
  async function give(scope: 'shown' | 'all', ending: 'xlsx' | 'csv'): Promise<void> {
    try {
      const everybody = personRows(compliance.matrix);
      const some = scope === 'shown' ? shown : undefined;
      const name = `${strings.fileName} ${ukDate(compliance.asAt).toString()}.${ending}`;
      if (ending === 'xlsx') {
        const { workbookOf } = await import(/* webpackChunkName: 'spreadsheets' */ '../../../platform/spreadsheet/workbook');
        download(name, await workbookOf(exportSheets(compliance, some, everybody, locale), { title: `${strings.fileName}, ${formatUkDate(compliance.asAt, locale)}`, language: locale }, strings.cutMark));
      } else {
        const { csvOf } = await import(/* webpackChunkName: 'spreadsheets' */ '../../../platform/spreadsheet/csv');
        download(name, new Blob([Uint8Array.from(csvOf(exportLines(compliance, some, everybody, locale)))], { type: 'text/csv;charset=utf-8' }));
      }
      setSaid(fill(strings.exported, name));
    } catch (error) {
      console.warn('The export could not be made', error);
      setSaid(strings.exportFailed);
    }
  }
  return (
    <Fold title={strings.exportTitle} size="tight">
      <div className={styles.exports}>
        <QuietButton onClick={() => void give('shown', 'xlsx')}>{strings.shownXlsx}</QuietButton>
        <QuietButton onClick={() => void give('shown', 'csv')}>{strings.shownCsv}</QuietButton>
        <QuietButton onClick={() => void give('all', 'xlsx')}>{strings.allXlsx}</QuietButton>
        <QuietButton onClick={() => void give('all', 'csv')}>{strings.allCsv}</QuietButton>
      </div>
      <p role="status">{said}</p>
    </Fold>
  );
};
