/** How a form for a website looks: by itself, light and dark, down to 320 px, and on paper. */
export const pageStyle = `
:root { color-scheme: light dark; --ink: #1b1b1b; --quiet: #4a4a4a; --paper: #fff; --line: #5c6670; --mark: #0c3b5e; --on-mark: #fff; --draft: #fff4ce; }
@media (prefers-color-scheme: dark) { :root { --ink: #f2f2f2; --quiet: #c8c8c8; --paper: #1b1b1b; --line: #a4adb6; --mark: #9cd3ff; --on-mark: #0b1c29; --draft: #4a3c00; } }
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: var(--paper); font: 1.125rem/1.5 Arial, Helvetica, sans-serif; overflow-wrap: anywhere; }
header, main { max-width: 44rem; margin: 0 auto; padding: 0 1rem; }
header { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; border-bottom: 0.25rem solid var(--mark); }
.council { font-weight: bold; }
h1 { margin: 1.5rem 0 1rem; font-size: 1.75rem; line-height: 1.2; }
h2 { margin: 1.75rem 0 0.5rem; font-size: 1.3rem; line-height: 1.25; }
fieldset { margin: 1.5rem 0 0; padding: 0; border: 0; min-width: 0; }
legend { padding: 0; }
legend h2 { margin: 0; }
label { display: block; font-weight: bold; }
.needed { font-weight: normal; }
.hint { display: block; color: var(--quiet); }
p.hint { margin-top: 0; }
input, textarea { width: 100%; min-height: 2.75rem; margin-top: 0.25rem; padding: 0.5rem; color: var(--ink); background: var(--paper); border: 2px solid var(--line); border-radius: 0; font: inherit; }
fieldset.choice { margin: 1rem 0; }
.choice legend { font-weight: bold; }
.choice p { display: flex; align-items: center; gap: 0.5rem; margin: 0.25rem 0; }
.choice input { flex: none; width: 1.5rem; height: 1.5rem; min-height: 0; margin: 0; accent-color: var(--mark); }
.choice label { font-weight: normal; padding: 0.4rem 0; }
button { min-height: 2.75rem; padding: 0.6rem 1.25rem; color: var(--on-mark); background: var(--mark); border: 2px solid var(--mark); font: inherit; font-weight: bold; cursor: pointer; }
a { color: var(--mark); }
a:focus-visible, button:focus-visible, input:focus-visible, textarea:focus-visible { outline: 3px solid var(--mark); outline-offset: 3px; }
.other a { display: inline-block; min-height: 1.5rem; }
.draft { padding: 0.75rem; background: var(--draft); }
main { padding-bottom: 3rem; }
@page { margin: 2cm; }
@media print {
  :root { --ink: #000; --quiet: #000; --paper: #fff; --line: #000; --mark: #000; --draft: #fff; }
  body { font-size: 11pt; }
  header, main { max-width: none; padding: 0; }
  .other, .send { display: none; }
  p, fieldset > p { break-inside: avoid; }
  h2 { break-after: avoid; }
  input { min-height: 1.1cm; }
  .choice input { width: 0.6cm; height: 0.6cm; min-height: 0; }
  textarea { field-sizing: content; }
  textarea { min-height: 2.8cm; }
  textarea.long { min-height: 9cm; }
}
`;
