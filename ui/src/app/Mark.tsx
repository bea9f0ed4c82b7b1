/** A marquee's row of warm lights over the indigo. */
export function Mark() {
  return (
    <svg aria-hidden="true" viewBox="0 0 24 24" className="size-6 flex-none">
      <rect x="1" y="3" width="22" height="18" rx="5" fill="#4f46c8" />
      <circle cx="6.5" cy="8.5" r="1.8" fill="#ffc65c" />
      <circle cx="12" cy="8.5" r="1.8" fill="#ffc65c" />
      <circle cx="17.5" cy="8.5" r="1.8" fill="#ffc65c" />
      <rect x="5" y="13.5" width="14" height="2.5" rx="1.25" fill="#fff" />
    </svg>
  );
}
