import type { ReactElement } from 'react';

/** Children beside other children: never bare text, which a browser's translator would replace. */
export type Elements = ReactElement | false | null | undefined | readonly Elements[];
