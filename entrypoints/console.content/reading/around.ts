// A list may stand in one frame and the open claim in another, a popup beside the window that opened it. Only
// documents of the console itself can be reached: the browser refuses all others.

const documentOf = (view: Window | null | undefined): Document | undefined => {
  try {
    return view?.document ?? undefined;
  } catch {
    return undefined;
  }
};

export const framesOf = (document: Document): Document[] =>
  // By tag: the browser remembers these, and pages with long lists are asked often.
  [...document.getElementsByTagName('iframe'), ...document.getElementsByTagName('frame')].flatMap((frame) => {
    const inner = documentOf((frame as HTMLIFrameElement).contentWindow);
    return inner?.body ? [inner] : [];
  });

export const documentsAround = (document: Document): Document[] => {
  const found = new Set<Document>();
  const view = document.defaultView;
  let outer: Window | null | undefined = view;
  for (let height = 0; outer && height < 5; height++) {
    const next: Window | null = outer.parent === outer ? outer.opener : outer.parent;
    const reached = documentOf(next);
    if (!reached || found.has(reached)) break;
    found.add(reached);
    for (const frame of framesOf(reached)) found.add(frame);
    outer = next;
  }
  found.delete(document);
  return [...found];
};
