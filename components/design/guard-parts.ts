/** What a press waits for: the dialog that stops an action, and what is said on top of the page. */
export const guardParts = `
.qg .stop {
  position: fixed;
  inset: 0;
  width: min(540px, calc(100vw - 16px));
  max-width: none;
  max-height: calc(100vh - 16px);
  max-height: calc(100dvh - 16px);
  margin: auto;
  padding: 0;
  overflow: hidden;
  border-top: 4px solid var(--look);
  color: var(--ink);
  --text: 14px;
  font-size: var(--text);
}
.qg .stop:is([open], :popover-open) { display: flex; flex-direction: column; }
/* Over the whole page, under its own content: no press goes past it. */
.qg .stop::before { content: ''; position: fixed; inset: 0; z-index: -1; }
.qg .stop::backdrop { background: light-dark(rgb(18 24 33 / 46%), rgb(0 0 0 / 62%)); }
.qg .stop > header { display: flex; gap: var(--s3); padding: var(--s4) var(--s5) var(--s3); align-items: start; }
.qg .stop > header > div { min-width: 0; }
.qg .stop > header > svg { color: var(--look); margin-top: 4px; }
.qg .stop .by { display: flex; flex-wrap: wrap; align-items: center; gap: var(--s2); color: var(--muted); font-size: var(--small); }
.qg .stop h2 { font-size: var(--title); line-height: 1.35; }
.qg .stop > .body { flex: 0 1 auto; min-height: 0; overflow: auto; padding: var(--s1) var(--s5) var(--s4); display: grid; gap: var(--s3); align-content: start; overscroll-behavior: contain; }
.qg .stop > .body:focus-visible { outline-offset: -2px; }
.qg .stop .reason { padding-top: var(--s3); border-top: 1px solid var(--line); }
.qg .stop .locked { padding: var(--s2) var(--s3); border-radius: var(--round-small); background: var(--tint); }
.qg .stop .findings { display: grid; gap: var(--s3); }
.qg .stop > footer { display: flex; flex-wrap: wrap; gap: var(--s2); align-items: center; justify-content: end; padding: var(--s3) var(--s5); border-top: 1px solid var(--line); background: var(--tint); }

/* The message popup, and larger windows at 200 %. */
@media (max-height: 420px), (max-width: 420px) {
  .qg .stop > header { padding: 10px var(--s3) 6px; }
  .qg .stop > header > div { min-width: 0; }
.qg .stop > header > svg { width: 22px; height: 22px; }
  .qg .stop > .body { padding: var(--s1) var(--s3) var(--s3); gap: var(--s3); }
  .qg .stop > footer { padding: 6px var(--s3); }
  .qg .stop h2 { font-size: var(--large); }
}
/* The popup at 200 %: a fixed header and footer would leave nothing to read. */
@media (max-height: 240px) {
  .qg .stop:is([open], :popover-open) { display: block; overflow: auto; }
  .qg .stop > .body { overflow: visible; }
}

.qg .over { position: fixed; inset: 8px 8px auto; display: flex; justify-content: center; pointer-events: none; }
.qg .over > .banner { max-width: 960px; pointer-events: auto; }
.qg .banner { display: flex; flex-wrap: wrap; align-items: start; justify-content: space-between; gap: var(--s2) var(--s4); padding: 10px var(--s4); border-inline-start: 4px solid var(--look); }
.qg .banner > .stack { flex: 1 1 320px; }
.qg .banner > .row { margin-inline-start: auto; }
.qg .notice { display: grid; grid-template-columns: 16px minmax(0, 1fr); gap: var(--s2); }
.qg .notice > .mark { margin-top: 2px; align-self: start; }
.qg .banner.small { display: block; padding: 0; border: 0; }
.qg .banner.small button { display: inline-flex; align-items: center; gap: 6px; border-radius: 999px; border-color: var(--look); }
.qg .banner strong { font-weight: 600; }

@media (forced-colors: active) {
  .qg .stop::backdrop { background: Canvas; opacity: 0.7; }
}
`;
