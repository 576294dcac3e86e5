/** How many of the caveats stand in a picture: all, one line, or no more than the verdict. */
export const noteChoices = ['all', 'short', 'none'] as const;
export type NoteChoice = (typeof noteChoices)[number];
