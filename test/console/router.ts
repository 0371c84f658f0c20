import { type Answer, act, readForm } from './act';
import { escaped } from './html';
import { type Action, isAction } from './judging/judges';
import type { Order } from './orders/order';
import { claimFramePage } from './pages/claim-frame';
import { claimList, periodIn } from './pages/claim-list';
import { claimPanel, type Opening } from './pages/claim-panel';
import { claimsPage } from './pages/claims';
import { deliveryPage } from './pages/delivery';
import { deliveryList } from './pages/delivery-list';
import { deliveryPanel } from './pages/delivery-panel';
import { confirmTexts } from './pages/dialog-texts';
import { homePage } from './pages/home';
import { loginPage } from './pages/login';
import { inboxPage, messagePage } from './pages/message';
import { fromPostback } from './pages/postback';
import { refundPage } from './pages/refund';
import { ROOT, type Shown, shell } from './pages/shell';
import { practiceRoute } from './practice';
import { html, json, moved, type Reply } from './reply';
import { dialog } from './words/dialogs';
import type { World } from './world';

type Fields = ReadonlyMap<string, string> | null;
type Route = (visit: Shown, world: World, fields: Fields) => Reply;

const orderIn = (visit: Shown, world: World): Order | null =>
  world.order(visit.query.get('contr_no') ?? '') ?? null;

const openingOf = (visit: Shown): Opening => {
  const type = visit.query.get('type');
  return type === 'return' || type === 'exchange' ? type : null;
};

const numbersIn = (text: string): string[] => text.split(',').filter(Boolean);

const errorPage = (visit: Shown, status: number, key = 'error.server'): Reply => {
  const message = dialog(key, visit.language);
  return html(
    shell(visit, { title: message, body: `<p class="card">${escaped(message)}</p>`, isPopup: true }),
    status,
  );
};

const perform = (
  visit: Shown,
  world: World,
  action: string,
  numbers: string[],
  fields: ReadonlyMap<string, string>,
): Answer =>
  isAction(action)
    ? act(action, numbers, readForm(action, fields, visit.language), world, visit.language)
    : { ok: false, message: dialog('error.server', visit.language), wrongs: [] };

/** The services behind the pages; each takes only the actions of its own screen. */
const service =
  (actions: readonly Action[]): Route =>
  (visit, world, fields) => {
    const action = actions.find((one) => one === fields?.get('action'));
    if (!fields || !action)
      return json({ d: { ok: false, message: dialog('error.server', visit.language) } }, 400);
    const { ok, message } = perform(visit, world, action, numbersIn(fields.get('contr_no') ?? ''), fields);
    return json({ d: { ok, message } });
  };

const ofOrder =
  (page: (visit: Shown, order: Order) => string): Route =>
  (visit, world) => {
    const order = orderIn(visit, world);
    return order ? html(page(visit, order)) : errorPage(visit, 404, 'error.order');
  };

const deliveryRoute =
  (isPrime: boolean): Route =>
  (visit, world, fields) => {
    if (!fields) return html(deliveryPage(visit, world, isPrime, null));
    const posted = fromPostback(fields, confirmTexts.delivery);
    const numbers = numbersIn(fields.get('__EVENTARGUMENT') ?? '');
    const answer = perform(visit, world, posted.action, numbers, posted.fields);
    const tab = posted.action === 'set-ship-date' ? 0 : posted.action === 'ship-order' ? 1 : 2;
    return html(deliveryPage(visit, world, isPrime, { number: fields.get('contr_no') ?? '', tab, answer }));
  };

const claimFrame: Route = (visit, world, fields) => {
  const order = orderIn(visit, world);
  if (!fields) return html(claimFramePage(visit, order, openingOf(visit), world.today, null));
  const posted = fromPostback(fields, confirmTexts.claims);
  const numbers = new Set([
    ...numbersIn(fields.get('__EVENTARGUMENT') ?? ''),
    ...(order ? [order.number] : []),
  ]);
  return html(
    claimFramePage(
      visit,
      order,
      null,
      world.today,
      perform(visit, world, posted.action, [...numbers], posted.fields),
    ),
  );
};

const tabOf = (visit: Shown): number => Number.parseInt(visit.query.get('tab') ?? '0', 10) || 0;
const stateIn = (visit: Shown): string => visit.query.get('stat') ?? 'all';
const orderList =
  (isPrime: boolean): Route =>
  (visit, world) =>
    json({ d: deliveryList({ ...visit, isPrime }, world, stateIn(visit)) });

const popups: Record<string, Route> = {
  'callcenter/pop_messagesend.aspx': ofOrder(messagePage),
  'callcenter/pop_inbox.aspx': ofOrder(inboxPage),
  'claim/pop_returnrefund.aspx': ofOrder(refundPage),
};

const routes: Record<string, Route> = {
  '': () => moved(`${ROOT}/Default.aspx`),
  'default.aspx': (visit, world) => html(homePage(visit, world)),
  'claim/claimmanagement.aspx': (visit, world) => html(claimsPage(visit, world)),
  'claim/claimdetail.aspx': claimFrame,
  'delivery/deliverymanagement.aspx': deliveryRoute(false),
  'delivery/deliverymanagementprime.aspx': deliveryRoute(true),
  ...Object.fromEntries(Object.entries(popups).map(([path, page]) => [`popup/${path}`, page])),
  'service/swe_claimbizservice.asmx/getclaimlist': (visit, world) =>
    json({ d: claimList(visit, world, stateIn(visit), periodIn(visit.query)) }),
  'service/swe_claimbizservice.asmx/getclaimdetail': (visit, world) =>
    json({ d: claimPanel(orderIn(visit, world), visit, openingOf(visit), world.today) }),
  'service/swe_claimbizservice.asmx/setaction': service([...confirmTexts.claims, 'confirm-refund']),
  'service/swe_deliverybizservice.asmx/getorderlist': orderList(false),
  'service/swe_deliverybizservice.asmx/getorderlistprime': orderList(true),
  'service/swe_deliverybizservice.asmx/getorderdetail': (visit, world) =>
    json({ d: deliveryPanel(orderIn(visit, world), visit, tabOf(visit)) }),
  'service/swe_deliverybizservice.asmx/setaction': service(confirmTexts.delivery),
  'service/swe_messagebizservice.asmx/setaction': service(['send-message']),
};

export const route: Route = (visit, world, fields) => {
  if (visit.path === 'login.aspx') {
    if (visit.method === 'POST') return { ...moved(`${ROOT}/Default.aspx`), cookie: 'session=open; Path=/' };
    return html(loginPage(visit));
  }
  const practice = practiceRoute(visit, world, fields);
  if (practice) return practice;
  if (!visit.isLoggedIn)
    return visit.path.startsWith('service/') ? json({ d: null }, 401) : moved(`${ROOT}/Login.aspx`);
  const known = Object.hasOwn(routes, visit.path) ? routes[visit.path] : undefined;
  return known ? known(visit, world, fields) : errorPage(visit, 404);
};
