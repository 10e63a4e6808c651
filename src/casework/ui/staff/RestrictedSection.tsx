import * as React from 'react';
import strings from '../../../loc/restricted';
import { RadioGroup } from '../../../shared-ui/fields/RadioGroup';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { fill } from '../../../shared-ui/text';
import type { DeskServices } from '../../../platform/host/services';
import type { DeskSettings } from '../../../platform/settings';
import { readGroup, type GroupReading } from '../../staff/restrictedGroup';
import { Section } from './Section';

const answers = [{ key: 'no', text: strings.restrictedNo }, { key: 'yes', text: strings.restrictedYes }] as const;

export interface RestrictedProps {
  readonly services: DeskServices;
  readonly settings: DeskSettings;
  /** The question's id and what is wrong with its answer. */
  readonly question: { readonly id: string; readonly error: string | undefined };
  readonly answer: boolean | undefined;
  readonly onAnswer: (restricted: boolean | undefined) => void;
}

/**
 * Whether only the restricted group is to see it. What that means is said before it is sent, and whether anybody is in the group is asked
 * of the site at that moment: what nobody would read is not offered.
 */
export const RestrictedSection: React.FC<RestrictedProps> = ({ services, settings, question, answer, onAnswer }) => {
  const [group, setGroup] = React.useState<GroupReading | undefined>();
  const isOffered = Boolean(settings.restrictedMailbox);
  const wanted = answer === true;
  const latest = React.useRef(onAnswer);
  latest.current = onAnswer;
  React.useEffect(() => {
    if (!wanted || !isOffered) {
      return undefined;
    }
    let here = true;
    void readGroup(services).then((reading) => {
      if (here) {
        setGroup(reading);
        if (reading === 'empty') latest.current(undefined);
      }
    });
    return () => { here = false; };
  }, [isOffered, services, wanted]);
  const who = (services.locale === 'cy-GB' && settings.restrictedWhoCy) || settings.restrictedWho || strings.restrictedGroup;
  return (
    <Section title={strings.restrictedTitle}>
      <RadioGroup {...question} label={strings.restrictedLabel} hint={strings.restrictedHint} choices={answers} layout="inline"
        value={answer === undefined ? '' : wanted ? 'yes' : 'no'} onChange={(chosen) => onAnswer(chosen === 'yes')} />
      {group === 'empty' && !wanted ? (
        <MessagePanel tone="warning" title={strings.restrictedNobodyTitle} level={4} urgent><p>{strings.restrictedNobody}</p></MessagePanel>
      ) : null}
      {wanted && !isOffered ? (
        <MessagePanel tone="warning" title={strings.restrictedGoneTitle} level={4} urgent><p>{strings.restrictedGone}</p></MessagePanel>
      ) : null}
      {wanted && isOffered ? (
        <MessagePanel tone="information" title={fill(strings.restrictedOnly, who)} level={4} urgent>
          <ul>
            <li>{strings.restrictedOthers}</li>
            <li>{strings.restrictedOwners}</li>
            <li>{strings.restrictedMail}</li>
            <li>{strings.restrictedStays}</li>
          </ul>
        </MessagePanel>
      ) : null}
    </Section>
  );
};
