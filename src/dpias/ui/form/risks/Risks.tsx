import * as React from 'react';
import strings from '../../../../loc/dpiaForm';
import { PrimaryButton } from '../../../../shared-ui/Button';
import { failureText } from '../../../../shared-ui/failure';
import { fieldBoxId } from '../../../../shared-ui/focus';
import { MessagePanel } from '../../../../shared-ui/MessagePanel';
import { emptyRisk } from '../../../rules/risks/readRisk';
import { fieldOf, riskField, useForm } from '../FormContext';
import { OutRisks } from './OutRisks';
import { RiskCard } from './RiskCard';
import { RiskMaps } from './RiskMaps';
import { StandardRisks } from './StandardRisks';
import styles from './risks.module.scss';

/** The risks of a DPIA, one a card, with the map of them before and after what is done about them. */
export const Risks: React.FC = () => {
  const { desk, isReading, target } = useForm();
  const [opened, setOpened] = React.useState<string | undefined>();
  const [failed, setFailed] = React.useState<string | undefined>();
  const { rows } = desk;
  const tried = async (work: () => Promise<void>): Promise<void> => {
    setFailed(undefined);
    try {
      await work();
    } catch (error) {
      setFailed(failureText(error));
    }
  };
  // a link leads to a part of a risk, which is there once its card is open
  const wanted = target === undefined ? undefined : rows.find(({ risk }) => target.startsWith(riskField(risk.id, '')))?.risk.id;
  React.useEffect(() => { if (wanted !== undefined) setOpened(wanted); }, [wanted, target]);
  const live = rows.filter(({ isOut }) => !isOut);
  return (
    <>
      {failed === undefined ? null : <MessagePanel tone="error" urgent title={strings.riskFailed}><p>{failed}</p></MessagePanel>}
      {live.length === 0 ? <p>{strings.noRisksYet}</p> : (
        <ul className={styles.cards}>
          {live.map(({ risk }) => (
            <RiskCard key={risk.id} risk={risk} isOpen={opened === risk.id} onOpen={(open) => setOpened(open ? risk.id : undefined)} onTakeOut={() => void tried(() => desk.takeOut(risk.id))} />
          ))}
        </ul>
      )}
      {isReading ? null : (
        <>
          <div id={fieldBoxId(fieldOf('add-risk'))} className={styles.add}>
            <PrimaryButton id={fieldOf('add-risk')} onClick={() => setOpened(desk.addRisk((number) => emptyRisk(crypto.randomUUID(), number)))}>{strings.addRisk}</PrimaryButton>
          </div>
          <StandardRisks onTaken={setOpened} />
          <OutRisks rows={rows.filter(({ isOut }) => isOut)} onBack={(id) => void tried(() => desk.bringBack(id))} />
        </>
      )}
      {live.length > 0 ? <RiskMaps risks={live.map(({ risk }) => risk)} /> : null}
    </>
  );
};
