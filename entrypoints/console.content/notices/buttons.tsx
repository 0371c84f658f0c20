import { useSpeech } from '../../../components/speech';
import { type Box as Area, boxOf, isFreeOn } from '../drawing/place';

const SIZE = { width: 76, height: 24 };
const GAP = 4;

const edgeOf = ({ left, width }: Area): number => Math.max(0, left + width - SIZE.width);

/** Where nothing stands that is read or pressed. */
const freeAreaFor = (
  box: Area,
  page: { width: number },
  isFree: (area: Area) => boolean,
): Area | undefined => {
  const right = box.left + box.width;
  const edge = edgeOf(box);
  const spots = [
    { left: edge, top: box.top - SIZE.height - GAP },
    { left: right + GAP, top: box.top },
    { left: edge, top: box.top + box.height + GAP },
  ];
  return spots
    .map((spot) => ({ ...spot, ...SIZE }))
    .find((area) => area.top >= 0 && area.left + area.width <= page.width && isFree(area));
};
/** Over the lower edge, beside the handle that makes the box larger: the last of the text, not the first. */
const areaOver = (box: Area): Area => ({
  left: edgeOf(box) - 20,
  top: box.top + box.height - SIZE.height / 2,
  ...SIZE,
});

/**
 * Remembers where it stood: a button that hops while one types would be worse than one a little off. Only where the page
 * has written something there since does it give way.
 */
export const makeButtons = (document: Document, isOurs: (element: Element) => boolean) => {
  const isFree = isFreeOn(document, isOurs);
  const placed = new WeakMap<Element, { at: string; area: Area | undefined }>();

  return (field: Element): Area | null => {
    const area = boxOf(field);
    if (!area) return null;
    const width = document.documentElement.clientWidth + (document.defaultView?.scrollX ?? 0);
    const at = JSON.stringify([area, width]);
    const before = placed.get(field);
    const isStill = before?.at === at && (!before.area || isFree(before.area));
    const now = isStill ? before.area : freeAreaFor(area, { width }, isFree);
    placed.set(field, { at, area: now });
    return now ?? areaOver(area);
  };
};

type Props = {
  area: Area;
  field: string;
  /** How many orders are written to. */
  orders?: number;
  isOpen: boolean;
  onOpen: () => void;
};

export function TextsButton({ area, field, orders = 1, isOpen, onOpen }: Props) {
  const { words } = useSpeech();
  const { left, top, width, height } = area;
  return (
    <button
      type="button"
      class="texts"
      data-field={field}
      title={words.templates.openHint}
      aria-keyshortcuts="Alt+T"
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      style={{
        position: 'absolute',
        left: `${left}px`,
        top: `${top}px`,
        minWidth: `${width}px`,
        height: `${height}px`,
      }}
      onClick={onOpen}
    >
      {orders > 1 ? words.templates.several(orders) : words.templates.open}
    </button>
  );
}
