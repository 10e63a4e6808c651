import * as React from 'react';
import strings from '../../loc/setup';
import type { SPFI } from '../../platform/sharepoint/pnp';
import { LinkButton, QuietButton } from '../../shared-ui/Button';
import { CheckBox } from '../../shared-ui/fields/CheckBoxes';
import { TextBox } from '../../shared-ui/fields/TextBox';
import { fieldBoxId } from '../../shared-ui/focus';
import { fill } from '../../shared-ui/text';
import { focusLater, Going, nextId } from './Going';
import { PersonField } from './PersonField';
import type { DraftPerson, ServiceDraft } from './settingsDraft';
import styles from './SetUpPage.module.scss';

export interface ServiceFieldsProps {
  readonly sp: SPFI;
  readonly services: readonly ServiceDraft[];
  readonly onChange: (services: readonly ServiceDraft[]) => void;
  readonly errorOf: (fieldId: string) => string | undefined;
  readonly announce: (text: string) => void;
}

/** The council's services: what reporters choose from, and who answers for each. */
export const ServiceFields: React.FC<ServiceFieldsProps> = ({ sp, services, onChange, errorOf, announce }) => {
  const change = (id: number, changes: Partial<ServiceDraft>): void =>
    onChange(services.map((service) => (service.id === id ? { ...service, ...changes } : service)));
  return (
    <fieldset className={styles.section} id={fieldBoxId('setup-services')}>
      <legend>{strings.servicesSection}</legend>
      <p>{strings.servicesHint}</p>
      <p>{strings.serviceManagersHint}</p>
      {errorOf('setup-services') ? <p>{errorOf('setup-services')}</p> : null}
      {services.map((service, index) => (
        service.goes
          ? <Going key={service.id} text={fill(strings.removedService, service.name || index + 1)} keep={fill(strings.keepService, service.name || index + 1)} onKeep={() => { change(service.id, { goes: undefined }); focusLater(`setup-service-${service.id}-name`); }} />
          : (
            <Service key={service.id} sp={sp} service={service} number={index + 1} errorOf={errorOf} onChange={(changes) => change(service.id, changes)}
              onRemove={() => {
                change(service.id, { goes: true });
                announce(fill(strings.removedService, service.name || index + 1));
              }} />
          )
      ))}
      <QuietButton onClick={() => onChange([...services, { id: nextId(services), name: '', nameCy: '', headUpn: '', champions: [], managers: [], socialCare: false }])}>
        {strings.addService}
      </QuietButton>
    </fieldset>
  );
};

interface ServiceProps {
  readonly sp: SPFI;
  readonly service: ServiceDraft;
  readonly number: number;
  readonly errorOf: (fieldId: string) => string | undefined;
  readonly onChange: (changes: Partial<ServiceDraft>) => void;
  readonly onRemove: () => void;
}

const Service: React.FC<ServiceProps> = ({ sp, service, number, errorOf, onChange, onRemove }) => {
  const prefix = `setup-service-${service.id}`;
  return (
    <fieldset className={styles.service}>
      <legend>{fill(strings.serviceHeading, number)}</legend>
      <TextBox id={`${prefix}-name`} label={strings.serviceName} value={service.name} onChange={(name) => onChange({ name })} error={errorOf(`${prefix}-name`)} width="medium" />
      <TextBox id={`${prefix}-nameCy`} label={strings.serviceNameCy} hint={strings.serviceNameCyHint} optional value={service.nameCy} onChange={(nameCy) => onChange({ nameCy })} error={errorOf(`${prefix}-nameCy`)} width="medium" />
      <PersonField id={`${prefix}-headUpn`} sp={sp} label={strings.serviceHead} optional upn={service.headUpn} onChange={(headUpn) => onChange({ headUpn })} error={errorOf(`${prefix}-headUpn`)} />
      <People sp={sp} prefix={`${prefix}-champion`} people={service.champions} words={{ person: strings.serviceChampion, add: strings.addChampion, remove: strings.removeChampion }}
        errorOf={errorOf} onChange={(champions) => onChange({ champions })} />
      <People sp={sp} prefix={`${prefix}-manager`} people={service.managers} words={{ person: strings.serviceManager, add: strings.addManager, remove: strings.removeManager }}
        errorOf={errorOf} onChange={(managers) => onChange({ managers })} />
      <CheckBox id={`${prefix}-socialCare`} text={strings.serviceSocialCare} checked={service.socialCare} onChange={(socialCare) => onChange({ socialCare })} />
      <p><LinkButton onClick={onRemove}>{fill(strings.removeService, service.name || number)}</LinkButton></p>
    </fieldset>
  );
};

interface PeopleProps {
  readonly sp: SPFI;
  /** Of the ids of its fields. */
  readonly prefix: string;
  readonly people: readonly DraftPerson[];
  /** Each with the person's place. */
  readonly words: { readonly person: string; readonly add: string; readonly remove: string };
  readonly errorOf: (fieldId: string) => string | undefined;
  readonly onChange: (people: readonly DraftPerson[]) => void;
}

/** Any number of people of a service. */
const People: React.FC<PeopleProps> = ({ sp, prefix, people, words, errorOf, onChange }) => (
  <>
    {people.map((person, index) => (
      <div key={person.id} className={styles.champion}>
        <PersonField id={`${prefix}-${person.id}`} sp={sp} label={fill(words.person, index + 1)} upn={person.upn} error={errorOf(`${prefix}-${person.id}`)}
          onChange={(upn) => onChange(people.map((other) => (other.id === person.id ? { ...other, upn } : other)))} />
        <LinkButton thenFocus={`${prefix}-add`} onClick={() => onChange(people.filter(({ id }) => id !== person.id))}>{fill(words.remove, index + 1)}</LinkButton>
      </div>
    ))}
    <p><LinkButton id={`${prefix}-add`} onClick={() => onChange([...people, { id: nextId(people), upn: '' }])}>{words.add}</LinkButton></p>
  </>
);
