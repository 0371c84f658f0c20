/** One silhouette a level, so that none depends on its colour; and the product's own, which no console carries. */
export const signs = `
.qg .sign path { fill: currentColor; }
.qg .sign path + path { fill: none; stroke: var(--cut, var(--paper)); stroke-width: 1.8; }

.qg [data-sign='block'] path { d: path('M5 .8h6L15.2 5v6L11 15.2H5L.8 11V5z'); }
.qg [data-sign='block'] path + path { d: path('M4.2 8h7.6'); }
.qg [data-sign='warn'] path { d: path('M8 .9 15.6 14.6H.4z'); stroke: currentColor; stroke-linejoin: round; }
.qg [data-sign='warn'] path + path { d: path('M8 5.4v4.2M8 11.2v1.9'); }
.qg [data-sign='info'] path { d: path('M8 .8a7.2 7.2 0 1 0 .01 0z'); }
.qg [data-sign='info'] path + path { d: path('M8 3.6v1.9M8 7v5.4'); }
.qg :is([data-sign='ok'], [data-sign='unchecked']) path { fill: none; stroke: currentColor; }
.qg [data-sign='ok'] path { d: path('m2 8.6 4 4 8-8.8'); stroke-width: 2.2; stroke-linecap: round; stroke-linejoin: round; }
.qg [data-sign='unchecked'] path { d: path('M8 1.4a6.6 6.6 0 1 0 .01 0z'); stroke-width: 1.6; stroke-dasharray: 2.6 2.1; }
.qg [data-sign='unchecked'] path + path { d: path('M5.9 6.4a2.1 2.1 0 1 1 3.2 1.8c-.8.5-1.1.8-1.1 1.6M8 11v1.5'); stroke: currentColor; stroke-width: 1.5; stroke-dasharray: none; }
.qg [data-sign='ok'] path + path { d: none; }

.qg [data-sign='product'] { color: var(--brand); }
.qg [data-sign='product'] path { d: path('M8 .6 14.2 3v4.6c0 3.7-2.5 6.5-6.2 7.8-3.7-1.3-6.2-4.1-6.2-7.8V3z'); }
.qg [data-sign='product'] path + path { d: path('M4.6 5.3h6.8M5 9l2.2 2.2 3.9-3.9'); stroke: var(--paper); stroke-width: 1.6; }
`;
