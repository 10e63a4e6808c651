import * as React from 'react';
import strings from '../../../loc/requestForm';
import { byKey } from '../../../loc/texts';
import { choiceKey } from '../../../casework/rules/choiceKey';
import { TEXT_LIMIT } from '../../../casework/rules/limits';
import { RadioGroup } from '../../../shared-ui/fields/RadioGroup';
import { TextBox } from '../../../shared-ui/fields/TextBox';
import { requesters } from '../../rules/choices';
import type { EntryDraft } from '../../rules/intake/entryDraft';

const kinds = requesters.map((key) => ({ key, text: byKey(strings)[`requester_${choiceKey(key)}`] }));

interface Question {
  readonly id: string;
  readonly error: string | undefined;
}

interface ForWhomProps {
  readonly draft: EntryDraft;
  readonly kind: Question;
  readonly subject: Question;
  readonly onChange: (changes: Partial<EntryDraft>) => void;
}

/** For whom somebody asks, and whose information it is where it is not their own. */
export const ForWhom: React.FC<ForWhomProps> = ({ draft, kind, subject, onChange }) => {
  const chosen = requesters.find((each) => each === draft.kind);
  return (
    <>
      <RadioGroup {...kind} label={strings.kindLabel} choices={kinds} layout="columns" value={chosen ?? ''} onChange={(next) => onChange({ kind: next })} />
      {chosen && chosen !== 'The person' ? (
        <TextBox {...subject} label={strings.subjectLabel} hint={strings.subjectHint} width="medium" maximum={TEXT_LIMIT} value={draft.subject ?? ''}
          onChange={(next) => onChange({ subject: next })} />
      ) : null}
    </>
  );
};
