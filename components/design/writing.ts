/** A text as the buyer will read it, with what it means. */
export const writing = `
.qg .caption { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 var(--s2); color: var(--muted); font-size: var(--small); font-weight: 600; }
.qg .caption .hint { font-weight: 400; font-variant-numeric: tabular-nums; }
.qg .text { white-space: pre-wrap; }
.qg .subject { font-weight: 600; padding-bottom: var(--s1); }
.qg .buyer, .qg .yours .text { padding: 10px var(--s3); border: 1px solid var(--line); border-radius: var(--round-small); background: var(--paper); }
.qg .gloss { color: var(--muted); }
.qg .asked { color: var(--warn); font-size: var(--small); font-weight: 500; }
.qg mark { padding: 0 4px; border-radius: 3px; background: var(--warn-tint); color: var(--warn); outline: 1px dashed var(--warn); outline-offset: -1px; }
.qg .yours { display: grid; gap: var(--s1); }

@media (forced-colors: active) {
  .qg mark { border: 1px solid CanvasText; }
}
`;
