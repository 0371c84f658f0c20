/** The panel and the lines under the fields. */
export const pageParts = `
.qg .panel { width: 340px; max-width: 100%; overflow: hidden; border-top: 3px solid var(--brand); }
.qg .panel > header {
  display: flex;
  align-items: center;
  justify-content: space-between;
  padding: var(--s2) var(--s3);
  border-bottom: 1px solid var(--line);
}
.qg .panel > header button { flex: none; }
.qg .panel > .body { max-height: min(60vh, 560px); overflow: auto; scrollbar-gutter: stable; overscroll-behavior: contain; }
.qg .panel > .body > :first-child { border-top: 0; }
.qg .panel.folded { width: auto; display: inline-block; overflow: visible; border-top: 0; }
.qg .pill { display: inline-flex; align-items: center; gap: var(--s2); border-radius: 999px; border-top: 2px solid var(--brand); }

.qg .live-line { display: grid; gap: 2px; font-size: var(--small); }
.qg .live-line .line {
  display: flex;
  align-items: start;
  gap: 6px;
  justify-self: start;
  padding: 2px 8px 2px 6px;
  border-radius: var(--round-small);
  background: var(--look-tint);
  color: var(--look);
  font-weight: 500;
}
.qg .live-line .mark { margin-top: 2px; }
.qg .live-line .remedies { padding: 0; }
.qg .live-line .remedies button { min-height: 24px; padding: 1px 8px; }

@media (forced-colors: active) {
  .qg .live-line .line { border: 1px solid CanvasText; }
}
`;
