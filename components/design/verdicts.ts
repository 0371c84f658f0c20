/** What can be done with an order, action by action. */
export const verdicts = `
.qg .action-verdict { padding: 10px var(--s3); display: grid; gap: 6px; }
.qg .action-verdict + .action-verdict { border-top: 1px solid var(--line); }
.qg .action-verdict .head { display: flex; flex-wrap: wrap; align-items: start; justify-content: space-between; gap: var(--s2); }
.qg .action-verdict .badge { flex: 0 0 auto; max-width: 100%; }
.qg .action-verdict h3 { flex: 1 1 90px; }
.qg .action-verdict > .row { margin-inline-start: 20px; font-size: var(--small); }
.qg .action-verdict > .row:empty { display: none; }
.qg .advised { display: inline-block; margin-inline-start: 6px; padding: 0 6px; border-radius: 3px; background: var(--ok-tint); color: var(--ok); font-size: var(--small); font-weight: 500; }
.qg .consequences { padding-inline-start: 24px; color: var(--muted); }
.qg .consequences li { list-style: disc; }
`;
