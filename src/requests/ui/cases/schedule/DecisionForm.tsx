import exemptionWords from '../../../../loc/exemptions';
import strings from '../../../../loc/requestSchedule';
import * as React from 'react';
import { ukDate } from '../../../../calendar';
import type { CaseProblem } from '../../../../casework/rules/command';
import type { FormField, PanelForm } from '../../../../casework/ui/panelForm';
import type { DeskServices } from '../../../../platform/host/services';
import { LinkButton } from '../../../../shared-ui/Button';
import { CheckBox } from '../../../../shared-ui/fields/CheckBoxes';
import { RadioGroup } from '../../../../shared-ui/fields/RadioGroup';
import { SelectBox } from '../../../../shared-ui/fields/SelectBox';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { fill } from '../../../../shared-ui/text';
import { questionOf } from '../../../rules/cases/review';
import type { RequestValues } from '../../../rules/cases/values';
import { tellings } from '../../../rules/exemptions/withheld';
import { entryDecisions, keepsBack, type EntryDecision } from '../../../rules/schedule/choices';
import { checkDecision, pageCodes, type DecisionContext, type DecisionInput } from '../../../rules/schedule/decide';
import type { ScheduleLine } from '../../../rules/schedule/entry';
import { inForm, type PartProps } from './parts';
import { choicesBy, exemptionChoices, exemptionName, lawWarning, tellingName, useForm } from './words';
import styles from './schedule.module.scss';

/** What a decision about documents of this request depends on: they are asked for under access. */
export const decisionContext = (values: RequestValues, services: Pick<DeskServices, 'now'>): DecisionContext =>
  ({ question: questionOf(values, 'Access'), opinions: values.review.opinions, today: ukDate(services.now()) });

/** A decision as it is typed and as it may be saved. */
interface TypedDecision {
  readonly form: PanelForm<DecisionInput>;
  readonly context: DecisionContext;
  /** Nothing, with what is wrong said at its question, where it cannot be saved. */
  readonly check: () => Promise<(DecisionInput & { readonly decision: EntryDecision }) | undefined>;
  /** All documents by their numbers, as far as they are counted: of which others may be copies. */
  readonly originals: () => ReadonlyMap<number, ScheduleLine>;
}

/** The form of a decision about one document or many. @param part of the panel's questions: each has a path of its own */
export function useDecision({ found, services, view }: Pick<PartProps, 'found' | 'services' | 'view'>, part: 'entry' | 'bulk', name: string, start: DecisionInput): TypedDecision {
  const [problems, setProblems] = React.useState<readonly CaseProblem[]>([]);
  const form = useForm(found.logId, name, start, problems);
  const { value } = form;
  const context = decisionContext(found.values, services);
  return {
    form, context,
    check: async () => {
      const wrong = inForm(part, checkDecision(value, context).problems);
      setProblems(wrong);
      const { decision } = value;
      if (wrong.length === 0 && decision !== '') return { ...value, decision };
      await form.submit(Promise.resolve('problems'), () => undefined);
      return undefined;
    },
    originals: () => new Map((view.lines.state === 'read' ? view.lines.value : []).map((line) => [line.number, line]))
  };
}

interface Props {
  readonly context: DecisionContext;
  readonly value: DecisionInput;
  readonly change: (changes: Partial<DecisionInput>) => void;
  readonly at: (path: string) => FormField;
  /** For many at once: each copy is one of the document that its own row names. */
  readonly isForMany: boolean;
}

const decisions = entryDecisions.filter((decision) => decision !== 'undecided');

/** What is decided of one document or of many, on which exemptions and why. */
export const DecisionForm: React.FC<Props> = ({ context, value, change, at, isForMany }) => {
  const { decision, exemptions, told } = value;
  const isKept = decision !== '' && keepsBack(decision);
  const codes = isKept && told !== '' ? pageCodes({ exemptions, told }) : [];
  const { warnings } = checkDecision(value, context);
  return (
    <>
      <RadioGroup {...at('decision')} label={strings.decisionLabel} layout="columns" choices={choicesBy('decision', decisions)} value={decision === 'undecided' ? '' : decision} onChange={(chosen) => change({ decision: chosen })} />
      {isKept ? <Exemptions context={context} chosen={exemptions} field={at('exemptions')} onChange={(chosen) => change({ exemptions: chosen })} /> : null}
      {isKept ? <RadioGroup {...at('told')} label={exemptionWords.tellingLabel} choices={tellings.map((key) => ({ key, text: tellingName(key) }))} value={told} onChange={(key) => change({ told: key })} /> : null}
      {decision === 'duplicate' ? (isForMany ? <p>{strings.duplicateMany}</p>
        : <TextBox {...at('duplicateOf')} label={strings.duplicateLabel} hint={strings.duplicateHint} width="short" inputMode="numeric" value={value.duplicateOf} onChange={(duplicateOf) => change({ duplicateOf })} />) : null}
      <TextBox {...at('reason')} label={strings.reasonLabel} hint={strings.reasonHint} optional={!isKept && decision !== 'out-of-scope'} rows={2} value={value.reason} onChange={(reason) => change({ reason })} />
      <CheckBox id={at('isHealth').id} text={strings.healthLabel} checked={value.isHealth} onChange={(isHealth) => change({ isHealth })} />
      {value.isHealth ? (
        <SelectBox {...at('opinion')} label={strings.opinionLabel} none={strings.opinionNone} value={value.opinion} onChange={(opinion) => change({ opinion })}
          choices={context.opinions.map(({ key, of, covers }) => ({ key, text: fill(strings.opinionOf, of, covers) }))} />
      ) : null}
      {codes.length > 0 ? <p>{fill(strings.codes, codes.join(', '))}</p> : null}
      {[...new Set(warnings.map(({ code }) => code))].map((code) => <p key={code} className={styles.warning}>{code === 'opinion-waits' ? strings.warning_opinion : lawWarning(code)}</p>)}
    </>
  );
};

interface ExemptionsProps {
  readonly context: DecisionContext;
  readonly chosen: readonly string[];
  readonly field: FormField;
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Chosen one after the other from those that may be used here, each taken out again by its own button. */
const Exemptions: React.FC<ExemptionsProps> = ({ context, chosen, field, onChange }) => (
  <>
    <SelectBox {...field} label={strings.exemptionAdd} none={strings.choose} value="" choices={exemptionChoices(context.question).filter(({ key }) => !chosen.includes(key))}
      onChange={(id) => { if (id !== '') onChange([...chosen, id]); }} />
    {chosen.length > 0 ? (
      <ul aria-label={strings.exemptionChosen} className={styles.chosen}>
        {chosen.map((id) => (
          <li key={id}>
            {exemptionName(id)} <LinkButton thenFocus={field.id} aria-label={fill(strings.exemptionRemove, exemptionName(id))} onClick={() => onChange(chosen.filter((each) => each !== id))}>×</LinkButton>
          </li>
        ))}
      </ul>
    ) : null}
  </>
);
