type Size = { used: number | null; most: number | null };

export const NEARLY_FULL = 0.8;
export const shareOf = ({ used, most }: Size): number => (used === null || !most ? 0 : used / most);

/** How full it is. It keeps its place while that is still being asked. */
export default function SizeMeter({ label, size }: { label: string; size: Size | undefined }) {
  return (
    <meter
      class="size-meter"
      aria-label={label}
      value={size ? shareOf(size) : 0}
      high={NEARLY_FULL}
      optimum={0}
    />
  );
}
