import * as React from 'react';
import strings from '../../../loc/report';
import breach from '../../../loc/breach';
import { SearchableChoice } from '../../../shared-ui/fields/SearchableChoice';
import { TextBox } from '../../../shared-ui/fields/TextBox';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { useAnnounce } from '../../../shared-ui/Announcer';
import { notYet, useLazy } from '../../../shared-ui/useLazy';
import { adviceFor, findIncidentKind, NOTE_LIMIT } from '../../rules/reporting';
import { kindOptions } from './answerChoices';
import { PersonalDataReminder } from '../../../casework/ui/PersonalDataReminder';
import { question, text, type SectionProps } from './section';

type FindKinds = (typed: string) => typeof kindOptions;
const byName: FindKinds = (typed) => kindOptions.filter((option) => typed.toLowerCase().split(/\s+/).every((word) => option.text.toLowerCase().includes(word)));

const loadKindSearch = (): Promise<typeof import('./kindSearch')> => import(/* webpackChunkName: 'kind-search' */ './kindSearch');

/** By name at once; by any word that people use for it as soon as those words are there, which are fetched when somebody comes to the question. */
function useFindKinds(isAsked: boolean): FindKinds {
  const lazy = useLazy(isAsked ? loadKindSearch : notYet);
  return lazy.state === 'ready' ? lazy.module.findKinds : byName;
}

/** What kind of thing it is, what to do about it now, and the story in the reporter's own words. */
export const WhatSection: React.FC<SectionProps> = ({ form, services }) => {
  const { draft, update } = form;
  const announce = useAnnounce();
  const [isAsked, setAsked] = React.useState(false);
  const findKinds = useFindKinds(isAsked);
  const kind = findIncidentKind(draft.incidentKind ?? '');
  const advice = adviceFor({ kind: kind?.key, equipment: draft.equipment, dataTypes: draft.dataTypes });
  return (
    <>
      <div onFocus={() => setAsked(true)}>
        <SearchableChoice
          {...question(form, 'incidentKind')}
          label={strings.kindLabel}
          hint={strings.kindHint}
          placeholder={strings.kindPlaceholder}
          options={kindOptions}
          find={findKinds}
          value={draft.incidentKind ?? ''}
          onChange={(incidentKind) => {
            update({ incidentKind });
            announce(strings.adviceTitle);
          }}
        />
      </div>
      {kind && advice.length > 0 ? (
        <MessagePanel tone="warning" title={strings.adviceTitle} level={4}>
          <ol>{advice.map((key) => <li key={key}>{breach[`advice_${key}`]}</li>)}</ol>
          <p>{strings.adviceThen}</p>
        </MessagePanel>
      ) : null}
      <TextBox
        {...question(form, 'whatHappened')}
        label={strings.whatLabel}
        hint={<><p>{strings.whatHint}</p><p>{strings.doNotPaste}</p></>}
        rows={5}
        maximum={NOTE_LIMIT}
        value={text(draft, 'whatHappened')}
        onChange={(whatHappened) => update({ whatHappened })}
      />
      <PersonalDataReminder text={text(draft, 'whatHappened')} now={services.now} />
    </>
  );
};
