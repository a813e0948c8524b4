/** A reader who types no letter for so long has stopped typing, in milliseconds. */
export const PAUSE_IN_TYPING = 200;
