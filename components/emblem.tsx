/** The product's own sign: no part of the console carries it. */
export default function Emblem({ size = 16 }: { size?: number }) {
  return (
    <svg class="emblem" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d="M8 .6 14.2 3v4.6c0 3.7-2.5 6.5-6.2 7.8-3.7-1.3-6.2-4.1-6.2-7.8V3z" fill="currentColor" />
      <path d="M4.6 5.3h6.8M5 9l2.2 2.2 3.9-3.9" fill="none" stroke="var(--paper)" stroke-width="1.6" />
    </svg>
  );
}
