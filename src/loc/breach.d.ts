declare module 'BreachStrings' {
  /** Families of strings that go with a table in `breaches/rules`; a test there says that every entry has its string. */
  interface BreachStrings {
    [key: `group_${string}`]: string;
    [key: `kind_${string}`]: string;
    /** Search words, separated by blanks. */
    [key: `kindWords_${string}`]: string;
    [key: `advice_${string}`]: string;
    [key: `containment_${string}`]: string;
    [key: `dataSubject_${string}`]: string;
    [key: `dataType_${string}`]: string;
    [key: `peopleBand_${string}`]: string;
    /** Answers: `<field>_<choiceKey>`. */
    [key: `${'happenedKnown' | 'contained' | 'protection' | 'equipment' | 'toldHow' | 'publicState'}_${string}`]: string;
    /** `problem_<field>_<code>`, `problem_<code>`: see `problemText`. */
    [key: `problem_${string}`]: string;
    [key: `hint_${string}`]: string;
    [key: `messageIntro_${string}`]: string;
    [key: `messageWhatToDo_${string}`]: string;
    [key: `duration${'Days' | 'Hours' | 'Minutes'}${'One' | 'Two' | 'Other'}`]: string;

    hintTitle: string;
    hintIntro: string;
    hintMayStay: string;
    timeLeftRunning: string;
    timeLeftDueSoon: string;
    timeLeftLate: string;
    timeLeftStopped: string;
    timeLeftMet: string;
    timeLeftNone: string;
    nameOffLabel: string;
    nameOffSharePoint: string;
    nameOffWhoSees: string;
    nameOffManager: string;
    nameOffNoMessage: string;
    nameOffBefore: string;
    nameOffAfter: string;
    ringDpo: string;
    ringDpoOutOfHours: string;
    ringDpoNoPhone: string;
    nextTitle: string;
    nextLook: string;
    nextDecide: string;
    nextDeadline: string;
    nextKeepContaining: string;
    nextAddMore: string;
    nextUrgent: string;
    messageSubject: string;
    messageReference: string;
    messageKind: string;
    messageNoticed: string;
    messageDue: string;
    messageTimeLeft: string;
    messageMayBeRepeat: string;
    messageOpenReport: string;
    messageOpenDesk: string;
    messageFooter: string;
    messageFooterNoPhone: string;
  }

  interface BreachStrings {
    reportHeading: string;
  }
  /** Spread into an object type, so that the strings can be handed to a rule as `Record<string, string>`. */
  const strings: { [Key in keyof BreachStrings]: BreachStrings[Key] };
  export = strings;
}
