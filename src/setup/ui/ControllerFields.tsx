import * as React from 'react';
import strings from '../../loc/setup';
import { letterheadLines } from '../../platform/settings';
import { LinkButton, QuietButton } from '../../shared-ui/Button';
import { TextBox } from '../../shared-ui/fields/TextBox';
import { fieldBoxId } from '../../shared-ui/focus';
import { fill } from '../../shared-ui/text';
import { emptyController, type ControllerDraft } from './controllerDraft';
import { focusLater, Going, nextId } from './Going';
import styles from './SetUpPage.module.scss';

interface ControllerFieldsProps {
  readonly controllers: readonly ControllerDraft[];
  readonly onChange: (controllers: readonly ControllerDraft[]) => void;
  readonly errorOf: (fieldId: string) => string | undefined;
  readonly announce: (text: string) => void;
}

/** Those for whom the council acts: each with its letterhead, its registration number, and its own Data Protection Officer where it has one. */
export const ControllerFields: React.FC<ControllerFieldsProps> = ({ controllers, onChange, errorOf, announce }) => {
  const change = (id: number, changes: Partial<ControllerDraft>): void => onChange(controllers.map((each) => (each.id === id ? { ...each, ...changes } : each)));
  return (
    <fieldset className={styles.section} id={fieldBoxId('setup-controllers')}>
      <legend>{strings.controllersSection}</legend>
      <p>{strings.controllersHint}</p>
      {errorOf('setup-controllers') ? <p>{errorOf('setup-controllers')}</p> : null}
      {controllers.map((controller, index) => (
        controller.goes ? (
          <Going
            key={controller.id} text={fill(strings.removedController, controller.name || index + 1)} keep={fill(strings.keepController, controller.name || index + 1)}
            onKeep={() => { change(controller.id, { goes: undefined }); focusLater(`setup-controller-${controller.id}-name`); }}
          />
        ) : (
          <Controller
            key={controller.id} controller={controller} number={index + 1} errorOf={errorOf} onChange={(changes) => change(controller.id, changes)}
            onRemove={() => {
              change(controller.id, { goes: true });
              announce(fill(strings.removedController, controller.name || index + 1));
            }}
          />
        )
      ))}
      <QuietButton onClick={() => onChange([...controllers, { ...emptyController, id: nextId(controllers) }])}>{strings.addController}</QuietButton>
    </fieldset>
  );
};

interface ControllerProps extends Pick<ControllerFieldsProps, 'errorOf'> {
  readonly controller: ControllerDraft;
  readonly number: number;
  readonly onChange: (changes: Partial<ControllerDraft>) => void;
  readonly onRemove: () => void;
}

type TextName = Exclude<keyof ControllerDraft, 'id' | 'key' | 'goes'>;

const Controller: React.FC<ControllerProps> = ({ controller, number, errorOf, onChange, onRemove }) => {
  const text = (name: TextName, label: string, extra: Partial<React.ComponentProps<typeof TextBox>> = {}): React.ReactElement => {
    const id = `setup-controller-${controller.id}-${name}`;
    return <TextBox id={id} label={label} value={controller[name]} onChange={(value) => onChange({ [name]: value })} error={errorOf(id)} width="medium" {...extra} />;
  };
  return (
    <fieldset className={styles.service}>
      <legend>{fill(strings.controllerHeading, number)}</legend>
      {text('name', strings.controllerName)}
      {text('nameCy', strings.controllerNameCy, { optional: true, lang: 'cy-GB' })}
      {text('letterhead', strings.controllerLetterhead, { hint: fill(strings.controllerLetterheadHint, letterheadLines), optional: true, rows: 4 })}
      {text('icoRegistration', strings.controllerIco, { hint: strings.controllerIcoHint, optional: true })}
      <p>{strings.controllerDpoIntro}</p>
      {text('dpoName', strings.controllerDpoName, { optional: true })}
      {text('dpoPhone', strings.controllerDpoPhone, { type: 'tel', optional: true })}
      {text('dpoMailbox', strings.controllerDpoMailbox, { optional: true })}
      <p><LinkButton onClick={onRemove}>{fill(strings.removeController, controller.name || number)}</LinkButton></p>
    </fieldset>
  );
};
