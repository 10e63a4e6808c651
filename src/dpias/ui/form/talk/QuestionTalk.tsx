import * as React from 'react';
import strings from '../../../../loc/dpiaForm';
import { LinkButton } from '../../../../shared-ui/Button';
import { counted, fill } from '../../../../shared-ui/text';
import { threadsByQuestion } from '../../../rules/talk/threads';
import { useForm } from '../FormContext';
import { SayBox } from './SayBox';
import { ThreadView } from './ThreadView';
import styles from '../form.module.scss';

interface QuestionTalkProps {
  /** Empty: about the DPIA as a whole. */
  readonly question: string;
  readonly title: string;
  /** Shown at once, where it is what a part is for. */
  readonly startsOpen?: boolean;
}

/** What is said about one question: how much in a line, all of it once it is opened. */
export const QuestionTalk: React.FC<QuestionTalkProps> = ({ question, title, startsOpen = false }) => {
  const { desk } = useForm();
  const [isOpen, setOpen] = React.useState(startsOpen);
  const [isSaying, setSaying] = React.useState(false);
  const { talk } = desk.read.around;
  const threads = React.useMemo(() => threadsByQuestion(talk).get(question) ?? [], [talk, question]);
  const open = threads.filter(({ resolved }) => resolved === undefined).length;
  const id = `desk-dpia-talk-${question || 'all'}`;
  const label = threads.length === 0 ? strings.comment : open > 0 ? counted(strings, 'openComments', open) : counted(strings, 'settledComments', threads.length);
  const box = isSaying ? (
    <SayBox id={`${id}-text`} label={strings.commentLabel} send={strings.addComment} thenFocus={id} onCancel={() => setSaying(false)} onSent={() => { setSaying(false); setOpen(true); }} make={(said) => ({ kind: 'comment', said, question })} />
  ) : null;
  return (
    <div className={styles.talk}>
      <LinkButton id={id} aria-expanded={threads.length > 0 ? isOpen : undefined} aria-label={fill(strings.about, label, title)} onClick={() => (threads.length === 0 ? setSaying(!isSaying) : setOpen(!isOpen))}>
        {open > 0 ? <strong>{label}</strong> : label}
      </LinkButton>
      {isOpen && threads.length > 0 ? (
        <>
          <ul className={styles.threads}>{threads.map((thread) => <ThreadView key={thread.first.id} thread={thread} id={`${id}-${thread.first.id}`} />)}</ul>
          {isSaying ? null : <LinkButton thenFocus={`${id}-text`} aria-label={fill(strings.about, strings.anotherComment, title)} onClick={() => setSaying(true)}>{strings.anotherComment}</LinkButton>}
        </>
      ) : null}
      {box}
    </div>
  );
};
