import { dresser } from '../../components/design/dress';
import { rules } from '../../rules/catalogue';
import { isDispatched, isWithoutClaim } from '../../rules/causes';
import { maybeFrom, Reading } from '../../rules/facts';
import { judgeBy } from '../../rules/judge';
import { strictLength } from '../../rules/length';
import { send } from '../shared/messages';
import { scrubPeople } from '../shared/scrub';
import { actionsAskedBy, plain } from './guard/dialog-words';
import { fieldNamed, fieldOf } from './guard/fields';
import { remembered } from './guard/judging';
import { documentsAround, framesOf } from './reading/around';
import { textBeside } from './reading/beside';
import { isField, isInput, isPressable, isSelect, isTextArea, labelOf } from './reading/elements';
import { fold, tidy } from './reading/fold';
import { textOf } from './reading/grids';
import { isKnownWord } from './reading/known';
import { rowsOf } from './reading/order-rows';
import { labelsInPanel, pageOf, valueBeside } from './reading/panel';
import { fieldNames } from './reading/reading';
import { scan } from './reading/scan';
import { isShown, layerOf } from './reading/shown';
import { OWN, structureOf } from './reading/structure';
import {
  parseCart,
  parseClaim,
  parseDay,
  parseNumber,
  parseOrderStatus,
  parseTracking,
  sameWord,
} from './reading/values';
import { panel } from './reading/words';

/**
 * What the guard has anyway and the view uses too: the view is built without it, and finds it here. So what is read
 * of a page is read once for both. Only the extension's own world sees it: in the page's world the view finds nothing
 * and stops before it begins. They are handed over by their place in the list, because names would
 * cost bytes on every page; `test/run/view-file.ts` reads this file to know the places.
 */
const lent = [
  dresser,
  rules,
  isDispatched,
  isWithoutClaim,
  maybeFrom,
  Reading,
  judgeBy,
  strictLength,
  send,
  scrubPeople,
  actionsAskedBy,
  plain,
  fieldNamed,
  fieldNames,
  fieldOf,
  remembered,
  documentsAround,
  framesOf,
  isField,
  isInput,
  isPressable,
  isSelect,
  isTextArea,
  labelOf,
  fold,
  tidy,
  textOf,
  textBeside,
  labelsInPanel,
  rowsOf,
  valueBeside,
  scan,
  pageOf,
  isKnownWord,
  isShown,
  layerOf,
  OWN,
  structureOf,
  parseCart,
  parseClaim,
  parseDay,
  parseNumber,
  parseOrderStatus,
  parseTracking,
  sameWord,
  panel,
];

export const lend = () => Object.assign(globalThis, { qsmGuardLends: lent });
