/** As many companies stand side by side: each has a colour and a marker of its own (`theme/palette.ts`). */
export const mostShown = 12;
