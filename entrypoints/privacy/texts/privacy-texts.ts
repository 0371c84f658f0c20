import type { texts } from './privacy-ja';

/** What each language has to say: one that leaves something out does not compile. */
export type PrivacyTexts = typeof texts;
