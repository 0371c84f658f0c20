/**
 * Every size is in px: inside a shadow root `rem` still follows the console's own `html { font-size }`.
 * `light-dark()` follows `color-scheme`, so one attribute overrides the whole palette.
 */
export const tokens = `
:host {
  all: initial;
  display: block;
  /* A layer of its own: what we draw anew does not make the browser put together a long list under it once more. */
  will-change: opacity !important;
}
@media print { :host { display: none !important; } }
/* Its place on the page is written on it (drawing/host.ts); where the seller is at work lies above our other parts. */
:host(:focus-within) { z-index: 2147483647 !important; }
.qg {
  all: initial;
  display: block;
  direction: ltr;
  color-scheme: light dark;

  --paper: light-dark(#ffffff, #161a20);
  --raised: light-dark(#ffffff, #1b2027);
  --tint: light-dark(#f4f6f8, #20262e);
  --ink: light-dark(#161b22, #e9edf2);
  --muted: light-dark(#55606e, #a6b0bd);
  --line: light-dark(#d9dfe6, #343d49);
  --edge: light-dark(#7b8794, #7d8997);
  --brand: light-dark(#0b5d63, #74cbd1);
  --on-brand: light-dark(#ffffff, #06282b);
  --brand-hover: light-dark(#084a4f, #94dce1);
  --focus: light-dark(#0a6cff, #8ab8ff);
  --shadow: 0 1px 2px rgb(15 23 42 / 8%), 0 8px 28px rgb(15 23 42 / 16%);

  --block: light-dark(#b01220, #ff9c97);
  --block-tint: light-dark(#fdf1f1, #351a1c);
  --warn: light-dark(#8a4a00, #f4bf6a);
  --warn-tint: light-dark(#fff7e8, #31260f);
  --info: light-dark(#1b4f9c, #93bfff);
  --info-tint: light-dark(#eff5fd, #18273d);
  --ok: light-dark(#17663a, #82d7a5);
  --ok-tint: light-dark(#eef8f2, #14301f);
  --unchecked: light-dark(#5a4a83, #c6b6f2);
  --unchecked-tint: light-dark(#f5f2fb, #272138);

  --s1: 4px;
  --s2: 8px;
  --s3: 12px;
  --s4: 16px;
  --s5: 24px;
  --round: 8px;
  --round-small: 5px;

  --small: 12px;
  --text: 13px;
  --large: 15px;
  --title: 18px;

  color: var(--ink);
  font: 400 var(--text)/1.55 'Segoe UI', system-ui, -apple-system, sans-serif;
  text-align: start;
  overflow-wrap: anywhere;
  -webkit-text-size-adjust: 100%;
}
.qg[data-theme='light'] { color-scheme: light; }
.qg[data-theme='dark'] { color-scheme: dark; }

/* Chinese characters look different in each language: the font follows the text's own language. */
.qg:lang(ja), .qg :lang(ja) {
  font-family: 'Segoe UI', -apple-system, 'Hiragino Sans', 'Yu Gothic UI', Meiryo, 'Noto Sans JP', 'Noto Sans CJK JP', sans-serif;
  line-break: strict;
  word-break: normal;
}
.qg:lang(ko), .qg :lang(ko) {
  font-family: 'Segoe UI', -apple-system, 'Apple SD Gothic Neo', 'Malgun Gothic', 'Noto Sans KR', 'Noto Sans CJK KR', sans-serif;
  word-break: keep-all;
}
.qg:lang(zh), .qg :lang(zh) {
  font-family: 'Segoe UI', -apple-system, 'PingFang SC', 'Microsoft YaHei UI', 'Microsoft YaHei', 'Noto Sans SC', 'Noto Sans CJK SC', sans-serif;
  word-break: normal;
}
.qg:lang(en), .qg :lang(en) {
  font-family: 'Segoe UI', system-ui, -apple-system, 'Noto Sans', sans-serif;
}
`;
