import type * as React from 'react';

/** One state of one page or panel. */
export interface Scene {
  /** In words: which page, in which state. */
  readonly name: string;
  /**
   * Which entries of the product it draws: `case TRIAGE` and `policy PUBLISH` are items of the command sets' manifests, `page MyPoliciesWebPart`
   * a web part. A test asks that every entry is in some scene.
   */
  readonly shows: readonly string[];
  /** Stands in for what asks, and gives what is drawn on the page; a panel over a list is drawn whole, as its command opens it. */
  readonly draw: () => React.ReactElement;
  /** What a person does until the state is reached. */
  readonly then?: () => Promise<void>;
}
