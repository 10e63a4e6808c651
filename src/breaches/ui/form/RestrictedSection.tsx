import * as React from 'react';
import strings from '../../../loc/restricted';
import { RadioGroup } from '../../../shared-ui/fields/RadioGroup';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { fill } from '../../../shared-ui/text';
import { readGroup, type GroupReading } from '../../store/restrictedGroup';
import { question, type SectionProps } from './section';
import styles from './ReportForm.module.scss';

const answers = [{ key: 'no', text: strings.restrictedNo }, { key: 'yes', text: strings.restrictedYes }] as const;

/**
 * Whether only the restricted group is to see the report. What that means is said before it is sent, and whether anybody is in the group is asked
 * of the site at that moment: a report that nobody would read is not offered.
 */
export const RestrictedSection: React.FC<SectionProps> = ({ form, services, settings }) => {
  const { draft, update } = form;
  const [group, setGroup] = React.useState<GroupReading | undefined>();
  const isOffered = Boolean(settings.restrictedMailbox);
  const wanted = draft.restricted === true;
  const latest = React.useRef(update);
  latest.current = update;
  React.useEffect(() => {
    if (!wanted || !isOffered) {
      return undefined;
    }
    let here = true;
    void readGroup(services).then((reading) => {
      if (here) {
        setGroup(reading);
        if (reading === 'empty') latest.current({ restricted: undefined });
      }
    });
    return () => { here = false; };
  }, [isOffered, services, wanted]);
  const who = (services.locale === 'cy-GB' && settings.restrictedWhoCy) || settings.restrictedWho || strings.restrictedGroup;
  return (
    <section className={styles.section}>
      <h3 className={styles.sectionTitle}>{strings.restrictedTitle}</h3>
      <RadioGroup {...question(form, 'restricted')} label={strings.restrictedLabel} hint={strings.restrictedHint} choices={answers} layout="inline"
        value={draft.restricted === undefined ? '' : wanted ? 'yes' : 'no'} onChange={(answer) => update({ restricted: answer === 'yes' })} />
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
    </section>
  );
};
