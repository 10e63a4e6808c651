/** Choices of every room to which people write: as they are stored, English and stable. */

/** How something reached the council: any way counts (ICO, of complaints and of requests: form, letter, telephone, in person, portal, chat, social media). */
export const waysReceived = ['Letter', 'Email', 'Phone', 'In person', 'Online form', 'Social media', 'Chat', 'Other'] as const;
export type WayReceived = (typeof waysReceived)[number];

/** How somebody was told. */
export const waysTold = ['Letter', 'Email', 'Phone', 'In person', 'Portal', 'Other'] as const;
export type WayTold = (typeof waysTold)[number];

/** In which language somebody wants to be answered. */
export const answerLanguages = ['English', 'Welsh', 'Both'] as const;
export type AnswerLanguage = (typeof answerLanguages)[number];
