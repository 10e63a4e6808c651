/* global window */
/**
 * A component test looks at roles and text, never at styles: Fluent UI would put its rules into the page, and jsdom hold every one of them against every
 * element when a test asks for one by its role, which was a quarter of the time of the form's tests.
 */
if (typeof window !== 'undefined') window.FabricConfig = { mergeStyles: { injectionMode: 0 } };
