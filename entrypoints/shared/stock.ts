import type { Inquiry } from '../../rules/templates/inquiries';
import type { Template } from '../../rules/templates/template';

/**
 * The texts that come with the product. They are four times the size of the guard, which stands on every page:
 * so the background holds them, and a page asks when a box for one shows.
 */
export type Stock = { templates: readonly Template[]; inquiries: readonly Inquiry[] };
