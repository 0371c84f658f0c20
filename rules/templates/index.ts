import type { Attempt } from '../vocabulary';
import cancelYourself from './cancel-yourself';
import defectFound from './defect-found';
import defectSent from './defect-sent';
import fileCancelRequest from './file-cancel-request';
import fittingFirst from './fitting-first';
import memoDefective from './memo-defective';
import memoMisdelivery from './memo-misdelivery';
import memoOutOfStock from './memo-out-of-stock';
import memoShippingDelay from './memo-shipping-delay';
import memoUndeliverableArea from './memo-undeliverable-area';
import outOfStock from './out-of-stock';
import refundArrivesCard from './refund-arrives-card';
import refundArrivesCash from './refund-arrives-cash';
import refusalMadeToOrder from './refusal-made-to-order';
import refusalPrepared from './refusal-prepared';
import refusalShipped from './refusal-shipped';
import refusalTextMadeToOrder from './refusal-text-made-to-order';
import refusalTextPrepared from './refusal-text-prepared';
import refusalTextShipped from './refusal-text-shipped';
import shippingDelay from './shipping-delay';
import type { Template } from './template';
import transferFee from './transfer-fee';
import undeliverableArea from './undeliverable-area';
import withdrawCancelRequest from './withdraw-cancel-request';
import withdrawReturnRequest from './withdraw-return-request';
import withdrawalAskedAgain from './withdrawal-asked-again';
import withdrawalReasonAgain from './withdrawal-reason-again';
import withdrawalReasonCancel from './withdrawal-reason-cancel';
import withdrawalReasonExchange from './withdrawal-reason-exchange';
import withdrawalReasonReturn from './withdrawal-reason-return';
import wrongItemSent from './wrong-item-sent';

/** In the order of the picker where nothing on the page prefers one to another. */
export const templates: readonly Template[] = [
  outOfStock,
  shippingDelay,
  undeliverableArea,
  defectFound,
  withdrawalAskedAgain,
  withdrawCancelRequest,
  withdrawReturnRequest,
  refusalShipped,
  refusalPrepared,
  refusalMadeToOrder,
  wrongItemSent,
  defectSent,
  fileCancelRequest,
  cancelYourself,
  refundArrivesCard,
  refundArrivesCash,
  transferFee,
  memoOutOfStock,
  memoShippingDelay,
  memoUndeliverableArea,
  memoDefective,
  memoMisdelivery,
  refusalTextShipped,
  refusalTextPrepared,
  refusalTextMadeToOrder,
  withdrawalReasonAgain,
  withdrawalReasonCancel,
  withdrawalReasonReturn,
  withdrawalReasonExchange,
];

export const templatesFor = (attempt: Attempt): Template[] => fittingFirst(templates, attempt);
