import { type ComponentChild, render } from 'preact';
import { presses } from '../../../components/stand-alone';

export const HOST = 'qsm-guard';
export type Dress = (root: ShadowRoot) => void;
export type HostPart = 'panel' | 'countdowns' | 'templates' | 'dialog' | 'banner';

/**
 * Above every layer of the console; what must lie above even that uses the browser's top layer. One is left over: of
 * ours, that in which the seller is at work lies above the others (design/tokens.ts).
 */
const TOPMOST = '2147483646';
/** A page that throws us out more often than this means it: fighting on would only slow it down. */
const RETURNS = 50;

/**
 * `all: initial` keeps the page's styles out; the box itself takes no room and catches no press. A page that hides
 * whatever it does not know says so with weight, too.
 */
const bare = `all: initial !important; position: absolute !important; top: 0 !important; left: 0 !important;
  width: 0 !important; height: 0 !important; z-index: ${TOPMOST} !important`;

/** By name: in a frame's document it is an element of another window's kind, and what is no element has no name. */
export const isHost = (node: object): boolean => (node as Partial<Element>).localName === HOST;

/** One place of ours on the page, with a tree of components in it. */
export const makeHost = (document: Document, part: HostPart, dress: Dress) => {
  // Firefox ends the scripts of an extension that is updated, and runs the new ones on the page that is open: what the
  // old ones drew still stands there, and nothing in it answers.
  for (const left of document.querySelectorAll(`${HOST}[data-part="${part}"]`)) left.remove();
  let host: HTMLElement | null = null;
  // Beside the style, not in place of it.
  let root: HTMLElement | null = null;

  let returns = 0;
  let zoomed = 1;

  const open = (): HTMLElement | null => {
    if (!document.body) return null;
    if (!host || !root) {
      host = document.createElement(HOST);
      host.dataset.part = part;
      host.style.cssText = bare;
      // To the page it would be something outside of its own layer: many close that by it, or take the focus back.
      for (const type of [...presses, 'focusin'])
        host.addEventListener(type, (event) => event.stopPropagation());
      zoomed = 1;
      const shadow = host.attachShadow({ mode: 'open' });
      dress(shadow);
      root = document.createElement('div');
      shadow.append(root);
    }
    if (host.parentNode !== document.body && returns++ < RETURNS) document.body.append(host);
    return root;
  };

  /** Places are measured in the window; a page that zooms its body would move ours by as much again. */
  const unzoom = () => {
    const zoom = document.body.currentCSSZoom ?? 1;
    if (zoom === zoomed) return;
    zoomed = zoom;
    host?.style.setProperty('zoom', String(1 / zoom), 'important');
  };

  return {
    element: () => host,
    root: () => root,
    /** False where the page has no body to stand in yet. */
    show: (tree: ComponentChild): boolean => {
      const into = open();
      if (into) {
        unzoom();
        render(tree, into);
      }
      return into !== null;
    },
    hide: () => {
      if (root) render(null, root);
      host?.remove();
      host = null;
      root = null;
      // Taken out by ourselves: a dialog may be asked for any number of times in a day.
      returns = 0;
    },
    /** Puts it back where the page has thrown it out; what was typed in it is still there. */
    stays: () => {
      if (host && host.parentNode !== document.body) open();
    },
  };
};
export type Host = ReturnType<typeof makeHost>;
