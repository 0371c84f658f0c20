import type { Blanks, TextId } from './blanks';

/** One language. A blank that the text does not have, or a text too few, does not compile. */
export type Texts = {
  readonly [Id in TextId]: keyof Blanks[Id] extends never ? string : (blank: Blanks[Id]) => string;
};
