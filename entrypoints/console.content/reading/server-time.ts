// What a page says of the time it is. The console speaks Japan's time; nothing here asks the network for any.

/** An instant as the page gives it. `slack`: how much later it may have been, for what is told to the minute or second. */
export type Told = { at: number; slack: number; isZoned: boolean; isDated: boolean };

const japan = 9 * 3_600_000;
const day = 86_400_000;

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/;
const epoch = /^(?:\/Date\()?(\d{13})(?:\)\/)?$/;
const date = String.raw`(\d{4})\s*[/.年년-]\s*(\d{1,2})\s*[/.月월-]\s*(\d{1,2})\s*[日일]?\s*(?:\([^)\d]{1,9}\))?[\sT,]*`;
const half = '午前|午後|오전|오후|上午|下午|[AP]M';
const clock = String.raw`(${half})?\s*(\d{1,2})\s*[:時时点시]\s*(\d{1,2})(?:\s*[:分분]\s*(\d{1,2}))?\s*[分분秒초]?\s*(${half})?`;
const shown = new RegExp(`^(?:${date})?${clock}`, 'i');
const zone = /JST|日本|일본|Japan|(?:UTC|GMT)\s*\+\s*0?9|\+09:?00/i;

/** Words as a person reads them: `2026/11/26 14:03:05`, `14:03`, `2026年11月26日(木) 午後2時3分`. */
export const parseTime = (words: string, now: number): Told | undefined => {
  const text = words.normalize('NFKC').trim();
  const whole = instant.exec(text);
  const absolute = whole ? Date.parse(text) : Number(epoch.exec(text)?.[1] ?? Number.NaN);
  if (Number.isFinite(absolute))
    return { at: absolute, slack: whole && !whole[1] ? 59_999 : 999, isZoned: true, isDated: true };

  const [found, year, month, dayOfMonth, before, hours, minutes, seconds, after] = shown.exec(text) ?? [];
  if (found === undefined || !hours || !minutes) return undefined;
  const said = before ?? after;
  const late = said !== undefined && /午後|오후|下午|PM/i.test(said) ? 12 : 0;
  const hour = said === undefined ? Number(hours) : (Number(hours) % 12) + late;
  if (hour > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return undefined;
  const sinceMidnight = ((hour * 60 + Number(minutes)) * 60 + Number(seconds ?? 0)) * 1000;
  const told = { slack: seconds === undefined ? 59_999 : 999, isZoned: zone.test(text) };
  if (year && month && dayOfMonth) {
    const midnight = Date.UTC(Number(year), Number(month) - 1, Number(dayOfMonth));
    return { at: midnight + sinceMidnight - japan, ...told, isDated: true };
  }
  // Without its day: the one that lies nearest.
  const today = Math.floor((now + japan) / day) * day - japan + sinceMidnight;
  return { at: today + Math.round((now - today) / day) * day, ...told, isDated: false };
};

/** Times of events have other names: only what is called the time now, or the server's, is one to go by. */
const label =
  /(?:現在の?(?:時刻|時間|日時)|(?:サーバー?|システム)の?(?:時刻|時間|日時)|(?:현재|서버|시스템)\s*(?:시각|시간|일시)|(?:当前|现在|服务器|系统)(?:时间|时刻)|(?:current|server|system)\s+time)[^\d:]{0,9}[:\s]*/i;
const period = /[~〜～]|から|まで|부터|까지|至|\d\s*-\s*\d{1,2}:/;

/** What stands behind the label; what stands before it is something else's. */
export const timeIn = (text: string, now: number): Told | undefined => {
  const found = label.exec(text.normalize('NFKC'));
  if (!found || period.test(text)) return undefined;
  const told = parseTime(found.input.slice(found.index + found[0].length), now);
  return told && { ...told, isZoned: told.isZoned || zone.test(text) };
};

const skipped = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'SELECT', 'TEXTAREA', 'QSM-GUARD']);
const longTable = 'table:has(> tbody > tr:nth-child(20))';
const longest = 80;

/** The smallest element that holds both a time and what calls it the time now. Long tables are left out. */
export const findClock = (document: Document): Element | undefined => {
  const walker = document.createTreeWalker(document.body, 5, (node) =>
    skipped.has(node.nodeName) || (node.nodeName === 'TABLE' && (node as Element).matches(longTable)) ? 2 : 1,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType !== 3 || !label.test(node.nodeValue?.normalize('NFKC') ?? '')) continue;
    let around = node.parentElement;
    for (let height = 0; around && height < 3; height++) {
      const text = around.textContent ?? '';
      if (text.length > longest) break;
      if (timeIn(text, 0)) return around;
      around = around.parentElement;
    }
  }
  return undefined;
};

const named =
  /(?:server|sys(?:tem)?|current)_?(?:date_?)?(?:time|now)(?:stamp)?|server_?date|^(?:hdn_?|hid_?)?(?:now|sysdate)$/i;
const inScript =
  /\b\w*(?:server|sys(?:tem)?|current)_?(?:date_?)?time["']?\s*[:=]\s*["']?([^"'`;{}]{10,40}?)["'`;,)}\n]/i;

/** What was written into the page when it was made, where only scripts read it. */
export const servedTimes = (document: Document, now: number): Told[] => {
  const fields = [...document.querySelectorAll<HTMLInputElement>('input[type=hidden]')]
    .filter(({ id, name }) => named.test(id) || named.test(name))
    // As it was served: the page may have used the field for other things since.
    .map((field) => field.defaultValue);
  const scripts = [...document.scripts].flatMap(({ src, textContent }) =>
    src || (textContent?.length ?? 0) > 200_000 ? [] : (inScript.exec(textContent ?? '')?.[1] ?? []),
  );
  return [...fields, ...scripts]
    .filter((text) => /\d{4}/.test(text))
    .flatMap((text) => parseTime(text, now) ?? []);
};
