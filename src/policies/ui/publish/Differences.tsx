import strings from '../../../loc/publishing';
import * as React from 'react';
import type { DeskServices } from '../../../platform/host/services';
import { QuietButton } from '../../../shared-ui/Button';
import { focusField } from '../../../shared-ui/focus';
import { SelectBox } from '../../../shared-ui/fields/SelectBox';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { fill } from '../../../shared-ui/text';
import type { ReadingText } from '../../rules/readingText';
import type { PolicyVersion } from '../../rules/version';
import { openMade } from '../../store/publishing/openMade';
import { compareTexts } from '../../documents/difference';
import { DifferenceView } from '../reading/DifferenceView';
import { Failure } from '../desk/failure';
import { readFile } from './usePreview';
import styles from '../desk/policyDesk.module.scss';

type State =
  | { readonly name: 'no' | 'reading' | 'unreadable' }
  | { readonly name: 'failed'; readonly error: unknown }
  | { readonly name: 'there'; readonly before: ReadingText; readonly after: ReadingText };

/** What differs between any two published versions. @param versions newest first */
export const Differences: React.FC<{ readonly services: DeskServices; readonly versions: readonly PolicyVersion[] }> = ({ services, versions }) => {
  const [from, setFrom] = React.useState(String(versions[1].number));
  const [to, setTo] = React.useState(String(versions[0].number));
  const [state, setState] = React.useState<State>({ name: 'no' });
  const name = (number: string): string => fill(strings.versionNumber, number);
  const choices = versions.map(({ number }) => ({ key: String(number), text: name(String(number)) }));

  const isOne = from === '' || to === '' || from === to;
  const [missed, setMissed] = React.useState(false);

  async function compare(): Promise<void> {
    setMissed(isOne);
    if (isOne) {
      focusField('difference-to');
      return;
    }
    const [before, after] = [from, to].map((wanted) => versions.find(({ number }) => String(number) === wanted));
    if (!before || !after) return;
    setState({ name: 'reading' });
    try {
      const [one, other] = await Promise.all([openMade(services, before, readFile), openMade(services, after, readFile)]);
      setState(one.ok && other.ok ? { name: 'there', before: one.text, after: other.text } : { name: 'unreadable' });
    } catch (error) {
      setState({ name: 'failed', error });
    }
  }

  return (
    <>
      <h4 className={styles.small}>{strings.differenceHeading}</h4>
      <SelectBox id="difference-from" label={strings.differenceFrom} none="–" choices={choices} value={from} onChange={(key) => { setFrom(key); setState({ name: 'no' }); }} />
      <SelectBox id="difference-to" label={strings.differenceTo} error={missed && isOne ? strings.differenceTwo : undefined} none="–" choices={choices} value={to} onChange={(key) => { setTo(key); setState({ name: 'no' }); }} />
      <QuietButton disabled={state.name === 'reading'} onClick={() => void compare()}>{strings.differenceShow}</QuietButton>
      {state.name === 'failed' ? <Failure error={state.error} /> : null}
      {state.name === 'unreadable' ? <MessagePanel tone="error" urgent><p>{strings.textChanged}</p></MessagePanel> : null}
      {state.name === 'there' ? <DifferenceView difference={compareTexts(state.before, state.after)} language={state.after.language} before={name(from)} after={name(to)} headingLevel={5} /> : null}
    </>
  );
};
