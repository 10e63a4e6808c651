import shared from '../../../../loc/casePanels';
import strings from '../../../../loc/dpiaPanels';
import * as React from 'react';
import { formatUkDateTime } from '../../../../calendar';
import { useRead } from '../../../../casework/ui/useRead';
import { PrimaryButton } from '../../../../shared-ui/Button';
import { SelectBox } from '../../../../shared-ui/fields/SelectBox';
import { MessagePanel } from '../../../../shared-ui/MessagePanel';
import { fill } from '../../../../shared-ui/text';
import { receive } from '../../../rules/cases/receive';
import type { SubmissionFile } from '../../../store/submissions';
import { ReadingView } from '../../reading/ReadingView';
import { RiskMaps } from '../../reading/RiskMaps';
import { useDpiaStore, type DpiaPanelProps } from '../contract';
import { useForm } from '../problems';
import { factsOf, newestOf, readOne, type SubmissionRead } from '../standing';
import { fieldId } from '../../../../casework/ui/fieldId';
import { questionNames } from '../questionNames';
import { choiceText } from '../words';
import { StandingRead } from './StandingRead';
import styles from '../../../../casework/ui/cases.module.scss';

/** Receives a submission: from here on the log speaks of this one, by the hash of its bytes. */
export const ReceivePanel: React.FC<DpiaPanelProps> = (props) => {
  const { found } = props;
  const store = useDpiaStore();
  const asked = React.useRef(found);
  const { logId } = found;
  // eslint-disable-next-line react-hooks/exhaustive-deps -- a save asks nothing anew
  const files = useRead(React.useCallback(() => store.readSubmissions(asked.current), [store, logId]));
  return (
    <>
      <p>{strings.receiveIntro}</p>
      <StandingRead read={files}>{(read) => (read.length === 0 ? <p>{strings.receiveNone}</p> : <Choose {...props} files={read} />)}</StandingRead>
    </>
  );
};

const keyOf = ({ address }: SubmissionFile): string => address;

const Choose: React.FC<DpiaPanelProps & { readonly files: readonly SubmissionFile[] }> = (props) => {
  const { services, found, run, problems, busy, say, files } = props;
  const store = useDpiaStore();
  const form = useForm(found.logId, 'receive', { address: newestOf(files)?.address ?? '' }, problems);
  const chosen = files.find((file) => keyOf(file) === form.value.address) ?? newestOf(files);
  const asked = React.useRef(found);
  asked.current = found;
  const read = useRead(React.useCallback(() => (chosen ? readOne(store, asked.current, chosen) : Promise.resolve(undefined)), [store, chosen]));
  const line = (file: SubmissionFile): string => fill(strings.receiveFile, file.number, formatUkDateTime(file.at, services.locale), file.by.name);
  const save = (one: SubmissionRead): Promise<void> => form.submit(run((seen, context) => receive(seen, factsOf(one), context)), () => say(shared.saved));
  return (
    <>
      {form.summary}
      {files.length > 1 ? (
        <SelectBox {...form.at('submission')} label={strings.receiveWhich} none={strings.receiveNewest} choices={files.map((file) => ({ key: keyOf(file), text: line(file) }))} value={form.value.address} onChange={(address) => form.change({ address })} />
      ) : null}
      <StandingRead read={read}>
        {(one) => (one === undefined ? null : (
          <form noValidate onSubmit={(event) => { event.preventDefault(); if (!busy) void save(one); }}>
            <h4 className={styles.heading} id={files.length > 1 ? undefined : form.at('submission').id} tabIndex={-1}>{line(one.file)}</h4>
            <WhatCame one={one} isSpokenOf={one.file.hash === found.values.submission.hash} />
            <PrimaryButton type="submit" aria-disabled={busy}>{strings.receiveSave}</PrimaryButton>
            {one.said ? (
              <>
                <h4 className={styles.heading}>{strings.risksHeading}</h4>
                <RiskMaps risks={one.said.content.risks} />
                <h4 className={styles.heading}>{strings.readHeading}</h4>
                <ReadingView content={one.said.content} id={fieldId(found.logId, 'read')} opened={[]} />
              </>
            ) : null}
          </form>
        ))}
      </StandingRead>
    </>
  );
};

/** Whether it is what its name says, what is missing in it, and how high the risk is that is left. */
export const WhatCame: React.FC<{ readonly one: SubmissionRead; readonly isSpokenOf: boolean }> = ({ one: { file, said, isWhole }, isSpokenOf }) => (
  <>
    {isWhole ? <p>{fill(strings.hashWhole, file.hash)}</p> : <MessagePanel tone="error" title={strings.hashBrokenTitle} level={4}><p>{said === undefined ? strings.hashUnreadable : strings.hashBroken}</p></MessagePanel>}
    {isSpokenOf ? <p>{strings.receiveSame}</p> : null}
    {said ? (
      <ul>
        <li>{said.level ? fill(strings.levelIs, choiceText(said.level)) : strings.levelNone}</li>
        {said.unrated.length > 0 ? <li>{fill(strings.levelUnrated, said.unrated.map((number) => `R${number}`).join(', '))}</li> : null}
        <li>{said.missing.length === 0 ? strings.nothingMissing : fill(strings.missingAre, questionNames(said.content, said.missing).join('; '))}</li>
        {said.unread.length > 0 ? <li>{fill(strings.unreadParts, said.unread.join(', '))}</li> : null}
      </ul>
    ) : null}
  </>
);
