/** The sign of the product: a heart under a roof. Drawn in the current colour. */
export function BrandMark({ size }: { size: number }) {
  return (
    <svg viewBox="0 0 48 48" width={size} height={size} fill="none" aria-hidden="true" focusable="false">
      <path d="M5 23 24 7l19 16" stroke="currentColor" strokeWidth="4" strokeLinecap="round" strokeLinejoin="round" />
      <path
        d="M24 42C15 35.5 10.5 30.8 10.5 25.9c0-3.9 2.9-6.6 6.4-6.6 2.8 0 5.4 1.5 7.1 4.3 1.7-2.8 4.3-4.3 7.1-4.3 3.5 0 6.4 2.7 6.4 6.6C37.5 30.8 33 35.5 24 42z"
        fill="currentColor"
      />
    </svg>
  );
}
