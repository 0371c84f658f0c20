/** The extension's own pages. What stands on the console's pages needs none of this. */
export const desk = `
html { color-scheme: light dark; }
html[data-theme='light'] { color-scheme: light; }
html[data-theme='dark'] { color-scheme: dark; }
body { margin: 0; }
body.popup { width: 380px; max-width: 100vw; }
.qg { min-height: 100vh; background: var(--paper); }
.qg .qg { min-height: 0; }
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
.qg .due-list button { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 var(--s2); align-items: center; width: 100%; padding: 7px var(--s3); border-radius: 0; font-weight: 400; }
.qg .due-list button:focus-visible { outline-offset: -2px; }
.qg .due-list .what { font-weight: 500; }
.qg .due-list .hint { grid-row: 2; grid-column: 1; }
.qg .due-list .countdown { grid-row: 1 / span 2; grid-column: 2; white-space: normal; justify-self: end; max-width: 150px; }
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

@media (forced-colors: active) {
  .qg .guard-line, .qg .weakened-line, .qg .what-if-result, .qg .number { border: 1px solid CanvasText; }
}
`;
