/** What a report gives under a code, the fullest answer first. */
export const codeStates = ['number', 'explained', 'described', 'nothing'] as const;
export type CodeState = (typeof codeStates)[number];
