import * as React from 'react';
import strings from '../../../../loc/policies';
import type { DeskServices } from '../../../../platform/host/services';
import { fill } from '../../../../shared-ui/text';
import type { Answers } from '../../../rules/question';
import type { Receipt, ReceiptOutcome } from '../../../rules/receipt';
import { policyReference, type PolicyVersion } from '../../../rules/version';
import type { Mine, Told, Written } from '../../../store/mine/contract';
import { failureOf, type Failure } from '../../../../shared-ui/failure';
import { addressOf } from '../address';
import { emptyDraft, type AnswerDraft, type AnswerKeeper } from '../keeper';
import type { LoadMineStore } from '../ports';

export type Phase =
  | { readonly name: 'idle' }
  | { readonly name: 'sending'; readonly outcome: ReceiptOutcome }
  | { readonly name: 'failed'; readonly outcome: ReceiptOutcome; readonly failure: Failure }
  | { readonly name: 'written'; readonly outcome: ReceiptOutcome; readonly written: Written };

/** How the owner's mail stands, after the record. */
export type MailState = 'none' | 'sending' | Told;

export interface Answering {
  readonly draft: AnswerDraft;
  readonly phase: Phase;
  readonly mail: MailState;
  /** The last try at the questions on this page, whatever was done since. */
  readonly tried: Receipt | undefined;
  readonly choose: (answers: Answers) => void;
  readonly write: (outcome: 'declined' | 'question', words: string) => void;
  /** @param passed the answers that reached the pass mark, where there are questions */
  readonly send: (outcome: ReceiptOutcome, passed?: Answers) => Promise<void>;
  readonly mailAgain: () => Promise<void>;
  readonly reset: () => void;
}

export interface AnsweringProps {
  readonly services: DeskServices;
  readonly mine: Pick<Mine, 'me' | 'contact'>;
  readonly version: PolicyVersion;
  readonly keeper: AnswerKeeper;
  readonly loadStore: LoadMineStore;
  readonly reachedEnd: () => boolean;
  readonly onRecorded: (receipt: Receipt) => void;
}

/**
 * What a person does with a version, from the first choice to the record. The GUID of each act is kept in the browser before the first
 * try and until the record is confirmed, so that a lost answer, or a page that was closed, makes no second row.
 */
export function useAnswer({ services, mine, version, keeper, loadStore, reachedEnd, onRecorded }: AnsweringProps): Answering {
  const [draft, setDraft] = React.useState(() => keeper.load(version.id));
  const [phase, setPhase] = React.useState<Phase>({ name: 'idle' });
  const [mail, setMail] = React.useState<MailState>('none');
  const [tried, setTried] = React.useState<Receipt | undefined>();
  const busy = React.useRef(false);
  const change = (next: AnswerDraft): AnswerDraft => {
    keeper.save(version.id, next);
    setDraft(next);
    return next;
  };

  async function tell(receipt: Receipt): Promise<void> {
    if (receipt.outcome !== 'declined' && receipt.outcome !== 'question') {
      return;
    }
    setMail('sending');
    const reference = policyReference(version.policyId);
    try {
      const store = await loadStore();
      setMail(await store.tellOwner(services, version, receipt, {
        subject: fill(strings[`mailSubject_${receipt.outcome}`], reference, version.title),
        lead: fill(strings[`mailLead_${receipt.outcome}`], services.me.displayName, reference, version.title, version.number, receipt.id),
        link: addressOf(services, mine.contact, version.policyId)
      }));
    } catch (error) {
      failureOf(error);
      setMail({ ok: false, reason: 'other' });
    }
  }

  async function send(outcome: ReceiptOutcome, passed: Answers = {}): Promise<void> {
    if (busy.current) {
      return;
    }
    busy.current = true;
    setPhase({ name: 'sending', outcome });
    setMail('none');
    const guid = draft.pending[outcome] ?? crypto.randomUUID();
    const sent = change({ ...draft, pending: { ...draft.pending, [outcome]: guid } });
    const isAgreement = outcome === 'acknowledged' || outcome === 'declined';
    try {
      const store = await loadStore();
      const written = await store.writeReceipt(services, mine.me, {
        guid, version, outcome, mayBeThere: draft.pending[outcome] !== undefined, reachedEnd: reachedEnd(),
        statement: isAgreement ? version.statement[services.locale] : '',
        answers: outcome === 'attempt' ? draft.answers : outcome === 'acknowledged' ? passed : {},
        words: outcome === 'declined' || outcome === 'question' ? draft.words[outcome].trim() : ''
      });
      const isDone = written.kind === 'recorded' || written.kind === 'already';
      change(afterwards(sent, outcome, isDone));
      if (isDone) {
        onRecorded(written.receipt);
        setTried((before) => (outcome === 'attempt' ? written.receipt : before));
      }
      setPhase({ name: 'written', outcome, written });
      if (written.kind === 'recorded') {
        void tell(written.receipt);
      }
    } catch (error) {
      setPhase({ name: 'failed', outcome, failure: failureOf(error) });
    } finally {
      busy.current = false;
    }
  }

  return {
    draft, phase, mail, tried, send,
    choose: (answers) => { change({ ...draft, answers }); },
    write: (outcome, words) => { change({ ...draft, words: { ...draft.words, [outcome]: words } }); },
    mailAgain: () => (phase.name === 'written' && phase.written.kind === 'recorded' ? tell(phase.written.receipt) : Promise.resolve()),
    reset: () => setPhase({ name: 'idle' })
  };
}

/** What is left of the draft once it is known what became of it: words that were not recorded stay. */
function afterwards(draft: AnswerDraft, outcome: ReceiptOutcome, isDone: boolean): AnswerDraft {
  const { [outcome]: done, ...pending } = draft.pending;
  if (isDone && outcome === 'acknowledged') {
    return emptyDraft;
  }
  const words = isDone && (outcome === 'declined' || outcome === 'question') ? { ...draft.words, [outcome]: '' } : draft.words;
  return { ...draft, words, pending };
}
