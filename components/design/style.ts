import { controls } from './controls';
import { deadlines } from './deadlines';
import { pageParts } from './page-parts';
import { picker } from './picker';
import { verdicts } from './verdicts';
import { writing } from './writing';

/** What is drawn beside the guard on the console's pages has this besides the guard's look. */
export const style = controls + verdicts + deadlines + pageParts + writing + picker;
