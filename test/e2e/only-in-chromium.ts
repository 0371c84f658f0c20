/** What the browser suite tries in Chromium alone, by the title of each test, and why Firefox goes without. Everything else runs in both. */
export const onlyInChromium: Record<string, string> = {
  'an entry that was answered is there after the browser is killed in the middle of writing':
    'An extension that is not signed by Mozilla is in Firefox for as long as the browser runs, and what it kept goes with it.',
  'an entry is written by a worker that was stopped':
    'Firefox has no service worker for extensions but an event page, and no protocol to stop it.',
  'a worker that was stopped, and whose alarm is lost, sets it again and counts what is due today':
    'Firefox has no service worker for extensions but an event page, and no protocol to stop it.',
  'the Enter that commits a conversion presses nothing':
    'Only Chromium lets a test write as an input method does.',
  'the popup opens the side panel, by the keyboard too':
    'Firefox has a sidebar in its place and opens it only from a press in the toolbar’s popup, which no test can open.',
  'no page of the extension can reach even the console':
    'What Firefox keeps and asks has to be read in other ways than Chromium’s; they are not built.',
  'what a seller writes of a buyer is kept without the buyer':
    'What Firefox keeps and asks has to be read in other ways than Chromium’s; they are not built.',
  'where the console’s address is not asked for, nothing is guarded':
    'The test takes the build for Chromium and changes its manifest.',
  'what each permission is for works with it, and fails without it':
    'The test takes the build for Chromium and changes its manifest.',
};
