/** Width and height of each picture, in every language: the page keeps its place while it loads. */
export const pictures = {
  panel: [640, 600],
  stopped: [600, 650],
  texts: [820, 560],
  deadlines: [380, 560],
  unchecked: [900, 150],
} as const;

export type PictureName = keyof typeof pictures;
export const pictureNames = Object.keys(pictures) as PictureName[];
