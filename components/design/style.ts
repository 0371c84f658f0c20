import { deadlines } from './deadlines';
import { dresser } from './dress';
import { elements } from './elements';
import { marks } from './marks';
import { pageParts } from './page-parts';
import { picker } from './picker';
import { tokens } from './tokens';
import { verdicts } from './verdicts';
import { writing } from './writing';

/** The whole look: for a shadow root on the console's pages. */
export const style = tokens + elements + marks + verdicts + deadlines + pageParts + writing + picker;

export const dress = dresser(style);
