import { act, readForm } from './act';
import { isAction } from './judging/judges';
import { claimList } from './pages/claim-list';
import { claimPanel } from './pages/claim-panel';
import { claimsPage } from './pages/claims';
import type { Shown } from './pages/shell';
import { dialog } from './words/dialogs';
import type { World } from './world';

export type Reply = { status: number; type: 'html' | 'json'; body: string; location?: string };

export const html = (body: string, status = 200): Reply => ({ status, type: 'html', body });
export const json = (value: unknown, status = 200): Reply => ({
  status,
  type: 'json',
  body: JSON.stringify(value),
});

type Route = (visit: Shown, world: World, fields: ReadonlyMap<string, string> | null) => Reply;

const openingOf = (visit: Shown): 'return' | 'exchange' | null => {
  const type = visit.query.get('type');
  return type === 'return' || type === 'exchange' ? type : null;
};

const routes: Record<string, Route> = {
  'claim/claimmanagement.aspx': (visit, world) => html(claimsPage(visit, world)),
  'service/swe_claimbizservice.asmx/getclaimlist': (visit, world) =>
    json({ d: claimList(visit, world, visit.query.get('stat') ?? 'all') }),
  'service/swe_claimbizservice.asmx/getclaimdetail': (visit, world) =>
    json({ d: claimPanel(world.order(visit.query.get('contr_no') ?? '') ?? null, visit, openingOf(visit)) }),
  'service/swe_claimbizservice.asmx/setaction': (visit, world, fields) => {
    const action = fields?.get('action') ?? '';
    if (!fields || !isAction(action))
      return json({ d: { ok: false, message: dialog('error.server', visit.language) } }, 400);
    const numbers = (fields.get('contr_no') ?? '').split(',').filter(Boolean);
    const { ok, message } = act(
      action,
      numbers,
      readForm(action, fields, visit.language),
      world,
      visit.language,
    );
    return json({ d: { ok, message } });
  },
};

export const route = (visit: Shown, world: World, fields: ReadonlyMap<string, string> | null): Reply => {
  const known = routes[visit.path];
  return known ? known(visit, world, fields) : html('<h1>404</h1>', 404);
};
