/** The sentences of a form that name what is written in it: the room's own. What is said of every form is `loc/staff`. */
export interface StaffFormWords {
  readonly draftNotKept: string;
  readonly draftFoundText: string;
  readonly draftMaybeSent: string;
  readonly failTitle: string;
  readonly failUnknownTitle: string;
  readonly onlineAgain: string;
  readonly send: string;
  readonly sending: string;
  /** `{0}`: the reference. */
  readonly sendingFiles: string;
  readonly sendingMessages: string;
}

/** The same once it is sent. */
export interface SentWords {
  readonly notToldText: string;
  readonly nobodyToldText: string;
  readonly restrictedNotToldTitle: string;
  readonly restrictedNotTold: string;
}
