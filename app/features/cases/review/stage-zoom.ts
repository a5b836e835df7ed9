const MOST = 6;
const STEP = 1.4;

/** How large a picture is shown in the editor: 1 is as wide as its room. */
export const larger = (zoom: number) => Math.min(MOST, zoom * STEP);
export const smaller = (zoom: number) => Math.max(1, zoom / STEP);
