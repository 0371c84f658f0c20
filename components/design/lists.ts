/** Countdowns, their lists, and the template picker. */
export const lists = `
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

.qg .countdown-strip { position: absolute; overflow: hidden; contain: layout style paint; pointer-events: none; }
.qg .countdown-rows, .qg .countdown-row { position: absolute; left: 0; right: 0; }
.qg .countdown-row { display: flex; align-items: center; }
.qg .countdown-strip .countdown { max-width: 100%; overflow: hidden; white-space: nowrap; border-radius: 999px; box-shadow: inset 0 0 0 1px var(--line); }
.qg .countdown-strip .found .countdown { box-shadow: inset 0 0 0 2px var(--focus); }
.qg .countdown-strip.slim .countdown { width: 20px; padding: 0; justify-content: center; }
.qg .countdown-strip.slim .left { display: none; }
.qg .countdown-strip.edge .countdown { display: block; width: 4px; min-height: 70%; padding: 0; border: 0; border-radius: 2px; background: var(--look); box-shadow: none; }
.qg .countdown-strip.edge .countdown > * { display: none; }

.qg .board .deadline-list { position: absolute; width: min(720px, calc(100vw - 24px)); }
.qg .board.up .deadline-list { bottom: calc(100% + var(--s2)); }
.qg .board.down .deadline-list { top: calc(100% + var(--s2)); }
.qg .board.right .deadline-list { right: 0; }
.qg .deadline-chip > button { border-radius: 999px; box-shadow: var(--shadow); white-space: nowrap; }

.qg .deadline-list { width: 100%; max-width: 720px; overflow: hidden; }
.qg .deadline-list > header { justify-content: space-between; padding: var(--s2) var(--s3); border-bottom: 1px solid var(--line); }
.qg .deadline-list > header button { min-height: 26px; padding: 1px 10px; border-color: var(--line); border-radius: 999px; font-size: var(--small); }
.qg .deadline-list [aria-pressed='true'] { border-color: var(--brand); background: var(--brand); color: var(--on-brand); }
.qg .deadline-list ul { max-height: 260px; overflow: auto; }
.qg .deadline-list li + li { border-top: 1px solid var(--line); }
.qg .deadline-list li button { display: grid; grid-template-columns: minmax(150px, auto) minmax(0, 1fr) auto; gap: 2px var(--s3); align-items: center; width: 100%; padding: 6px var(--s3); border-radius: 0; }
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

.qg .texts { min-height: 0; padding: 0 8px; border-color: var(--line); color: var(--muted); font-size: var(--small); line-height: 20px; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.qg .texts:hover, .qg .texts[aria-expanded='true'] { color: var(--brand); border-color: var(--brand); }

.qg .layer { position: fixed; inset: auto; margin: 0; padding: 0; border: 0; overflow: visible; background: none; color: inherit; }
.qg .picker { width: min(760px, 100%); max-height: calc(100vh - 16px); max-height: calc(100dvh - 16px); overflow: auto; border-top: 3px solid var(--brand); }
.qg .picker .find { padding: var(--s3); border-bottom: 1px solid var(--line); display: grid; gap: var(--s1); }
.qg .picker .columns { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 7fr); max-height: min(56vh, 420px); }
.qg .picker .list { overflow: auto; padding: var(--s1); overscroll-behavior: contain; }
.qg .picker .group { padding: 6px var(--s2) 2px; color: var(--muted); font-size: var(--small); font-weight: 600; }
.qg .picker [role='option'] { display: grid; padding: 6px var(--s2); border-radius: var(--round-small); cursor: pointer; border-inline-start: 3px solid transparent; }
.qg .picker [aria-selected='true'] { background: var(--tint); border-inline-start-color: var(--brand); }
.qg .preview { overflow: auto; padding: var(--s3); border-inline-start: 1px solid var(--line); display: grid; gap: var(--s2); align-content: start; overscroll-behavior: contain; }
.qg .preview:focus-visible { outline-offset: -2px; }
.qg .caption { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 var(--s2); color: var(--muted); font-size: var(--small); font-weight: 600; }
.qg .caption .hint { font-weight: 400; font-variant-numeric: tabular-nums; }
.qg .text { white-space: pre-wrap; }
.qg .subject { font-weight: 600; padding-bottom: var(--s1); }
.qg .buyer, .qg .yours .text { padding: 10px var(--s3); border: 1px solid var(--line); border-radius: var(--round-small); background: var(--paper); }
.qg .gloss { color: var(--muted); }
.qg .asked { color: var(--warn); font-size: var(--small); font-weight: 500; }
.qg mark { padding: 0 4px; border-radius: 3px; background: var(--warn-tint); color: var(--warn); outline: 1px dashed var(--warn); outline-offset: -1px; }
.qg .picker .step { display: grid; gap: var(--s3); padding: var(--s4); max-height: min(70vh, 520px); overflow: auto; }
.qg .picker .step h2 { font-size: var(--large); }
.qg .picker .step .preview { padding: 0; border: 0; overflow: visible; }
.qg .picker .step > .row.end { position: sticky; bottom: calc(var(--s4) * -1); margin: 0 calc(var(--s4) * -1) calc(var(--s4) * -1); padding: var(--s2) var(--s4); border-top: 1px solid var(--line); background: var(--tint); }
.qg .picker .field { display: grid; gap: var(--s1); }
.qg .picker .field input { max-width: 320px; }
.qg .yours { display: grid; gap: var(--s1); }
.qg .row.end { justify-content: end; }
@media (max-width: 560px) {
  .qg .picker .columns { grid-template-columns: minmax(0, 1fr); max-height: none; }
  .qg .picker .list { max-height: 180px; }
  .qg .preview { border-inline-start: 0; border-top: 1px solid var(--line); max-height: 220px; }
  .qg .picker .step .preview { max-height: none; }
}

.qg .inquiry { display: grid; gap: var(--s2); padding: var(--s4); max-width: 640px; }
.qg .picker .inquiry { max-width: none; box-shadow: none; }
.qg .inquiry .text { max-height: 220px; overflow: auto; }
.qg .inquiry button, .qg .notice-record form button { justify-self: start; }
.qg .notice-record { display: grid; gap: var(--s2); padding: 10px var(--s3); border-top: 1px solid var(--line); }
.qg .notice-record > .row:not(p) { padding-inline-start: 22px; }
.qg .notice-record form { padding-inline-start: 22px; }

@media (forced-colors: active) {
  .qg .countdown, .qg mark { border: 1px solid CanvasText; }
  .qg .picker [aria-selected='true'], .qg .deadline-list [aria-pressed='true'] { background: Highlight; color: HighlightText; forced-color-adjust: none; }
}
`;
