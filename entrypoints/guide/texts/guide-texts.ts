import type { Words } from '../../../components/words/words';
import type { PictureName } from '../pictures';

/** What a shop assistant reads in five minutes. Buttons are named by their own words, so that they never differ. */
export type GuideTexts = {
  /** Written out, so that nothing is shipped that no page names. */
  pictures: { readonly [P in PictureName]: string };
  lead: string;
  contents: string;
  does: { title: string; text: (words: Words) => readonly string[]; picture: string };
  levels: {
    title: string;
    block: string;
    warn: string;
    info: string;
    ok: string;
    unchecked: string;
    picture: string;
  };
  stopped: { title: string; steps: (words: Words, least: number) => readonly string[]; note: string };
  notices: { title: string; text: (words: Words) => readonly string[]; picture: string };
  deadlines: { title: string; text: readonly string[]; picture: string };
  unchecked: { title: string; text: readonly string[]; picture: string };
  cannot: { title: string; lead: string; list: readonly string[] };
  practice: { title: string; text: readonly string[]; console: string };
  more: { title: string; list: readonly string[]; privacy: string; settings: string };
};
