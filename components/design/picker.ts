/** Where texts are chosen and put in, on the console's pages. */
export const picker = `
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
.qg .picker .step { display: grid; gap: var(--s3); padding: var(--s4); max-height: min(70vh, 520px); overflow: auto; }
.qg .picker .step h2 { font-size: var(--large); }
.qg .picker .step .preview { padding: 0; border: 0; overflow: visible; }
.qg .picker .step > .row.end { position: sticky; bottom: calc(var(--s4) * -1); margin: 0 calc(var(--s4) * -1) calc(var(--s4) * -1); padding: var(--s2) var(--s4); border-top: 1px solid var(--line); background: var(--tint); }
.qg .picker .field { display: grid; gap: var(--s1); }
.qg .picker .field input { max-width: 320px; }
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
.qg .notice-record > p { flex-wrap: nowrap; align-items: start; }
.qg .notice-record > p .mark { flex: none; margin-top: 3px; }
.qg .notice-record > .row:not(p) { padding-inline-start: 22px; }
.qg .notice-record form { padding-inline-start: 22px; }

@media (forced-colors: active) {
  .qg .picker [aria-selected='true'] { background: Highlight; color: HighlightText; forced-color-adjust: none; }
}
`;
