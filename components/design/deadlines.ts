/** Countdowns and their lists. */
export const deadlines = `
.qg .countdown {
  --look: var(--muted);
  --look-tint: var(--tint);
  display: inline-flex;
  align-items: center;
  gap: 5px;
  min-height: 20px;
  padding: 0 7px 0 5px;
  border: 1px solid transparent;
  border-radius: 999px;
  background: var(--look-tint);
  color: var(--look);
  font-size: var(--small);
  font-variant-numeric: tabular-nums;
  line-height: 18px;
  white-space: nowrap;
}
.qg .countdown .left { font-weight: 500; }
.qg .countdown[data-time='today'] { --look: var(--warn); --look-tint: var(--warn-tint); }
.qg .countdown[data-time='hour'] { --look: var(--block); --look-tint: var(--block-tint); border-color: var(--block); }
.qg .countdown[data-time='hour'] .left { font-weight: 700; }
.qg .countdown[data-time='passed'] { --look: var(--paper); --look-tint: var(--block); --cut: var(--block); border-radius: 3px; }
.qg .countdown[data-opens] { --look: var(--info); --look-tint: var(--info-tint); --cut: var(--info-tint); border-color: transparent; border-radius: 999px; }
.qg .countdown[data-opens][data-time='passed'] { --look: var(--ok); --look-tint: var(--ok-tint); }

/* A face that fills up, then a square with a cross; a tick where something has become possible. */
.qg :is([data-sign='far'], [data-sign='open']) path { fill: none; stroke: currentColor; }
.qg [data-sign='far'] path { d: path('M8 1.6a6.4 6.4 0 1 0 .01 0M8 4.4V8h2.8'); stroke-width: 1.6; stroke-linecap: round; }
.qg [data-sign='today'] path { d: path('M8 3.6a4.4 4.4 0 0 1 0 8.8z'); }
.qg [data-sign='today'] path + path { d: path('M8 1.6a6.4 6.4 0 1 0 .01 0'); stroke: currentColor; stroke-width: 1.6; }
.qg [data-sign='hour'] path { d: path('M8 .8a7.2 7.2 0 1 0 .01 0z'); }
.qg [data-sign='hour'] path + path { d: path('M8 3.8v5M8 10.6v2'); }
.qg [data-sign='open'] path { d: path('m2 8.5 4 4L14 4'); stroke-width: 2; }
.qg [data-sign='passed'] path { d: path('M3 1h10a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H3a2 2 0 0 1-2-2V3a2 2 0 0 1 2-2z'); }
.qg [data-sign='passed'] path + path { d: path('m5 5 6 6M11 5l-6 6'); }
.qg :is([data-sign='far'], [data-sign='open']) path + path { d: none; }

.qg .countdown-strip { position: absolute; overflow: hidden; contain: layout style paint; pointer-events: none; }
.qg .countdown-rows, .qg .countdown-row { position: absolute; left: 0; right: 0; }
.qg .countdown-rows { will-change: transform; }
.qg .countdown-row { display: flex; align-items: center; }
.qg .countdown-strip .countdown { max-width: 100%; overflow: hidden; white-space: nowrap; border-radius: 999px; box-shadow: inset 0 0 0 1px var(--line); }
.qg .countdown-strip:not(.slim, .edge) .countdown { gap: 3px; padding: 0 5px 0 4px; }
.qg .countdown-strip .left { overflow: hidden; text-overflow: ellipsis; }
.qg .countdown-strip .countdown > svg { flex: none; }
.qg .countdown-strip .countdown[data-time='passed']:not([data-opens]) { box-shadow: none; }
.qg .countdown-strip .found .countdown[data-time] { box-shadow: inset 0 0 0 2px var(--focus); }
.qg .countdown-strip.slim .countdown { width: 20px; padding: 0; justify-content: center; }
.qg .countdown-strip.slim .left { display: none; }
/* On the page itself, which is white whatever the PC's look. */
.qg .countdown-strip.edge { color-scheme: light; }
.qg .countdown-strip.edge .countdown { display: block; width: 4px; min-height: 70%; padding: 0; border: 0; border-radius: 2px; background: var(--look); box-shadow: none; }
.qg .countdown-strip.edge .countdown[data-time='passed']:not([data-opens]) { min-height: 100%; background: var(--block); }
.qg .countdown-strip.edge .countdown > * { display: none; }

/* Within the window, wherever what it opens from stands. */
.qg .board { --wide: min(720px, var(--across) - 24px); }
.qg .board .deadline-list { position: absolute; width: var(--wide); left: clamp(12px - var(--at), var(--from, 0px), var(--across) - 12px - var(--at) - var(--wide)); }
.qg .board .deadline-list ul { max-height: clamp(96px, var(--room) - 120px, 260px); }
.qg .board.up .deadline-list { bottom: calc(100% + var(--s2)); }
.qg .board.down .deadline-list { top: calc(100% + var(--s2)); }
.qg .board.right .deadline-list { --from: calc(100% - var(--wide)); }
.qg .board.tab .deadline-chip > button { border-radius: 0 999px 999px 0; border-inline-start: 0; }
.qg .board.tab .deadline-chip > button:not(:hover, :focus-visible, [aria-expanded='true']) { width: 14px; padding-inline: 0; overflow: hidden; text-indent: 14px; border-color: var(--brand); background: var(--brand); }
.qg .deadline-chip > button { border-radius: 999px; box-shadow: var(--shadow); white-space: nowrap; }

.qg .deadline-list { width: 100%; max-width: 720px; overflow: hidden; }
.qg .deadline-list > header { justify-content: space-between; padding: var(--s2) var(--s3); border-bottom: 1px solid var(--line); }
.qg .deadline-list > header button { min-height: 26px; padding: 1px 10px; border-color: var(--line); border-radius: 999px; font-size: var(--small); }
.qg .deadline-list [aria-pressed='true'] { border-color: var(--brand); background: var(--brand); color: var(--on-brand); }
.qg .deadline-list ul { max-height: 260px; overflow: auto; }
.qg .deadline-list li + li { border-top: 1px solid var(--line); }
.qg .deadline-list li button { display: grid; grid-template-columns: 190px minmax(0, 1fr) auto; gap: 2px var(--s3); align-items: center; width: 100%; padding: 6px var(--s3); border-radius: 0; }
.qg .deadline-list li button:focus-visible { outline-offset: -2px; }
.qg .deadline-list .countdown { justify-self: start; white-space: normal; }
.qg .deadline-list .note { padding: var(--s2) var(--s3); border-top: 1px solid var(--line); }
.qg .nothing { padding: var(--s4) var(--s3); color: var(--muted); }
.qg .clock-line { display: flex; gap: var(--s2); padding: var(--s2) var(--s3); border-top: 1px solid var(--line); color: var(--muted); font-size: var(--small); }
.qg .clock-line .mark { align-self: start; margin-top: 1px; }
.qg .deadline-detail { display: grid; gap: 2px; padding: 10px var(--s3); border-top: 1px solid var(--line); }
.qg .deadline-detail .head { display: flex; flex-wrap: wrap; justify-content: space-between; gap: var(--s1) var(--s2); }
@media (max-width: 480px) {
  .qg .countdown { white-space: normal; border-radius: 10px; }
  .qg .deadline-list li button { grid-template-columns: minmax(0, 1fr); }
}

@media (forced-colors: active) {
  .qg .countdown { border: 1px solid CanvasText; }
  .qg .countdown[data-time] { --cut: Canvas; }
  .qg .countdown-strip.edge .countdown-row .countdown[data-time] { background: CanvasText; forced-color-adjust: none; }
  .qg .deadline-list [aria-pressed='true'] { background: Highlight; color: HighlightText; forced-color-adjust: none; }
}
`;
