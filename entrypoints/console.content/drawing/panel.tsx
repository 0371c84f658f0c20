import type { ComponentChildren } from 'preact';
import LiveLine from '../../../components/live-line';
import Panel from '../../../components/panel';
import type { Finding, Remedy } from '../../../rules/verdict';
import type { Action } from '../../../rules/vocabulary';
import { layerOf } from '../reading/shown';
import { type Dress, makeHost } from './host';
import type { Line, PanelState } from './panel-state';
import { around, type Box, boxOf, isCovered, isFreeOn, type Spot, spotFor, uppermostAt } from './place';
import type { Spoken } from './spoken';

type OnRemedy = (remedy: Remedy, finding: Finding, action: Action) => void;

const WIDTH = 340;
const HEIGHT = 240;
/** What a line about a field needs, most often. */
const LINE = { width: 240, height: 24 };

/** The quiet panel by the action buttons, and the lines under the fields: one host, for both tell the same. */
export const makePanel = (
  document: Document,
  spoken: Spoken,
  dress: Dress,
  onRemedy: OnRemedy,
  /** It stands elsewhere, or takes more room. */
  moved: () => void,
) => {
  const host = makeHost(document, 'panel', dress);
  const isFree = isFreeOn(document, (element) => element === host.element());
  let placed = '';
  let spot: Spot = { kind: 'docked' };
  /** How high a bar stands that is fixed to the window's end. */
  let over = 0;
  let isFolded: boolean | null = null;

  /** As it will stand there: folded up it says nothing of its height. */
  const sizeNow = () => {
    const open = host.root()?.querySelector('.panel:not(.folded)')?.getBoundingClientRect();
    return { width: WIDTH, height: open?.height || HEIGHT };
  };

  /** Whether a layer of the page, in which the bar itself does not stand, has opened where the panel stands first of all. */
  const isUnderLayer = (bar: Box, by: readonly Element[]): boolean => {
    const left = bar.left - (document.defaultView?.scrollX ?? 0);
    const top = bar.top + bar.height - (document.defaultView?.scrollY ?? 0);
    return [1, WIDTH / 2, WIDTH].some((x) =>
      [1, HEIGHT / 2, HEIGHT].some((y) => {
        const shown = uppermostAt(document, left + x, top + y);
        const layer = shown && layerOf(shown);
        return layer !== undefined && !by.some((each) => layer.contains(each));
      }),
    );
  };

  /** Moves only when the bar has moved: a panel that hops while one types is worse than one a little off. */
  const place = (bar: Box | null, by: readonly Element[], more: string) => {
    const now = JSON.stringify([bar, bar && isUnderLayer(bar, by), more]);
    if (now === placed) return false;
    placed = now;
    const page = { width: document.documentElement.clientWidth };
    const end = document.defaultView?.innerHeight ?? 0;
    // Under what stays at the window's end, whatever is scrolled, nothing is ever seen; on it, it would be in the way.
    const heights = by.map((element) => {
      const box = layerOf(element)?.getBoundingClientRect();
      return box && box.height < HEIGHT && box.bottom > end - 1 ? box.height : 0;
    });
    over = Math.max(0, ...heights);
    spot = bar && over === 0 ? spotFor(bar, sizeNow(), page, isFree) : { kind: 'docked' };
    return true;
  };

  const lineSpots = new WeakMap<Element, { key: string; spot: Box }>();
  /** Under its field, or beside or over it, where it covers nothing. It stays there while the field stays. */
  const lineSpot = (field: Element, box: Box): Box => {
    const pageWidth = document.documentElement.clientWidth;
    const key = JSON.stringify([box, pageWidth]);
    const known = lineSpots.get(field);
    if (known?.key === key) return known.spot;
    const bottom = box.top + box.height;
    const right = box.left + box.width;
    const under = { ...LINE, left: box.left, top: bottom + 2, width: Math.max(box.width, LINE.width) };
    const others = [
      { ...LINE, left: Math.max(box.left, right - LINE.width), top: bottom + 2 },
      { ...LINE, left: right + 4, top: bottom - LINE.height },
      { ...LINE, left: box.left, top: box.top - LINE.height - 2 },
    ];
    const free = [{ ...under, width: LINE.width }, ...others].findIndex(
      (place) => place.top >= 0 && place.left + place.width <= pageWidth && isFree(place),
    );
    const spot = others[free - 1] ?? under;
    lineSpots.set(field, { key, spot });
    return spot;
  };

  const lineAt = ({ field, findings, places, isEnough }: Line, at: number) => {
    const box = boxOf(field);
    if (!box || isCovered(field)) return null;
    const { left, top, width } = lineSpot(field, box);
    const style = {
      position: 'absolute',
      left: `${left}px`,
      top: `${top}px`,
      width: `${width}px`,
      pointerEvents: 'none',
    } as const;
    return (
      <div key={`line-${at}`} style={style}>
        <LiveLine findings={findings} places={places} praise={isEnough} />
      </div>
    );
  };

  /** `more`: what else is known of the order. */
  const draw = (state: PanelState, more?: ComponentChildren) => {
    const by = state.place ? [state.place] : state.controls;
    if (
      (by.length > 0 && by.every(isCovered)) ||
      (state.options.length === 0 && state.lines.length === 0 && !state.place)
    ) {
      placed = '';
      return host.hide();
    }
    const bar = around(by.flatMap((element) => boxOf(element) ?? []));
    const view = document.defaultView;
    const isSmall = (view?.innerWidth ?? 0) < 640 || (view?.innerHeight ?? 0) < 480;
    const tree = () => {
      const where =
        spot.kind === 'docked'
          ? ({ position: 'fixed', right: '12px', bottom: `${over + 12}px` } as const)
          : ({
              position: 'absolute',
              left: `${spot.left}px`,
              top: `${spot.top}px`,
              width: `${WIDTH}px`,
            } as const);
      return spoken(
        <>
          <div key="panel" style={where}>
            <Panel
              options={state.options}
              current={state.current}
              folded={isFolded ?? (isSmall || spot.kind === 'docked')}
              onFold={(folded) => {
                isFolded = folded;
                placed = '';
                draw(state, more);
              }}
              onRemedy={onRemedy}
            >
              {more}
            </Panel>
          </div>
          {state.lines.map(lineAt)}
        </>,
      );
    };
    host.show(tree());
    if (!place(bar, by, `${isFolded} ${view?.innerWidth} ${state.options.length}`)) return;
    host.show(tree());
    moved();
  };

  return { draw, hide: host.hide };
};
