/** SharePoint's limits, in characters as .NET and JavaScript count them (UTF-16 units: one emoji is two). */
export const TEXT_LIMIT = 255;
export const NOTE_LIMIT = 63_999;
