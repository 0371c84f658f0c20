/** One key an order: a note rewrites a hundred bytes, not the whole record. */
export const recordPrefix = 'record.';
export const recordKey = (order: string) => `${recordPrefix}${order}`;
