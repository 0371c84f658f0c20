import { controls } from './controls';
import { deadlines } from './deadlines';
import { elements } from './elements';
import { marks } from './marks';
import { signs } from './signs';
import { tokens } from './tokens';
import { verdicts } from './verdicts';
import { writing } from './writing';

/** The same look for the extension's own pages, without what stands on the console's alone. */
export const deskStyle = tokens + elements + signs + controls + marks + verdicts + deadlines + writing;
