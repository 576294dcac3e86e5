import { checkMessages } from './checks';
import { compareMessages } from './compare';
import { messages as coreMessages } from './core';
import { manyMessages } from './many';
import { exportMessages } from './export';
import { scatterMessages } from './scatter';
import { groupMessages } from './groups';
import { ownMessages } from './own';
import { reportMessages } from './reports';
import { searchMessages } from './search';
import { standardMessages } from './standards';
import { versionMessages } from './versions';

/** Every message, for programs that need no parts. */
export const messages = {
  ...coreMessages,
  ...checkMessages,
  ...compareMessages,
  ...manyMessages,
  ...exportMessages,
  ...scatterMessages,
  ...groupMessages,
  ...ownMessages,
  ...reportMessages,
  ...searchMessages,
  ...standardMessages,
  ...versionMessages,
};

export type Messages = { readonly [Key in keyof typeof messages]: string };
