import strings from '../../../../loc/requestPlan';
import * as React from 'react';
import { ukDate } from '../../../../calendar';
import type { DocumentLanguage } from '../../../../casework/documents';
import { DocumentButtons, letterLanguages, useCouncil } from '../../../../casework/ui/documents';
import { LeftOut, MadeHeading } from '../../../../casework/ui/period/CountPeriod';
import { FigureFiles } from '../../../../casework/ui/period/FigureFiles';
import { MakingState, useMaking } from '../../../../casework/ui/period/Making';
import { PrimaryButton } from '../../../../shared-ui/Button';
import { RadioGroup } from '../../../../shared-ui/fields/RadioGroup';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { FigureTable } from '../../../../shared-ui/FigureTable';
import { focusField } from '../../../../shared-ui/focus';
import { fill } from '../../../../shared-ui/text';
import { weeklyReturnDocument, weeklyReturnValues } from '../../../documents';
import { mostReturnWeeks, returnWeeks, weeklyReturn, weeksUntil } from '../../../rules/figures/weekly';
import type { RequestsPanelProps } from '../contract';
import { sheetsOf } from './performanceTables';
import { weeklyTables } from './weeklyTables';

const loadPeriods = (): Promise<typeof import('../../../cases/periods')> => import(/* webpackChunkName: 'request-counts' */ '../../../cases/periods');
type Returned = ReturnType<typeof weeklyReturn>;

/** What came and what is late, week by week: on the page, as a workbook, and as a Word file. */
export const WeeklyReturn: React.FC<RequestsPanelProps> = (props) => {
  const { services, say, fail } = props;
  const [typed, setTyped] = React.useState(String(returnWeeks));
  const [isWrong, setWrong] = React.useState(false);
  const { making, make, stop } = useMaking<Returned>(fail);
  const today = ukDate(services.now());
  function submit(): void {
    if (making.state === 'reading') return;
    const weeks = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : 0;
    const isNumber = weeks >= 1 && weeks <= mostReturnWeeks;
    setWrong(!isNumber);
    if (isNumber) {
      void make(
        async (reading) => weeklyReturn(await (await loadPeriods()).readForWeeks(services, weeksUntil(today, weeks)[0].from, today, reading), services.now(), weeks),
        (made) => say(fill(strings.weeklyReady, made.weeks.length))
      );
    } else focusField('weekly-weeks');
  }
  return (
    <>
      <form noValidate onSubmit={(event) => { event.preventDefault(); submit(); }}>
        <p>{strings.weeklyIntro}</p>
        <TextBox id="weekly-weeks" label={strings.weeklyWeeks} width="short" inputMode="numeric" value={typed} error={isWrong ? strings.problem_number : undefined} onChange={setTyped} />
        <PrimaryButton id="weekly-make" type="submit" aria-disabled={making.state === 'reading'}>{strings.weeklyMake}</PrimaryButton>
      </form>
      <MakingState making={making} stop={stop} thenFocus="weekly-make" />
      {making.state === 'made' ? <Result {...props} made={making.made} /> : null}
    </>
  );
};

const Result: React.FC<RequestsPanelProps & { readonly made: Returned }> = ({ services, say, fail, made }) => {
  const council = useCouncil(services);
  const [language, setLanguage] = React.useState<DocumentLanguage>(services.locale);
  const tables = weeklyTables(made.weeks);
  const title = `${strings.title} ${ukDate(services.now()).toString()}`;
  const values = () => weeklyReturnValues({ councilName: council?.councilName ?? '', made: services.now(), isRunning: true, ...made }, language);
  return (
    <section aria-labelledby="weekly-result">
      <MadeHeading id="weekly-result" made={made}>{strings.title}</MadeHeading>
      <p>{strings.units}</p>
      <LeftOut references={made.leftOut} />
      {tables.map((table) => <FigureTable key={table.caption} {...table} />)}
      <FigureFiles services={services} say={say} fail={fail} sheets={sheetsOf(tables)} title={title} />
      <RadioGroup id="weekly-language" label={strings.documentLanguage} layout="inline" choices={letterLanguages} value={language} onChange={setLanguage} />
      <DocumentButtons services={services} say={say} fail={fail} kind={weeklyReturnDocument} language={language} values={values} title={title}
        fileName={`${title} ${language}.docx`} downloadText={strings.download} previewText={strings.preview} />
    </section>
  );
};
