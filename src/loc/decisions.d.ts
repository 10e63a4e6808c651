declare module 'DecisionsStrings' {
  interface DecisionsStrings {
    /** Families that go with the tables in `breaches/rules/decisions` and `breaches/rules/pack`; a test there says that every entry has its string. */
    [key: `${'finding' | 'problem' | 'packSection' | 'pack' | 'reportType' | 'yesNo' | 'likelihood' | 'cyberAspect' | 'serviceImpact'}_${string}`]: string;
    [key: `${'recovery' | 'told' | 'tellState' | 'risk' | 'exception' | 'icoHint' | 'peopleHint' | 'tell'}_${string}`]: string;

    intro: string;
    risk: string;
    riskWhere: string;
    severityScore: string;
    severityNone: string;
    dueBy: string;
    dueUnknown: string;
    toldAlready: string;
    openHeading: string;
    noBreachHeading: string;
    noBreach: string;
    icoHeading: string;
    icoQuestion: string;
    peopleHeading: string;
    peopleQuestion: string;
    reason: string;
    reasonHint: string;
    reasonDeparts: string;
    delayReason: string;
    delayHint: string;
    exception: string;
    exceptionNone: string;
    saveIco: string;
    savePeople: string;
    decided: string;
    nextPack: string;
    nextTell: string;
    packTitle: string;
    packReference: string;
    packMade: string;
    packMissing: string;
    packNotKnown: string;
    packMissingHeading: string;
    packUnknownHeading: string;
    packSector: string;
  }

  const strings: DecisionsStrings;
  export = strings;
}
