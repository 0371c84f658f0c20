import type { Frame, Locator, Page } from '@playwright/test';
import { answerDialogs, type Heard } from './dialogs';
import { buttonIn, clickOn, fieldIn, openRow } from './hand';
import type { Action } from './judging/judges';
import { claimCalls } from './pages/claim-actions';
import { categories, type ReasonList, reasonsOf } from './reasons';
import type { ChoicePart, Scenario, Step } from './scenarios/scenario';
import type { GridKind, LayoutId } from './visit';
import type { Language } from './words/words';

const ROOT = 'https://qsm.qoo10.jp/GMKT.INC.Gsm.Web';

export type Look = {
  layout: LayoutId;
  language: Language;
  grid?: GridKind;
  buttons?: 'guide' | 'all';
  isPrime?: boolean;
};

const lists: Partial<Record<ChoicePart, ReasonList>> = {
  reason: 'returnReason',
  refusalReason: 'refusalReason',
  cancelReason: 'cancelReason',
  returnReason: 'cancelReason',
};

const calls: Record<Action, string> = {
  ...claimCalls,
  'cancel-order': 'btn_cancelSave_Onclick',
  'return-order': 'btn_cancelSave_Onclick',
  'ship-order': 'btn_ship_Onclick',
  'set-ship-date': 'btn_shipDate_Onclick',
  'confirm-refund': 'btn_confirm_Onclick',
  'send-message': 'btn_send_Onclick',
};

/** Acts as a seller does, with mouse and keys, on any layout in any language. */
export class Seller {
  /** The dialogs that came, in order. */
  readonly heard: Heard[] = [];
  readonly page: Page;
  readonly look: Look;
  /** Once the last dialog is answered. */
  readonly leave: () => Promise<void>;
  #screen: Scenario['screen'] = 'claims';
  #opened = '';

  /** Dialogs are answered with OK unless `answer` says otherwise. */
  constructor(page: Page, look: Look, answer: (dialog: Heard) => boolean = () => true) {
    this.page = page;
    this.look = look;
    this.leave = answerDialogs(page.context(), (dialog) => this.heard.push(dialog), answer).stop;
  }

  async visit(screen: Scenario['screen']): Promise<void> {
    this.#screen = screen;
    const prime = this.look.isPrime ? 'Prime' : '';
    const path =
      screen === 'claims' ? 'Claim/ClaimManagement.aspx' : `Delivery/DeliveryManagement${prime}.aspx`;
    const query = new URLSearchParams({
      layout: this.look.layout,
      lang: this.look.language,
      buttons: this.look.buttons ?? 'guide',
      ...(this.look.grid ? { grid: this.look.grid } : {}),
    });
    await this.page.goto(`${ROOT}/${path}?${query}`);
  }

  /** Where the open order's fields are. */
  detail(): Frame {
    const framed = this.#screen === 'claims' ? this.page.frame({ name: 'frame_detail' }) : null;
    return framed ?? this.page.mainFrame();
  }

  async open(order: string): Promise<void> {
    if (await this.page.locator('.layer').isVisible()) await this.page.locator('.layer .layerbar a').click();
    await this.page.locator('#search_kind').selectOption('number');
    await this.page.locator('#search_key').fill(order);
    await this.page.locator('.search button').click();
    await this.#doubleClick(order);
    this.#opened = order;
  }

  async #doubleClick(order: string): Promise<void> {
    const cell = this.page
      .locator('table.obj td, table.list td')
      .filter({ hasText: new RegExp(`^${order}$`) });
    await cell.first().waitFor();
    await this.page.waitForLoadState();
    await openRow(cell.first(), this.#detailOf(order));
    await this.#settled();
  }

  /** Ticks rows of the whole list; the open order stays open. */
  async tick(orders: readonly string[]): Promise<void> {
    // A plain table comes anew with its page, and takes the open order away.
    const isPage = (await this.page.locator('table.list').count()) > 0;
    const loaded = isPage ? this.page.waitForEvent('load') : null;
    await this.page.evaluate("search_State('all')");
    await loaded;
    await this.page.waitForLoadState();
    for (const order of orders) {
      await this.#scrollTo(order);
      const row = this.page
        .locator('table.obj tr, table.list tbody tr')
        .filter({ has: this.page.getByText(order, { exact: true }) });
      const at = await row
        .first()
        .evaluate((node) => Array.from(node.parentElement?.children ?? []).indexOf(node));
      const first = this.page.locator('table.obj, table.list').first().locator('tbody tr').nth(at);
      await first.locator('td img, td input').first().click();
    }
    if (isPage && this.#opened) await this.#doubleClick(this.#opened);
  }

  /** A row that is not in sight does not exist yet where rendering is smart. */
  async #scrollTo(order: string): Promise<void> {
    await this.page.evaluate(
      `if (list_Grid) list_Grid.parts[0].objbox.scrollTop = GRID_ROW * list_Grid.rows.findIndex((row) => row.id === '${order}') - 3 * GRID_ROW`,
    );
    await this.page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
  }

  async choose(part: ChoicePart, value: string): Promise<void> {
    const list = lists[part];
    if (list) {
      const select = await fieldIn(this.detail(), part);
      await select.selectOption({ index: value ? reasonsOf(list).indexOf(value) + 1 : 0 });
      return;
    }
    await clickOn(() => fieldIn(this.detail(), `${part}=${value}`));
    await this.#settled();
  }

  async type(part: string, text: string): Promise<void> {
    await (await fieldIn(this.detail(), part)).fill(text);
  }

  async tab(tab: 'shipDate' | 'ship' | 'cancel'): Promise<void> {
    await this.page.locator('.formtabs a').nth(['shipDate', 'ship', 'cancel'].indexOf(tab)).click();
  }

  /** Presses and waits until the page has come to rest; what it said stands in `heard`. */
  async press(action: Action): Promise<void> {
    await clickOn(() => buttonIn(this.detail(), calls[action]));
    await this.#settled();
  }

  async write(letter: { category: string; subject: string; body: string }): Promise<void> {
    const popup = await this.#popup(async () => {
      await clickOn(() => buttonIn(this.detail(), 'btn_message_Onclick'));
    });
    const untilTold = await this.#leaveMark();
    const category = Object.keys(categories).indexOf(letter.category) + 1;
    await (await fieldIn(popup, 'category')).selectOption({ index: category });
    await (await fieldIn(popup, 'subject')).fill(letter.subject);
    await (await fieldIn(popup, 'body')).fill(letter.body);
    await this.#pressIn(popup, calls['send-message']);
    await untilTold(popup);
  }

  /** The page below is told before its popup goes, and may load anew a while after that: until then it has this mark. */
  async #leaveMark(): Promise<(popup: Frame) => Promise<void>> {
    const renews = "typeof claim_After === 'function' && (gsm.detail === 'frame' || gsm.after === 'reload')";
    if (!(await this.page.evaluate(renews))) return async () => {};
    await this.detail().evaluate('globalThis.isBeforePopup = true');
    return async (popup) => {
      const isOpen = () => !popup.isDetached() && !popup.page().isClosed();
      for (let tries = 0; isOpen() && tries < 50; tries++) await this.page.waitForTimeout(40);
      // One that stays has told nobody.
      if (isOpen()) return;
      const isMarked = () => this.detail().evaluate('globalThis.isBeforePopup === true');
      while (await isMarked().catch(() => !this.page.isClosed())) await this.page.waitForTimeout(40);
      // Whoever guards the page may have left it meanwhile, and closed the popup.
      if (!this.page.url().startsWith(ROOT)) return;
      await this.#detailOf(this.#opened).first().waitFor();
      await this.#settled();
    };
  }

  #detailOf(order: string): Locator {
    return this.detail().locator('.detail').filter({ hasText: order });
  }

  async answer(received: 'Y' | 'N' | null, approved: 'Y' | 'N' | null): Promise<void> {
    const popup = await this.#popup(async () => {});
    if (received) await clickOn(() => fieldIn(popup, `received=${received}`));
    if (approved) await clickOn(() => fieldIn(popup, `approved=${approved}`));
    await this.#pressIn(popup, calls['confirm-refund']);
  }

  async #pressIn(popup: Frame, call: string): Promise<void> {
    // A popup that closes under the click takes the answer to the click with it.
    await (await buttonIn(popup, call)).click().catch(() => {});
    await this.#settled();
  }

  /** A window of its own or a layer in the page, whichever opens. */
  async #popup(open: () => Promise<void>): Promise<Frame> {
    await open();
    for (let tries = 0; tries < 100; tries++) {
      const window = this.page
        .context()
        .pages()
        .find((page) => /\/Popup\//i.test(page.url()) && !page.isClosed());
      const frame = window?.mainFrame() ?? this.page.frame({ name: 'frame_popup' });
      if (frame && /\/Popup\//i.test(frame.url())) {
        // The state that is told may still be that of the empty page before it.
        await frame.waitForFunction("document.readyState === 'complete'");
        return frame;
      }
      await this.page.waitForTimeout(50);
    }
    throw new Error('no popup opened');
  }

  async #settled(): Promise<void> {
    for (let calm = 0; calm < 2; ) {
      await this.page.waitForTimeout(40);
      const isReady = await Promise.all(
        [this.page.mainFrame(), this.detail()].map((frame) =>
          frame.evaluate('document.readyState').catch(() => ''),
        ),
      );
      calm = isReady.every((state) => state === 'complete') ? calm + 1 : 0;
    }
  }

  async do(step: Step, pass: (days: number) => Promise<void> | void): Promise<void> {
    switch (step.do) {
      case 'open':
        return this.open(step.order);
      case 'tick':
        return this.tick(step.orders);
      case 'tab':
        return this.tab(step.tab);
      case 'choose':
        return this.choose(step.part, step.value);
      case 'type':
        return this.type(step.part, step.text);
      case 'press':
        return this.press(step.action);
      case 'write':
        return this.write(step);
      case 'answer':
        return this.answer(step.received, step.approved);
      case 'pass':
        return pass(step.days);
    }
  }
}

/** Plays a whole scenario. Its last step may be held up by whoever guards the page. */
export const play = async (
  scenario: Scenario,
  page: Page,
  look: Look,
  pass: (days: number) => Promise<void> | void,
): Promise<void> => {
  const seller = new Seller(page, { ...look, buttons: scenario.buttons ?? 'guide' });
  try {
    await seller.visit(scenario.screen);
    for (const step of scenario.steps) await seller.do(step, pass);
  } finally {
    await seller.leave();
  }
};
