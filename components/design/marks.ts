/** Level marks, findings and sources: the same wherever they stand. */
export const marks = `
.qg [data-look='block'] { --look: var(--block); --look-tint: var(--block-tint); }
.qg [data-look='warn'] { --look: var(--warn); --look-tint: var(--warn-tint); }
.qg [data-look='info'] { --look: var(--info); --look-tint: var(--info-tint); }
.qg [data-look='ok'] { --look: var(--ok); --look-tint: var(--ok-tint); }
.qg [data-look='unchecked'] { --look: var(--unchecked); --look-tint: var(--unchecked-tint); }

.qg .mark {
  display: inline-flex;
  align-items: center;
  gap: 5px;
  color: var(--look);
  font-weight: 600;
  min-width: 0;
}
.qg .mark.badge { padding: 1px 8px 1px 6px; border-radius: 999px; background: var(--look-tint); font-size: var(--small); line-height: 1.5; }

.qg .finding { display: grid; grid-template-columns: 16px minmax(0, 1fr); gap: 2px var(--s2); }
.qg .finding > .mark { margin-top: 2px; align-self: start; }
.qg .finding .what { font-weight: 500; }
.qg .finding[data-level='info'] .what { font-weight: 400; }
.qg .finding .more { grid-column: 2; display: grid; gap: var(--s1); padding-bottom: var(--s1); }
.qg .remedies { display: flex; flex-wrap: wrap; gap: var(--s2); padding-top: var(--s1); }
.qg .remedies button { min-height: 28px; padding: 3px 10px; text-align: start; }
.qg .remedies p { align-self: center; }

.qg .source { color: var(--muted); font-size: var(--small); }
.qg .source > span + span::before { content: ' · '; }

.qg .unchecked { display: grid; grid-template-columns: 16px minmax(0, 1fr); gap: 2px var(--s2); color: var(--muted); }
.qg .unchecked > .mark { margin-top: 2px; align-self: start; }
.qg .unchecked b { color: var(--unchecked); font-weight: 600; }
.qg .unchecked li span::after { content: ' — '; }

@media (forced-colors: active) {
  .qg .mark.badge { border: 1px solid CanvasText; }
}
`;
