/**
 * Signs that nobody sees, besides the controls that SharePoint refuses: soft hyphens, marks and overrides of direction, joiners and spaces without width, byte order marks. In a
 * file's name they hide what kind of file it is: U+202E makes `gpj.exe` read as `exe.jpg`.
 */
export const UNSEEN_SIGNS = /[\u0080-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/g;
