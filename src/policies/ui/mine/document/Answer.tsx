import * as React from 'react';
import strings from '../../../../loc/policies';
import { formatUkDateTime } from '../../../../calendar';
import type { Locale } from '../../../../platform/host/services';
import { LinkButton, PrimaryButton } from '../../../../shared-ui/Button';
import { MessagePanel } from '../../../../shared-ui/MessagePanel';
import { fill } from '../../../../shared-ui/text';
import { markAnswers, passes } from '../../../rules/markAnswers';
import { agreementTo, type MyPolicy } from '../../../rules/mine';
import { addressOf } from '../address';
import { FailurePanel } from '../FailurePanel';
import { Questions } from './Questions';
import { useAnswer, type AnsweringProps } from './useAnswer';
import { WordsForm, wordsOpenerId } from './WordsForm';
import { WrongAnswers } from './WrongAnswers';
import { Written } from './Written';
import styles from './Document.module.scss';

export interface AnswerProps extends AnsweringProps {
  readonly each: MyPolicy;
  readonly onReload: () => Promise<void>;
}

/** What one can do with the version in force: agree, say that one cannot, ask. */
export const Answer: React.FC<AnswerProps> = ({ each, onReload, ...given }) => {
  const { version, services } = given;
  const { locale } = services;
  const answering = useAnswer(given);
  const { draft, phase, mail, tried } = answering;
  const [form, setForm] = React.useState<'declined' | 'question' | undefined>();
  const attempts = each.receipts.filter(({ versionId, outcome }) => versionId === version.id && outcome === 'attempt');
  const passed = attempts.find(({ answers }) => passes(version, answers));
  // the try on this page, or the one of another day: what was not right in it is explained, passed or not
  const answered = tried?.answers ?? passed?.answers;
  const isPassed = version.questions.length === 0 || passed !== undefined;
  const isSending = phase.name === 'sending';
  const written = phase.name === 'written' && phase.outcome !== 'attempt' ? phase : undefined;
  const asksToAgree = each.state.kind !== 'not-concerned' && each.state.kind !== 'read' && agreementTo(each.receipts, version.id) === undefined;
  const owner = version.owner.name || strings.theOwner;
  const failure = phase.name === 'failed' ? phase : undefined;
  const isWritten = written?.outcome === form && form !== undefined;
  React.useEffect(() => {
    // not before: a form whose words are not recorded stays open
    if (isWritten) {
      setForm(undefined);
    }
  }, [isWritten]);
  const isStopped = written !== undefined && ['superseded', 'withdrawn', 'held'].includes(written.written.kind);

  return (
    <section id="desk-answer" tabIndex={-1} className={styles.answer} aria-labelledby="desk-answer-title">
      <h3 id="desk-answer-title" className={styles.heading}>{strings.answerTitle}</h3>
      {written ? <Written {...written} version={version} locale={locale} mail={mail} link={addressOf(services, given.mine.contact, version.policyId)} onMailAgain={() => void answering.mailAgain()} onNewest={() => void onReload()} /> : <Standing each={each} locale={locale} />}
      {failure ? <FailurePanel key={String(draft.pending[failure.outcome])} failure={failure.failure} title={strings.failWriteTitle} kept onRetry={() => void answering.send(failure.outcome, passed?.answers)} /> : null}
      {asksToAgree && !isStopped ? (
        <>
          {isPassed ? (
            <>
              {tried ? <MessagePanel tone="success" title={strings.passedTitle} urgent takesFocus><p>{fill(strings.passedText, markAnswers(version.questions, tried.answers).right, version.questions.length)}</p></MessagePanel> : null}
              {answered ? <WrongAnswers version={version} answers={answered} locale={locale} /> : null}
              <p className={styles.says}>{strings.answerIntro}</p>
              <blockquote className={styles.statement} lang={locale}>{version.statement[locale]}</blockquote>
              <PrimaryButton aria-disabled={isSending} onClick={() => void answering.send('acknowledged', passed?.answers)}>
                {isSending && phase.outcome === 'acknowledged' ? strings.sending : strings.agree}
              </PrimaryButton>
              <p className={styles.quiet}>{strings.recordNote}</p>
            </>
          ) : (
            <Questions
              version={version} locale={locale} answers={draft.answers} failed={tried} isSending={isSending} isLocked={draft.pending.attempt !== undefined}
              onChoose={answering.choose} onCheck={() => void answering.send('attempt')}
            />
          )}
        </>
      ) : null}
      {form && !isWritten ? (
        <WordsForm
          key={form} kind={form} owner={owner} words={draft.words[form]} isSending={isSending} isLocked={draft.pending[form] !== undefined}
          onChange={(words) => answering.write(form, words)} onSend={() => void answering.send(form)} onCancel={() => setForm(undefined)}
        />
      ) : isStopped ? null : (
        <p className={styles.others}>
          {asksToAgree && each.state.kind !== 'declined' ? <LinkButton id={wordsOpenerId('declined')} onClick={() => { answering.reset(); setForm('declined'); }}>{strings.cannotAgree}</LinkButton> : null}
          <LinkButton id={wordsOpenerId('question')} onClick={() => { answering.reset(); setForm('question'); }}>{strings.askQuestion}</LinkButton>
        </p>
      )}
    </section>
  );
};

/** How one stood before anything was done on this page. */
const Standing: React.FC<{ readonly each: MyPolicy; readonly locale: Locale }> = ({ each, locale }) => {
  const { state, newest, concerns, receipts } = each;
  const agreed = agreementTo(receipts, newest.id);
  if (state.kind === 'read' || agreed) {
    const [number, at, receiptId] = state.kind === 'read' ? [state.number, state.at, state.receiptId] : [newest.number, agreed?.created, agreed?.id];
    return (
      <MessagePanel tone="success" title={strings.agreedTitle}>
        <p>{fill(strings.agreedText, number, at ? formatUkDateTime(at, locale) : '', receiptId ?? '')} {number < newest.number ? strings.agreedMinor : null}</p>
      </MessagePanel>
    );
  }
  if (state.kind === 'declined') {
    return <MessagePanel tone="information" title={strings.declinedTitle}><p>{fill(strings.declinedText, formatUkDateTime(state.at, locale), state.receiptId)}</p></MessagePanel>;
  }
  if (state.kind === 'not-concerned') {
    return <p>{strings.notAskedText}</p>;
  }
  return concerns === 'unknown' ? <p>{fill(strings.unknownText, newest.audienceText)}</p> : null;
};
