/** A slow server takes its time; what shows later than this has been seen or done by someone else. */
export const ANSWER_MS = 60_000;
