/**
 * The drawings travel once, inside the first HTML. At build time they are read from their files; in the page,
 * script takes up what is already drawn, so that they weigh nothing in it.
 */
const DRAWINGS = ['body', 'hypothalamus'] as const;
export type DrawingName = (typeof DRAWINGS)[number];

const taken = new Map<DrawingName, string>();

/** To be called once, before anything is rendered over the first paint. */
export function takeDrawings(): void {
  for (const name of DRAWINGS) {
    const place = document.querySelector(`[data-drawing="${name}"]`);
    if (place) taken.set(name, place.innerHTML);
  }
}

/** At build time: the drawings as files. */
export function giveDrawings(files: Readonly<Record<DrawingName, string>>): void {
  for (const name of DRAWINGS) taken.set(name, inlined(files[name]));
}

export const drawing = (name: DrawingName): string => taken.get(name) ?? '';

/** A drawing inside the page: its own name is said by the element around it, and white space is not sent. */
export function inlined(svg: string): string {
  return svg
    .replace(/<\?xml[^>]*>\s*|<!--[\s\S]*?-->/g, '')
    .replace(/ xmlns="[^"]*"| role="img"|\s+aria-label="[^"]*"/g, '')
    .replace(/<svg/, '<svg aria-hidden="true"')
    .replace(/>\s+</g, '><')
    .replace(/\s+/g, ' ')
    .replace(/ \/>/g, '/>');
}
