import common from '../../../loc/common';
import strings from '../../../loc/publishing';
import * as React from 'react';
import type { DeskServices } from '../../../platform/host/services';
import { QuietButton } from '../../../shared-ui/Button';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { fill } from '../../../shared-ui/text';
import { publishSteps, publishVersion, type Publication, type Published, type PublishStep } from '../../store/publishing/publishVersion';
import { PublishFailure } from './PublishFailure';
import { readFile } from './usePreview';
import styles from '../desk/policyDesk.module.scss';

const stepTexts: Readonly<Record<PublishStep, string>> = {
  look: strings.step_look, copy: strings.step_copy, read: strings.step_read, text: strings.step_text, row: strings.step_row, columns: strings.step_columns
};

type State =
  | { readonly name: 'running'; readonly step: PublishStep }
  | { readonly name: 'failed'; readonly error: unknown }
  | { readonly name: 'done'; readonly published: Published };

interface PublishingProps {
  readonly services: DeskServices;
  readonly publication: Publication;
  /** How many are asked to read it; undefined where they could not be counted. */
  readonly people: number | undefined;
  readonly onPublished: () => void;
  readonly onAgain: () => void;
  /** Back to the form, with what was typed. */
  readonly onChange: () => void;
}

/** The steps as they run. What stopped is gone on with under the same name, so that nothing comes twice. */
export const Publishing: React.FC<PublishingProps> = ({ services, publication, people, onPublished, onAgain, onChange }) => {
  const [state, setState] = React.useState<State>({ name: 'running', step: 'look' });
  const [turn, setTurn] = React.useState(0);
  const told = React.useRef(onPublished);
  told.current = onPublished;
  const box = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => box.current?.focus(), []);
  React.useEffect(() => {
    let here = true;
    publishVersion(services, publication, readFile, (step) => { if (here) setState({ name: 'running', step }); }).then(
      (published) => {
        told.current();
        if (here) setState({ name: 'done', published });
      },
      (error: unknown) => { if (here) setState({ name: 'failed', error }); }
    );
    return () => { here = false; };
  }, [services, publication, turn]);

  const goOn = (): void => {
    setState({ name: 'running', step: 'look' });
    setTurn(turn + 1);
  };
  return (
    <div ref={box} tabIndex={-1}>
      {state.name === 'running' ? (
        <>
          <h4 className={styles.small}>{fill(strings.publishing, publication.number)}</h4>
          <ol className={styles.steps}>
            {publishSteps.map((step) => <li key={step} aria-current={step === state.step ? 'step' : undefined}>{stepTexts[step]}</li>)}
          </ol>
          <p role="status">{stepTexts[state.step]}</p>
        </>
      ) : null}
      {state.name === 'failed' ? (
        <>
          <PublishFailure error={state.error} onRetry={goOn} onAgain={onAgain} />
          <QuietButton onClick={onChange}>{strings.backToForm}</QuietButton>
        </>
      ) : null}
      {state.name === 'done' ? (
        <MessagePanel tone="success" takesFocus title={fill(strings.published, state.published.version.number)}>
          <p>{fill(strings.publishedText, state.published.version.title, state.published.version.audienceText)}</p>
          {people === undefined ? null : <p>{fill(strings.publishedPeople, people)}</p>}
          <p className={styles.hash}>SHA-256 {state.published.version.contentHash}</p>
          {state.published.columnsFailed === undefined ? null : (
            <p>{publication.decision.noApproval === '' ? strings.columnsFailed : strings.reasonNotKept} <QuietButton onClick={goOn}>{common.tryAgain}</QuietButton></p>
          )}
        </MessagePanel>
      ) : null}
    </div>
  );
};
