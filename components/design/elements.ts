/** Plain elements and the controls that every part shares. */
export const elements = `
.qg *, .qg *::before, .qg *::after { box-sizing: border-box; }
.qg [hidden] { display: none !important; }
.qg :is(p, h2, h3, ul, ol, dl, dd, figure) { margin: 0; padding: 0; }
.qg p { text-wrap: pretty; }
.qg :is(ul, ol) { list-style: none; }
.qg :is(h2, h3) { font-size: inherit; font-weight: 600; line-height: 1.4; }
.qg :is(button, input, textarea, select) { font: inherit; color: inherit; letter-spacing: inherit; margin: 0; }
.qg svg { display: block; flex: none; }

.qg .weakened { padding: 2px var(--s2); border-radius: var(--round-small); background: var(--warn-tint); color: var(--warn); font-size: var(--small); font-weight: 500; }

.qg button {
  min-height: 32px;
  padding: 5px 12px;
  border: 1px solid var(--edge);
  border-radius: var(--round-small);
  background: var(--raised);
  color: var(--ink);
  font-weight: 500;
  line-height: 1.4;
  text-align: center;
  cursor: pointer;
}
.qg button:hover { background: var(--tint); }
.qg button.main { border-color: var(--brand); background: var(--brand); color: var(--on-brand); }
.qg button.main:hover { border-color: var(--brand-hover); background: var(--brand-hover); }
.qg button.quiet { border-color: transparent; background: transparent; color: var(--muted); }
.qg button.quiet:hover { background: var(--tint); color: var(--ink); }
.qg :is(button, input, textarea, select, [tabindex]):focus-visible {
  outline: 2px solid var(--focus);
  outline-offset: 2px;
}
.qg :is(input, textarea, select) {
  width: 100%;
  min-height: 32px;
  padding: 6px 10px;
  border: 1px solid var(--edge);
  border-radius: var(--round-small);
  background: var(--paper);
  color: var(--ink);
}
.qg textarea { display: block; min-height: 52px; resize: vertical; }
.qg ::placeholder { color: var(--muted); opacity: 1; }
.qg [aria-invalid='true'] { border-color: var(--block); box-shadow: inset 0 0 0 1px var(--block); }
.qg label { display: block; font-weight: 500; }
.qg .hint { color: var(--muted); font-size: var(--small); }
.qg .error { color: var(--block); font-weight: 500; }
.qg .row { display: flex; flex-wrap: wrap; align-items: center; gap: var(--s2); }
.qg .row.end { justify-content: end; }
.qg .stack { display: grid; gap: var(--s2); }
.qg .card {
  border: 1px solid var(--line);
  border-radius: var(--round);
  background: var(--raised);
  box-shadow: var(--shadow);
}
.qg .unseen {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}

@media (prefers-reduced-motion: no-preference) {
  .qg button { transition: background-color 120ms, border-color 120ms; }
}
@media (forced-colors: active) {
  .qg .card, .qg button { border: 1px solid ButtonText; }
  .qg button.main { background: ButtonText; color: ButtonFace; forced-color-adjust: none; }
  .qg :is(button, input, textarea, select, [tabindex]):focus-visible { outline-color: Highlight; }
}
`;
