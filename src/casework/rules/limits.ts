/** SharePoint's limits, in characters as .NET and JavaScript count them (UTF-16 units: one emoji is two). */
export const TEXT_LIMIT = 255;
export const NOTE_LIMIT = 63_999;

/** How far a moment that somebody types may lie ahead of the server's before it counts as the future: two clocks never agree to the minute. */
export const CLOCK_SKEW_MINUTES = 5;
