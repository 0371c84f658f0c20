import * as z from 'zod/mini';

export const OrderNumber = z.string().check(z.regex(/^[0-9A-Za-z-]{1,40}$/));
