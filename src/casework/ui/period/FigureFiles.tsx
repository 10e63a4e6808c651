import strings from '../../../loc/casePeriod';
import * as React from 'react';
import { workbookOf, type Sheet } from '../../../platform/spreadsheet/workbook';
import { QuietButton } from '../../../shared-ui/Button';
import { download } from '../../../shared-ui/download';
import { fill } from '../../../shared-ui/text';
import { CopyText } from '../CopyText';
import type { CasesPanelProps } from '../panel';
import styles from '../cases.module.scss';

interface FigureFilesProps extends Pick<CasesPanelProps, 'services' | 'say' | 'fail'> {
  readonly sheets: readonly Sheet[];
  /** The title of the file, and without what no name of a file may have its name. */
  readonly title: string;
}

/** Tables as text to paste: into a mail, or cell by cell into a spreadsheet. */
const plain = (sheets: readonly Sheet[]): string =>
  sheets.map(({ name, columns, rows }) => [name, columns.map(({ title }) => title).join('\t'), ...rows.map((row) => row.map((cell) => String(cell ?? '')).join('\t'))].join('\n')).join('\n\n');

/** Figures as a workbook, and as text to paste. */
export const FigureFiles: React.FC<FigureFilesProps> = ({ services, sheets, title, say, fail }) => {
  const [busy, setBusy] = React.useState(false);
  const name = `${title.replace(/[\\/:*?"<>|]/g, ' ')}.xlsx`;
  const save = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    try {
      download(name, await workbookOf(sheets, { title, language: services.locale }, strings.cutMark));
      say(fill(strings.workbookReady, name));
    } catch (error) {
      fail(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <p className={styles.buttons}><QuietButton aria-disabled={busy} onClick={() => void save()}>{strings.workbook}</QuietButton></p>
      <CopyText text={plain(sheets)} say={say} />
    </>
  );
};
