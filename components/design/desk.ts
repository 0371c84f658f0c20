/** The extension's own pages. What stands on the console's pages needs none of this. */
export const desk = `
html { color-scheme: light dark; }
html[data-theme='light'] { color-scheme: light; }
html[data-theme='dark'] { color-scheme: dark; }
body { margin: 0; }
body.popup { width: 380px; max-width: 100vw; }
.qg { min-height: 100vh; background: var(--paper); }
.qg .qg { min-height: 0; background: transparent; }
.popup > .qg { min-height: 0; }
.qg h1 { margin: 0; font-size: var(--large); font-weight: 600; }
.qg h4 { margin: 0 0 2px; font-size: var(--small); font-weight: 600; color: var(--muted); }

.qg .desk { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--s4); padding: var(--s3) var(--s4) var(--s4); }
.qg .desk > section > h2 { display: flex; flex-wrap: wrap; align-items: center; gap: var(--s2); margin-bottom: 6px; font-size: var(--text); }
.qg .desk-header { display: flex; flex-wrap: wrap; align-items: center; gap: var(--s2); }
.qg .desk-header nav { margin-inline-start: auto; gap: 2px; }
.qg .desk-header button { padding: 4px 8px; }
.qg .number { min-width: 22px; padding: 0 7px; border-radius: 999px; background: var(--tint); text-align: center; font-size: var(--small); font-weight: 600; font-variant-numeric: tabular-nums; }
.qg .number.late { background: var(--block-tint); color: var(--block); }
.qg .more { width: 100%; }
.qg .foot { text-align: center; }

.qg .guard-line, .qg .weakened-line { display: grid; grid-template-columns: 16px minmax(0, 1fr) auto; gap: 2px var(--s2); align-items: start; padding: 10px var(--s3); border-inline-start: 4px solid var(--look); border-radius: var(--round-small); background: var(--look-tint); }
.qg .guard-line { min-height: 64px; align-items: center; }
.qg .guard-line .mark, .qg .weakened-line .mark { margin-top: 2px; align-self: start; }
.qg .guard-line strong { display: block; }
.qg .guard-line span:not(.mark):not(.unseen) { color: var(--muted); font-size: var(--small); }

.qg .due-list, .qg .last-blocks { border: 1px solid var(--line); border-radius: var(--round); overflow: hidden; }
.qg .due-list:empty, .qg .last-blocks:empty { display: none; }
.qg :is(.due-list, .last-blocks) li + li { border-top: 1px solid var(--line); }
.qg .due-list button { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 2px var(--s2); align-items: center; width: 100%; padding: 7px var(--s3); border-radius: 0; font-weight: 400; }
.qg .due-list button:focus-visible { outline-offset: -2px; }
.qg .due-list .what { font-weight: 500; }
.qg .due-list .day { justify-self: end; }
.qg .due-list .countdown { justify-self: end; }
.qg .last-blocks li { display: grid; grid-template-columns: 16px minmax(0, 1fr); gap: var(--s2); padding: 7px var(--s3); }
.qg .last-blocks .mark { margin-top: 3px; align-self: start; }
.qg .last-blocks p > span { display: block; }
.qg .last-blocks .what { font-weight: 500; }

.qg .disclose { display: flex; align-items: center; gap: var(--s2); width: 100%; font-weight: 600; text-align: start; }
.qg .disclose::before { content: ''; width: 7px; height: 7px; border: solid currentColor; border-width: 0 2px 2px 0; transform: rotate(-45deg); }
.qg .disclose[aria-expanded='true']::before { transform: rotate(45deg); }

.qg .field { display: grid; gap: 3px; align-content: start; min-width: 0; }
.qg .field label { font-size: var(--small); }
.qg .what-if { display: grid; gap: var(--s3); padding-top: var(--s3); }
.qg .what-if-form { display: grid; grid-template-columns: repeat(auto-fill, minmax(150px, 1fr)); gap: var(--s2) var(--s3); }
.qg .what-if-form .wide { grid-column: 1 / -1; }
.qg .what-if-result { display: grid; gap: var(--s3); padding: var(--s3); border: 1px solid var(--line); border-top: 3px solid var(--look); border-radius: var(--round-small); background: var(--raised); }
.qg .what-if-result h3 { display: flex; flex-wrap: wrap; align-items: center; gap: 4px var(--s2); }
.qg .weakened { padding: 2px var(--s2); border-radius: var(--round-small); background: var(--warn-tint); color: var(--warn); font-size: var(--small); font-weight: 500; }

.qg .due-group + .due-group { margin-top: var(--s3); }
.qg .due-group h3 { margin-bottom: 6px; }
.qg .plain-list { border: 1px solid var(--line); border-radius: var(--round); }
.qg .plain-list li { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 var(--s3); padding: 6px var(--s3); }
.qg .plain-list li + li { border-top: 1px solid var(--line); }
.qg .health li > span:first-child { display: flex; align-items: center; gap: 6px; }
.qg .mark-space { width: 14px; }
.qg .order-here { overflow: hidden; box-shadow: none; }
.qg .order-head { display: flex; flex-wrap: wrap; align-items: center; gap: var(--s1) var(--s2); padding: 10px var(--s3) 6px; }
.qg .chip { padding: 0 8px; border: 1px solid var(--line); border-radius: 999px; background: var(--tint); font-size: var(--small); }
.qg .fact { display: grid; grid-template-columns: 16px minmax(0, 1fr); gap: var(--s2); align-items: center; padding: 1px var(--s3); font-size: var(--small); }
.qg .order-here .deadline-detail { margin-top: 6px; }
.qg .order-title { padding: 10px var(--s3) 2px; border-top: 1px solid var(--line); margin-top: 8px; }
.qg .order-here li + li { border-top: 1px solid var(--line); }
.qg .to-page { min-height: 28px; margin: 0 var(--s3) 10px 36px; padding: 2px 10px; font-size: var(--small); }
.qg .order-here > .disclose { padding: 8px var(--s3); border-top: 1px solid var(--line); border-radius: 0; font-size: var(--small); }
.qg .said { min-height: 20px; padding: 0 var(--s3) 6px; }

.qg .options { display: grid; grid-template-columns: 200px minmax(0, 1fr); gap: 0 var(--s5); max-width: 1080px; margin: 0 auto; padding: var(--s4) var(--s5) 64px; }
.qg .options > .desk-header { grid-column: 1 / -1; padding-bottom: var(--s4); margin-bottom: var(--s4); border-bottom: 1px solid var(--line); }
.qg .options > main { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--s4); align-content: start; min-height: 80vh; }
.qg .contents ul { position: sticky; top: var(--s4); display: grid; gap: 2px; }
.qg .contents a { display: block; padding: 7px var(--s3); border-radius: var(--round-small); color: var(--ink); text-decoration: none; }
.qg .contents a:hover { background: var(--tint); }
.qg .contents [aria-current] { background: var(--tint); color: var(--brand); font-weight: 600; box-shadow: inset 3px 0 0 var(--brand); }
.qg a:focus-visible, .qg summary:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
.qg .chapter-title { font-size: 22px; line-height: 1.3; }
.qg .chapter-title:focus { outline: none; }
.qg .options h3 { font-size: var(--large); }
.qg .lead { font-size: var(--large); }
.qg .options hr { width: 100%; margin: var(--s2) 0; border: 0; border-top: 1px solid var(--line); }

.qg fieldset { min-width: 0; margin: 0; padding: 0; border: 0; }
.qg legend { padding: 0; margin-bottom: 4px; font-weight: 600; }
.qg :disabled { cursor: not-allowed; }
.qg button:disabled { color: var(--muted); border-color: var(--line); background: transparent; }
.qg :is(input, select):disabled { color: var(--muted); background: var(--tint); border-style: dashed; }
.qg :is(input[type='radio'], input[type='checkbox']) { flex: none; width: 18px; height: 18px; min-height: 0; margin: 0; padding: 0; accent-color: var(--brand); }
.qg .radios { display: grid; gap: 2px; }
.qg .radios label, .qg .tick { display: flex; align-items: center; gap: var(--s2); min-height: 32px; font-weight: 400; }
.qg .switch { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: var(--s2) var(--s3); }
.qg .switch > input { margin-top: 1px; }
.qg .switch > div { display: grid; gap: var(--s2); }
.qg .group .row { gap: 0 var(--s4); }
.qg .clock { display: flex; align-items: center; gap: var(--s2); font-weight: 400; }
.qg .clock input { width: auto; }
.qg .field.short input { max-width: 140px; }
.qg .origin { display: inline-block; justify-self: start; padding: 1px 8px; border-radius: 999px; background: var(--info-tint); color: var(--info); font-size: var(--small); }
.qg .save-note { min-height: 20px; }

.qg .toolbar { display: flex; flex-wrap: wrap; align-items: end; gap: var(--s2) var(--s3); }
.qg .grow { flex: 1 1 180px; }
.qg .rules { border: 1px solid var(--line); border-radius: var(--round); margin-top: var(--s2); }
.qg .rule { display: grid; grid-template-columns: minmax(0, 1fr) 220px; gap: var(--s2) var(--s4); padding: var(--s3) var(--s4); }
.qg .rule + .rule { border-top: 1px solid var(--line); }
.qg .rule h4 { display: flex; align-items: start; gap: var(--s2); color: var(--ink); font-size: var(--text); }
.qg .rule h4 .mark { margin-top: 3px; }
.qg .rule-text { display: grid; gap: 2px; align-content: start; }
.qg .rule-text > :not(h4) { padding-inline-start: 22px; }
.qg .rule-level { display: grid; gap: var(--s1); align-content: start; }
.qg .history { font-variant-numeric: tabular-nums; }

.qg .filters { display: flex; flex-wrap: wrap; gap: var(--s2) var(--s3); }
.qg .filters .field { flex: 1 1 130px; }
.qg .filters .grow { flex: 1 1 100%; }
.qg .table-box { overflow-x: auto; min-height: 120px; border: 1px solid var(--line); border-radius: var(--round); }
.qg table { width: 100%; border-collapse: collapse; }
.qg :is(th, td) { padding: 7px var(--s3); text-align: start; vertical-align: top; font-weight: 400; }
.qg thead th { border-bottom: 1px solid var(--line); background: var(--tint); font-size: var(--small); font-weight: 600; white-space: nowrap; }
.qg tbody tr + tr > * { border-top: 1px solid var(--line); }
.qg .journal td:first-child { white-space: nowrap; font-variant-numeric: tabular-nums; }
.qg q { display: block; color: var(--muted); quotes: none; padding-inline-start: var(--s2); border-inline-start: 2px solid var(--line); }
.qg code, .qg kbd { font-family: ui-monospace, Consolas, 'Noto Sans Mono', monospace; font-size: var(--small); overflow-wrap: anywhere; }
.qg kbd { padding: 2px 8px; border: 1px solid var(--edge); border-radius: var(--round-small); background: var(--tint); }
.qg .sizes { display: grid; border: 1px solid var(--line); border-radius: var(--round); grid-template-columns: minmax(0, 1fr) auto; }
.qg .sizes > div { display: contents; }
.qg .sizes :is(dt, dd) { padding: 8px var(--s3); }
.qg .sizes dd { text-align: end; font-variant-numeric: tabular-nums; }
.qg .sizes :is(dt, dd) ~ :is(dt, dd), .qg .sizes > div + div > * { border-top: 1px solid var(--line); }
.qg .sizes dd:nth-of-type(1) { border-top: 0; }
.qg button.danger { border-color: var(--block); color: var(--block); }
.qg button.danger:hover { background: var(--block-tint); }
.qg .confirm { width: min(420px, calc(100vw - 32px)); padding: var(--s5); color: var(--ink); }
.qg .confirm::backdrop { background: light-dark(rgb(18 24 33 / 46%), rgb(0 0 0 / 62%)); }
.qg .confirm .row { margin-top: var(--s4); }

.qg .steps { display: grid; gap: var(--s4); counter-reset: step; list-style: none; margin: 0; padding: 0; }
.qg .steps > li { position: relative; display: grid; gap: var(--s2); padding: var(--s4) var(--s4) var(--s4) 60px; border: 1px solid var(--line); border-radius: var(--round); counter-increment: step; }
.qg .steps > li::before { content: counter(step); position: absolute; inset: 14px auto auto 16px; width: 28px; height: 28px; border-radius: 50%; background: var(--brand); color: var(--on-brand); font-weight: 600; line-height: 28px; text-align: center; }
.qg .steps .save-note:empty { display: none; }
.qg .steps legend { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }

.qg .report { display: grid; gap: var(--s4); }
.qg .figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(130px, 1fr)); gap: var(--s3); }
.qg .figures > div { display: flex; flex-direction: column-reverse; padding: var(--s3); border: 1px solid var(--line); border-radius: var(--round); }
.qg .figures dt { color: var(--muted); font-size: var(--small); }
.qg .figures dd { font-size: 26px; font-weight: 600; line-height: 1.2; font-variant-numeric: tabular-nums; }
.qg .month-chart > svg { width: 100%; height: auto; }
.qg .month-chart text { fill: var(--muted); font-size: 11px; text-anchor: end; }
.qg .month-chart .day { text-anchor: middle; }
.qg .month-chart line { stroke: var(--line); }
.qg .layer rect { stroke: var(--paper); stroke-width: 1; }
.qg .layer[data-kind='back'] rect { fill: var(--ok); }
.qg .layer[data-kind='on'] rect { fill: url(#stripes); }
.qg .layer[data-kind='open'] rect { fill: var(--warn-tint); stroke: var(--warn); }
.qg .layer[data-kind='through'] rect { fill: var(--edge); opacity: .45; }
.qg #stripes .ground { fill: var(--block-tint); }
.qg #stripes .ink { fill: var(--block); }
.qg figcaption { display: flex; flex-wrap: wrap; gap: var(--s1) var(--s4); padding-top: var(--s2); font-size: var(--small); }
.qg .key { display: inline-flex; align-items: center; gap: 6px; }
.qg summary { cursor: pointer; }

@media (max-width: 720px) {
  .qg .options { grid-template-columns: minmax(0, 1fr); padding: var(--s3) var(--s3) 48px; }
  .qg .contents { margin-bottom: var(--s4); }
  .qg .contents ul { position: static; display: flex; flex-wrap: wrap; gap: var(--s1); }
  .qg .contents a { padding: 4px 10px; border: 1px solid var(--line); border-radius: 999px; font-size: var(--small); }
  .qg .contents [aria-current] { border-color: var(--brand); box-shadow: none; }
  .qg .rule { grid-template-columns: minmax(0, 1fr); padding: var(--s3); }
  .qg .steps > li { padding: 54px var(--s3) var(--s3); }
  .qg .journal thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .qg .journal :is(tbody, tr, td) { display: block; padding: 1px 0; border: 0 !important; }
  .qg .journal tr { padding: var(--s2) var(--s3); }
  .qg .journal tr + tr { border-top: 1px solid var(--line) !important; }
}

@media print {
  .qg { background: none; min-height: 0; }
  .qg :is(.desk-header, .contents, .toolbar, .weakened-line, .chapter-title) { display: none; }
  .qg .options { display: block; padding: 0; }
  .qg .report .layer rect { print-color-adjust: exact; }
}

@media (forced-colors: active) {
  .qg .contents [aria-current] { outline: 2px solid Highlight; }
  .qg .layer rect { stroke: CanvasText; }
  .qg .layer[data-kind='back'] rect { fill: CanvasText; }
  .qg .layer[data-kind='open'] rect { fill: Canvas; }
  .qg .layer[data-kind='through'] rect { fill: GrayText; }
  .qg .guard-line, .qg .weakened-line, .qg .what-if-result, .qg .number { border: 1px solid CanvasText; }
}
`;
