/** Controls of the lists and panels, which the guard's own dialog has none of. */
export const controls = `
.qg button.bare {
  min-height: 24px;
  padding: 2px 4px;
  border: 0;
  background: transparent;
  text-align: start;
}
.qg button.bare:hover { background: var(--tint); }
.qg .disclose::before { content: ''; display: inline-block; width: 5px; height: 5px; margin: 0 6px 2px 2px; border: solid currentColor; border-width: 0 1.5px 1.5px 0; transform: rotate(-45deg); }
.qg .disclose[aria-expanded='true']::before { transform: rotate(45deg); }
`;
