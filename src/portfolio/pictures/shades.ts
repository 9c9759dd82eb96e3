type Rgb = readonly [red: number, green: number, blue: number];

/**
 * From the palest to the darkest ground. Text of the ink stands on each of them at 4.5:1 or better (WCAG 2.2, 1.4.3), and blue and
 * orange are told apart by who sees no red or no green.
 */
const GROUNDS = {
  grey: [
    [229, 232, 236],
    [229, 232, 236],
  ],
  blue: [
    [232, 242, 252],
    [108, 168, 224],
  ],
  orange: [
    [253, 240, 228],
    [238, 152, 84],
  ],
  violet: [
    [243, 240, 249],
    [172, 156, 208],
  ],
} as const satisfies { readonly [hue: string]: readonly [pale: Rgb, dark: Rgb] };

/** The hue of a ground. */
export type Hue = keyof typeof GROUNDS;

/** A ground: the darker, the larger its share 0..1 of the largest. */
export function shadeOf(hue: Hue, share: number): string {
  const [pale, dark] = GROUNDS[hue];
  const parts = pale.map((from, i) => Math.round(from + ((dark[i] as number) - from) * share));
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}
