declare module 'ReadingStrings' {
  type Reason = import('../policies/rules').UnreadableReason;
  type Notice = import('../policies/rules').ReadingNotice;

  type ReadingStrings = Readonly<Record<
    /** The language of these words, as `lang` has it. */
    | 'language'
    | 'readingLabel' | 'contents'
    /** `{0}` who approved, `{1}` when, the last who entered it. */
    | 'approvalByOn' | 'approvalBy' | 'approvalOn' | 'approvalNone'
    /** `{0}` the day, `{1}` who entered it. */
    | 'reviewEntered'
    /** `{0}` the heading above it. */
    | 'tableIn' | 'table'
    /** Before the words that its author wrote for it. */
    | 'picture' | 'pictureWithoutText'
    /** `{0}` the version before, `{1}` the version now. */
    | 'differenceIntro' | 'noDifference'
    /** `{0}` changed, `{1}` added, `{2}` removed. */
    | 'counts'
    | 'sectionsChanged'
    /** Where text before the first heading changed. */
    | 'beforeFirstHeading'
    /** `{0}` a heading, `{1}` the one that it stands under. */
    | 'headingUnder'
    /** `{0}` how many. */
    | 'sectionsUnchanged' | 'unchanged' | 'changesInAll'
    | 'legend' | 'legendAdded' | 'legendRemoved'
    | 'jumpLabel' | 'previousChange' | 'nextChange'
    /** `{0}` which, `{1}` of how many. */
    | 'changeOf'
    | 'added' | 'removed' | 'changed'
    /** Heard only, around words. */
    | 'startAdded' | 'endAdded' | 'startRemoved' | 'endRemoved'
    | 'noticesTitle'
    | `notice_${Notice}`
    | `unreadable_${Reason}` | `unreadableDo_${Reason}`,
    string>>;
  const strings: ReadingStrings;
  export = strings;
}
