import type { Values } from '../../../rules/templates/blanks';
import valuesOf from '../../../rules/templates/values-of';
import type { Attempt } from '../../../rules/vocabulary';
import type { Detail } from '../screens/detail';

/** What the screen knows of a text's blanks: nobody is asked for these. */
export const valuesOnPage = (attempt: Attempt, { itemName, carrier }: Detail): Values => ({
  ...valuesOf(attempt),
  itemName,
  carrier,
});
