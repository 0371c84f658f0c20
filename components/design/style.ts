import { controls } from './controls';
import { deadlines } from './deadlines';
import { dresser } from './dress';
import { guardStyle } from './guard-style';
import { pageParts } from './page-parts';
import { picker } from './picker';
import { verdicts } from './verdicts';
import { writing } from './writing';

/** The whole look: for what is drawn beside the guard on the console's pages. */
export const style = guardStyle + controls + verdicts + deadlines + pageParts + writing + picker;

export const dress = dresser(style);
