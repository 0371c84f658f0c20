import type { Attempt } from '../vocabulary';
import type { Fits, Template } from './template';

type Fit = 'yes' | 'unknown' | 'no';

const among = (list: readonly unknown[] | undefined, value: unknown): Fit => {
  if (list === undefined) return 'yes';
  if (value === undefined || value === null) return 'unknown';
  return list.includes(value) ? 'yes' : 'no';
};

/** The grids' `requested` is one of these without saying which. */
const undispatched = ['new-order', 'preparing', 'delayed'] as const;

const orderFit = (list: Fits['orderStatuses'], status: unknown): Fit => {
  const fit = among(list, status);
  const couldBe = status === 'requested' && undispatched.some((each) => list?.includes(each));
  return fit === 'no' && couldBe ? 'unknown' : fit;
};

/** Smaller comes first: no doubt before doubt, then what speaks of this very case. */
const rank = ({ fits }: Template, { order, claim, form }: Partial<Attempt>): number[] => {
  const unclaimed = claim === null;
  const claimStatus = unclaimed && fits.claimStatuses ? 'no' : among(fits.claimStatuses, claim?.status);
  const reason = among(fits.reasons, form?.reason === 'unknown' ? null : form?.reason);
  const facts: Fit[] = [
    // A screen without reasons, or none chosen yet, leaves nothing in doubt.
    reason === 'unknown' ? 'yes' : reason,
    among(fits.claimTypes, unclaimed ? 'none' : claim?.type),
    claimStatus,
    orderFit(fits.orderStatuses, order?.status),
    among(fits.payments, order?.payment),
  ];
  const speaksOf = [
    form?.reason && fits.reasons && reason === 'yes',
    fits.claimStatuses && claimStatus === 'yes',
    fits.firstOn && among(fits.firstOn, order?.status) === 'yes',
  ];
  return [
    facts.includes('no') ? 2 : facts.includes('unknown') ? 1 : 0,
    ...speaksOf.map((spoken) => (spoken ? 0 : 1)),
  ];
};

/** Everything that the template names is so on the page; what could not be read is no yes. */
export const isFitting = (template: Template, attempt: Attempt): boolean => {
  const seen: Partial<Attempt> = attempt ?? {};
  return template.fits.actions.some((action) => action === seen.action) && rank(template, seen)[0] === 0;
};

const compare = (a: readonly number[], b: readonly number[]): number => {
  const at = a.findIndex((each, index) => each !== b[index]);
  return (a[at] ?? 0) - (b[at] ?? 0);
};

/**
 * Every template for the text of this action: those that fit, then those of which the page does not
 * say enough, then those it speaks against. Equals keep the order of the list.
 */
const fittingFirst = (templates: readonly Template[], attempt: Attempt): Template[] => {
  const seen: Partial<Attempt> = attempt ?? {};
  return templates
    .filter(({ fits }) => fits.actions.some((action) => action === seen.action))
    .map((template) => ({ template, ranked: rank(template, seen) }))
    .sort((a, b) => compare(a.ranked, b.ranked))
    .map(({ template }) => template);
};

export default fittingFirst;
