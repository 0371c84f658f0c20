import { scaleBand, scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';

/** One bar a day, made of parts that lie on each other in the order of `kinds`. */
export type Bar<K extends string> = { label: string; counts: Readonly<Record<K, number>> };

const [width, height] = [720, 220];
const edge = { left: 34, right: 4, top: 10, bottom: 22 };

type Props<K extends string> = {
  bars: readonly Bar<K>[];
  kinds: readonly K[];
  nameOf: (kind: K) => string;
  /** What the whole picture shows, for those who can't see it. */
  title: string;
};

/** Each part has a pattern of its own, so that none depends on its colour. */
export default function MonthChart<K extends string>({ bars, kinds, nameOf, title }: Props<K>) {
  const x = scaleBand<number>()
    .domain(bars.map((_, at) => at))
    .range([edge.left, width - edge.right])
    .padding(0.25);
  const layers = stack<Bar<K>, K>()
    .keys(kinds)
    .value(({ counts }, kind) => counts[kind])([...bars]);
  const most = Math.max(4, ...layers.flatMap((layer) => layer.map(([, top]) => top)));
  const y = scaleLinear()
    .domain([0, most])
    .nice(4)
    .range([height - edge.bottom, edge.top]);
  return (
    <figure class="month-chart">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title}>
        <defs>
          <pattern
            id="stripes"
            width="5"
            height="5"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="5" height="5" class="ground" />
            <rect width="2.2" height="5" class="ink" />
          </pattern>
        </defs>
        {y.ticks(4).map((tick) => (
          <g key={tick} class="tick" transform={`translate(0 ${y(tick)})`}>
            <line x1={edge.left} x2={width - edge.right} />
            <text x={edge.left - 6} dy="4">
              {tick}
            </text>
          </g>
        ))}
        {layers.map((layer) => (
          <g key={layer.key} class="layer" data-kind={layer.key}>
            {layer.map(([from, to], at) =>
              to > from ? (
                <rect key={at} x={x(at)} width={x.bandwidth()} y={y(to)} height={y(from) - y(to)} />
              ) : null,
            )}
          </g>
        ))}
        {bars.map(({ label }, at) => (
          <text key={at} class="day" x={(x(at) ?? 0) + x.bandwidth() / 2} y={height - 6}>
            {at % 2 === 0 ? label : ''}
          </text>
        ))}
      </svg>
      <figcaption>
        {kinds.map((kind) => (
          <span key={kind} class="key">
            <svg width="14" height="14" aria-hidden="true">
              <g class="layer" data-kind={kind}>
                <rect width="14" height="14" />
              </g>
            </svg>
            {nameOf(kind)}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
