/** What the browser suite tries in Chromium alone, by the title of each test, and why Firefox goes without. Everything else runs in both. */
export const onlyInChromium: Record<string, string> = {
  'an entry that was answered is there after the browser is killed in the middle of writing':
    'An extension that is not signed by Mozilla is in Firefox for as long as the browser runs, and what it kept goes with it.',
  'the Enter that commits a conversion presses nothing':
    'Only Chromium lets a test write as an input method does.',
};
