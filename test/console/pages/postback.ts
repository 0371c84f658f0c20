import { opaque } from '../layouts/layout';

export const postbackForm = (address: string, body: string): string =>
  `<form method="post" action="${address}" id="aspnetForm"><input type="hidden" name="__EVENTTARGET" value=""><input type="hidden" name="__EVENTARGUMENT" value=""><input type="hidden" name="__VIEWSTATE" value="/wEPDwUKMTY1NDU2MTA1MmRk">${body}</form>`;

const parts = [
  'reason',
  'memo',
  'refusalReason',
  'refusalText',
  'withdrawalFlag',
  'withdrawalReason',
  'claimType',
  'choice',
  'cancelReason',
  'scope',
  'returnReason',
  'shipDate',
  'carrier',
  'tracking',
];

/** A form that was posted back, its fields under their own names again. */
export const fromPostback = (
  fields: ReadonlyMap<string, string>,
  actions: readonly string[],
): { action: string; fields: Map<string, string> } => {
  const named = new Map(
    parts.flatMap((part): [string, string][] => {
      const value = fields.get(opaque(part));
      return value === undefined ? [] : [[part, value]];
    }),
  );
  const target = fields.get('__EVENTTARGET');
  return { action: actions.find((action) => opaque(action) === target) ?? '', fields: named };
};
