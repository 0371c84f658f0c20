/**
 * What the guard's own drawings, the dialog and the banner, use of Preact: it stands in its place in the scripts that
 * every page of the console carries, where Preact would be a tenth of all. A change draws the whole tree of its root
 * again, which is small. The tests of those components run on both.
 */

type Props = Readonly<Record<string, unknown>>;
type Component = (props: Props) => unknown;
/** `null` is a text. */
type Type = string | Component | null;
type VNode = { type: Type; props: Props; key: unknown };
type Child = VNode | null;
type Cell = { value?: unknown; deps?: readonly unknown[] | undefined; cleanUp?: unknown };
/** What stands for one child. */
type Drawn = {
  type: Type;
  key: unknown;
  props: Props;
  node: Element | Text | null;
  cells: Cell[];
  inner: readonly (Drawn | null)[];
};
type Root = {
  tree: unknown;
  drawn: readonly (Drawn | null)[];
  into: Element;
  /** Something has changed while it was being drawn. */
  isDue: boolean;
};

export const jsx = (type: Type, props: Props, key?: unknown): VNode => ({ type, props, key });
export { jsx as jsxs };
export const Fragment = ({ children }: Props) => children;

const roots = new WeakMap<Element, Root>();
const handlers = new WeakMap<EventTarget, Map<string, unknown>>();
let root: Root | null = null;
let drawing: Drawn | null = null;
let at = 0;
let effects: (() => void)[] = [];
let ids = 0;

const isVNode = (child: unknown): child is VNode => typeof child === 'object' && child !== null;
/** What is not shown keeps its place, so that what stands after it is known again. */
const flat = (children: unknown): Child[] => {
  if (Array.isArray(children)) return children.flatMap(flat);
  if (isVNode(children)) return [children];
  const isNothing = children === null || children === undefined || typeof children === 'boolean';
  return [isNothing ? null : jsx(null, { children: `${children}` })];
};

function hear(this: unknown, event: Event) {
  const handler = event.currentTarget && handlers.get(event.currentTarget)?.get(event.type);
  if (typeof handler === 'function') handler(event);
}

const setProp = (node: Element, name: string, value: unknown) => {
  if (name === 'children' || name === 'ref') return;
  if (name.startsWith('on')) {
    const type = name.slice(2).toLowerCase();
    const known = handlers.get(node) ?? new Map<string, unknown>();
    handlers.set(node, known.set(type, value));
    node.addEventListener(type, hear);
  } else if (name === 'style') Object.assign(Reflect.get(node, name), value);
  else if (name === 'value' && name in node) {
    if (Reflect.get(node, name) !== value) Reflect.set(node, name, value);
  } else if (value === null || value === undefined || (value === false && !name.startsWith('aria-')))
    node.removeAttribute(name);
  else node.setAttribute(name, value === true && !name.startsWith('aria-') ? '' : `${value}`);
};
const setRef = ({ props: { ref } }: Drawn, node: Element | null) => {
  if (typeof ref === 'object' && ref) Reflect.set(ref, 'current', node);
};

const drop = (drawn: Drawn) => {
  for (const { cleanUp } of drawn.cells) if (typeof cleanUp === 'function') cleanUp();
  for (const each of drawn.inner) if (each) drop(each);
  setRef(drawn, null);
  drawn.node?.remove();
};

const nodesOf = (all: readonly (Drawn | null)[]): (Element | Text)[] =>
  all.flatMap((each) => (each ? (each.node ?? nodesOf(each.inner)) : []));
/** All children are ours, so that a node's number is its place. */
const place = (into: Element, all: readonly (Drawn | null)[]) => {
  for (const [number, node] of nodesOf(all).entries()) {
    const there = into.childNodes[number] ?? null;
    if (there !== node) into.insertBefore(node, there);
  }
};

const SVG = 'http://www.w3.org/2000/svg';
const drawElement = (drawn: Drawn, type: string, props: Props, isSvg: boolean) => {
  const node =
    drawn.node instanceof Element
      ? drawn.node
      : isSvg
        ? document.createElementNS(SVG, type)
        : document.createElement(type);
  drawn.node = node;
  for (const name of new Set([...Object.keys(drawn.props), ...Object.keys(props)]))
    if (drawn.props[name] !== props[name] || name === 'value') setProp(node, name, props[name]);
  drawn.inner = drawAll(drawn.inner, props.children, isSvg);
  place(node, drawn.inner);
};

const drawComponent = (drawn: Drawn, type: Component, props: Props, isSvg: boolean) => {
  const [outer, outerAt] = [drawing, at];
  drawing = drawn;
  at = 0;
  const tree = type(props);
  drawing = outer;
  at = outerAt;
  drawn.inner = drawAll(drawn.inner, tree, isSvg);
};

const draw = (before: Drawn | undefined | null, { type, key, props }: VNode, isSvg: boolean): Drawn => {
  const drawn = before ?? { type, key, props: {}, node: null, cells: [], inner: [] };
  if (typeof type === 'string') drawElement(drawn, type, props, isSvg || type === 'svg');
  else if (type) drawComponent(drawn, type, props, isSvg);
  else {
    drawn.node ??= document.createTextNode('');
    if (drawn.props.children !== props.children) drawn.node.nodeValue = `${props.children}`;
  }
  drawn.props = props;
  if (drawn.node instanceof Element) setRef(drawn, drawn.node);
  return drawn;
};

const drawAll = (before: readonly (Drawn | null)[], children: unknown, isSvg: boolean) => {
  const all = flat(children).map((child, index) => {
    if (!child) return null;
    const { type, key } = child;
    const known = before.find(
      (each, place) => each?.type === type && each.key === key && (key !== undefined || place === index),
    );
    return draw(known, child, isSvg);
  });
  for (const each of before) if (each && !all.includes(each)) drop(each);
  return all;
};

const redraw = (of: Root) => {
  const outer = root;
  root = of;
  of.isDue = false;
  effects = [];
  try {
    of.drawn = drawAll(of.drawn, of.tree, false);
    place(of.into, of.drawn);
  } finally {
    root = outer;
    drawing = null;
  }
  const due = effects;
  effects = [];
  for (const effect of due) effect();
  if (of.isDue) redraw(of);
};

export const render = (tree: unknown, into: Element) => {
  const known = roots.get(into) ?? { tree, drawn: [], isDue: false, into };
  roots.set(into, known);
  known.tree = tree;
  redraw(known);
};

const cell = (make: () => Cell): Cell => {
  if (!drawing) throw new Error('used outside of a component');
  const found = drawing.cells[at] ?? make();
  drawing.cells[at++] = found;
  return found;
};
const isSame = (one: readonly unknown[] | undefined, other: readonly unknown[] | undefined) =>
  one !== undefined && one.length === other?.length && one.every((each, index) => each === other[index]);

export const useState = <T>(first: T): [T, (next: T) => void] => {
  const mine = root;
  const kept = cell(() => ({ value: first }));
  const set = (next: T) => {
    if (kept.value === next) return;
    kept.value = next;
    if (!mine) return;
    if (root === mine) mine.isDue = true;
    else redraw(mine);
  };
  return [kept.value as T, set];
};
export const useRef = <T>(current: T) => cell(() => ({ value: { current } })).value;
export const useId = () => cell(() => ({ value: `qg${++ids}` })).value;
export const useMemo = <T>(make: () => T, deps: readonly unknown[]) => {
  const kept = cell(() => ({}));
  if (!isSame(kept.deps, deps)) Object.assign(kept, { value: make(), deps });
  return kept.value;
};
/** As soon as it stands on the page. */
export const useEffect = (effect: () => unknown, deps?: readonly unknown[]) => {
  const kept = cell(() => ({}));
  if (isSame(kept.deps, deps)) return;
  kept.deps = deps;
  effects.push(() => {
    if (typeof kept.cleanUp === 'function') kept.cleanUp();
    kept.cleanUp = effect();
  });
};
/** There is one, around the whole of a tree, and a tree is always drawn from its root. */
export const createContext = (value: unknown) => {
  const context = {
    value,
    Provider: (props: Props) => {
      context.value = props.value;
      return props.children;
    },
  };
  return context;
};
export const useContext = (context: { value: unknown }) => context.value;
