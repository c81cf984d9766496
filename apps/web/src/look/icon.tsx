/** Small drawings of the run bar and the header, in a 20 x 20 field and the one line weight. */
const DRAWINGS = {
  play: 'M6.4,4 L15.6,10 L6.4,16 Z',
  pause: 'M7,4.5 V15.5 M13,4.5 V15.5',
  again: 'M15.6,7.2 A6.4,6.4 0 1 0 16.4,10.6 M16,3.4 V7.4 H12',
  undo: 'M4,8 H12.5 A4,4 0 0 1 12.5,16 H8 M7.4,4.4 L3.8,8 L7.4,11.6',
  share: 'M10,12.6 V3 M6.6,6 L10,2.8 L13.4,6 M4.4,10 V16.6 H15.6 V10',
  about: 'M10,9.2 V14 M10,6.2 V6.3 M10,2.8 A7.2,7.2 0 1 1 9.99,2.8',
  close: 'M5,5 L15,15 M15,5 L5,15',
  down: 'M6,8 L10,12.4 L14,8',
} as const;

export function Icon({ of }: { readonly of: keyof typeof DRAWINGS | 'theme' }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
      {of === 'theme' ? (
        <>
          <circle cx="10" cy="10" r="7" />
          <path d="M10,3 A7,7 0 0 1 10,17 Z" fill="currentColor" />
        </>
      ) : (
        <path d={DRAWINGS[of]} />
      )}
    </svg>
  );
}
