import { deskVariables, type DeskVariable, type DeskVariables } from './deskTheme';
import { teamsTheme } from './teamsTheme';

/** WCAG 2.2, "relative luminance" and "contrast ratio". */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((start) => parseInt(hex.slice(start, start + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const looks: readonly [string, DeskVariables][] = [
  ['no theme', deskVariables(undefined)],
  ['a dark section without colours', deskVariables({ isInverted: true })],
  ['Teams', deskVariables(teamsTheme('default'))],
  ['Teams dark', deskVariables(teamsTheme('dark'))],
  ['Teams high contrast', deskVariables(teamsTheme('contrast'))]
];

describe.each(looks)('%s', (name, colours) => {
  const text: readonly [DeskVariable, DeskVariable][] = [
    ['--desk-text', '--desk-background'], ['--desk-text', '--desk-surface'], ['--desk-text', '--desk-tint'], ['--desk-text', '--desk-warning-surface'],
    ['--desk-text', '--desk-error-surface'], ['--desk-text', '--desk-success-surface'], ['--desk-quiet-text', '--desk-background'],
    ['--desk-quiet-text', '--desk-surface'], ['--desk-link', '--desk-background'], ['--desk-link', '--desk-warning-surface'], ['--desk-link', '--desk-error-surface'],
    ['--desk-on-primary', '--desk-primary'], ['--desk-on-primary', '--desk-primary-strong'], ['--desk-error', '--desk-background'], ['--desk-error', '--desk-error-surface'],
    ['--desk-success', '--desk-background']
  ];
  test.each(text)('words in %s can be read on %s (4.5:1)', (on, ground) => {
    expect(contrast(colours[on], colours[ground])).toBeGreaterThanOrEqual(4.5);
  });

  test('the edges of fields and the marks of messages can be seen (3:1)', () => {
    const marks: readonly DeskVariable[] = ['--desk-field-border', '--desk-focus', '--desk-primary', '--desk-warning-edge', '--desk-success', '--desk-error'];
    for (const mark of marks) {
      expect({ mark, seen: contrast(colours[mark], colours['--desk-background']) >= 3 }).toEqual({ mark, seen: true });
    }
  });
});
