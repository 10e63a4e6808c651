import * as v from 'valibot';
import type { RequestDigest } from '../sharepoint/digest';
import type { HostContext } from './context';

const legacySchema = v.object({
  userPrincipalName: v.optional(v.string()),
  formDigestValue: v.optional(v.string()),
  formDigestTimeoutSeconds: v.optional(v.number())
});

/** The few values that SPFx hands over without types. A host that has none, or others, gives an empty object. */
export function legacyContext(context: HostContext): v.InferOutput<typeof legacySchema> {
  const read = v.safeParse(legacySchema, context.pageContext.legacyPageContext);
  return read.success ? read.output : {};
}

/** The digest that the page was delivered with, if there is one; it is for the page's own site. */
export function pageDigest(context: HostContext): RequestDigest | undefined {
  const { formDigestValue, formDigestTimeoutSeconds } = legacyContext(context);
  return formDigestValue && formDigestTimeoutSeconds ? { value: formDigestValue, timeoutSeconds: formDigestTimeoutSeconds } : undefined;
}
