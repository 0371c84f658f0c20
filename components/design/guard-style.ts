import { elements } from './elements';
import { guardParts } from './guard-parts';
import { marks } from './marks';
import { signs } from './signs';
import { tokens } from './tokens';

/** The look of what the guard itself shows, on every page of the console. */
export const guardStyle = tokens + elements + signs + marks + guardParts;
