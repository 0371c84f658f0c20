import { escaped, inScript } from '../html';
import type { LayoutId, Visit } from '../visit';
import { languages, word } from '../words/words';

export const ROOT = '/GMKT.INC.Gsm.Web';
const names = { ja: '日本語', zh: '中文(简体)', ko: '한국어' } as const;

/** A visit whose layout is settled: chance has chosen where the visitor left it to chance. */
export type Shown = Omit<Visit, 'layout'> & { layout: LayoutId };

const line = (): string => languages.map((language) => escaped(word('practice.line', language))).join(' · ');

const menu = (visit: Shown): string => {
  const say = (key: string) => escaped(word(key, visit.language));
  const links = [
    [`${ROOT}/Default.aspx`, say('home.heading')],
    [`${ROOT}/Delivery/DeliveryManagement.aspx`, say('menu.delivery')],
    [`${ROOT}/Delivery/DeliveryManagementPrime.aspx`, say('delivery.prime')],
    [`${ROOT}/Claim/ClaimManagement.aspx`, say('menu.claims')],
    ['/practice/round', say('home.round')],
  ];
  const chosen = languages.map(
    (language) =>
      `<option value="${language}"${language === visit.language ? ' selected' : ''}>${names[language]}</option>`,
  );
  return `<div id="topbar"><a class="brand" href="${ROOT}/Default.aspx">Sales Manager <small>practice</small></a>${clockOf(visit).shown}<select onchange="lang_Onchange(this.value)">${chosen.join('')}</select></div><div id="menu">${links.map(([href, label]) => `<a href="${href}">${label}</a>`).join('')}</div>`;
};

/** As the console's server writes it: Japan's time, without saying so. */
const serverTime = (ahead: number): string =>
  new Date(Date.now() + (ahead * 60 + 9 * 3600) * 1000)
    .toISOString()
    .slice(0, 19)
    .replaceAll('-', '/')
    .replace('T', ' ');

/** Nobody knows whether and where the real pages tell the time, so each layout tells it in its own way. */
const clockOf = ({ clock, layout, language }: Shown): Record<'shown' | 'field' | 'script', string> => {
  const told = clock === null ? '' : serverTime(clock);
  const label = escaped(word('menu.clock', language));
  return {
    shown: told && (layout === 'a' || layout === 'd') ? `<span class="clock">${label}: ${told}</span>` : '',
    field: told && layout === 'b' ? `<input type="hidden" id="hdn_server_time" value="${told}">` : '',
    script: told && layout === 'c' ? `var serverTime = '${told}';` : '',
  };
};

export type Page = {
  title: string;
  body: string;
  /** What the page's own scripts work with. */
  data?: Record<string, unknown>;
  scripts?: readonly string[];
  isPopup?: boolean;
  /** Part of a page that says already what it is. */
  isFrame?: boolean;
  last?: string;
};

export const shell = (visit: Shown, page: Page): string => {
  const scripts = ['base.js', ...(page.scripts ?? [])];
  const clock = clockOf(visit);
  return `<!DOCTYPE html>
<html lang="${visit.language}"><head><meta charset="utf-8"><title>${escaped(page.title)} | QSM practice</title>
<link rel="icon" href="data:,">${['console', 'grid', 'panel', 'controls'].map((sheet) => `<link rel="stylesheet" href="/practice/client/${sheet}.css">`).join('')}
<script>var gsm = ${inScript({ root: ROOT, layout: visit.layout, language: visit.language, ...page.data })};${clock.script}</script>
${scripts.map((script) => `<script src="/practice/client/${script}"></script>`).join('\n')}
</head><body class="layout-${visit.layout}${page.isPopup ? ' popup' : ''}">
${page.isFrame ? '' : `<div class="honest">${line()}</div>`}
${page.isPopup ? '' : menu(visit)}
${clock.field}<div id="wrap">${page.body}</div>
${page.last ? `<script>${page.last}</script>` : ''}
</body></html>`;
};
