import type { Language } from '../rules/vocabulary';

/** What the picker needs to know of a template; the text itself comes filled. */
export type OfferedTemplate = {
  id: string;
  name: Record<Language, string>;
  /** Fits the action, reason and status on the screen. */
  fits: boolean;
  /** Not the product's: given to every seat by the shop, or written by the seller. */
  by?: 'shop' | 'seller';
};

export type Gloss = { title?: string; body: string };
export type FilledText = {
  title?: string;
  body: string;
  /** By language of the reader; there is none for Japanese. */
  gloss: { readonly [L in Language]?: Gloss };
  /** Names of blanks that nobody has filled yet. */
  missing: readonly string[];
};

export type AskedBlank = {
  kind: 'text' | 'day' | 'number';
  name: Record<Language, string>;
  /** The guide's rule for what goes in. */
  hint?: Record<Language, string>;
};

export type Values = { readonly [blank: string]: string };
/** What the seller has in the boxes. */
export type Typed = { title: string; body: string };
