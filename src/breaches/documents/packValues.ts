import type { PackModel } from '../rules/pack';
import { packLines } from '../rules/pack';
import type { TemplateValues } from '../../casework/documents';

/** The notification for the template `notification-pack`: the same model as the page and the plain text. */
export function packValues(model: PackModel, strings: Readonly<Record<string, string>>): TemplateValues {
  const fields = model.sections.flatMap((section) => section.fields);
  const valueOf = (key: string): string => {
    const field = fields.find((each) => each.key === key);
    return field ? packLines(field, strings).join('\n') : '';
  };
  return {
    councilName: valueOf('councilName'), reference: model.reference, reportType: valueOf('reportType'), law: valueOf('law'), made: model.made,
    ifMissing: model.missing.length === 0 ? [] : [{ missing: model.missing.map(({ label }) => ({ missingItem: label })) }],
    ifUnknown: model.unknown.length === 0 ? [] : [{ unknown: model.unknown.map(({ label }) => ({ unknownItem: label })) }],
    sections: model.sections.map((section) => ({
      sectionTitle: section.title,
      fields: section.fields.map((field) => ({ label: field.label, value: packLines(field, strings).join('\n') }))
    }))
  };
}
