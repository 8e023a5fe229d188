/** A dial is drawn around (100, 100); angles in degrees, clockwise from the top. */
const CENTRE = 100;

/** How far a dial turns, and where it begins. */
const SWEEP = 270;
const START = -SWEEP / 2;

/** What a press at a place of the dial means. */
export interface Pressed {
  /** From 0, where the dial begins, to 1, where it ends; the nearer end when between the two. */
  readonly fraction: number;
  /** From 0 in the middle to 1 at the rim. */
  readonly distance: number;
  /** Whether it lies where the dial has no marks. */
  readonly isInGap: boolean;
}

/** The angle of a share of the way from the least to the most. */
export function angleOf(fraction: number): number {
  return START + SWEEP * Math.min(1, Math.max(0, fraction));
}

/** The place at an angle, so far from the middle. */
export function pointAt(angle: number, radius: number): { readonly x: number; readonly y: number } {
  const turned = (angle * Math.PI) / 180;
  return { x: CENTRE + radius * Math.sin(turned), y: CENTRE - radius * Math.cos(turned) };
}

/** The path of an arc from one angle to another, in the order given or the other way around. */
export function arcPath(from: number, to: number, radius: number): string {
  const [first, last] = from < to ? [from, to] : [to, from];
  const [start, end] = [pointAt(first, radius), pointAt(last, radius)];
  const isLarge = last - first > 180 ? 1 : 0;
  const said = (value: number) => value.toFixed(2);
  const arc = `A${radius} ${radius} 0 ${isLarge} 1 ${said(end.x)} ${said(end.y)}`;
  return `M${said(start.x)} ${said(start.y)}${arc}`;
}

/** What it means to press so far from the middle, in shares of the dial's radius. */
export function pressedAt(x: number, y: number): Pressed {
  const angle = (Math.atan2(x, -y) * 180) / Math.PI;
  return {
    fraction: Math.min(1, Math.max(0, (angle - START) / SWEEP)),
    distance: Math.hypot(x, y),
    isInGap: Math.abs(angle) > -START + 12,
  };
}
