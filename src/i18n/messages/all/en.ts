import { checkMessages } from '../checks/en';
import { messages as coreMessages } from '../en';
import { exportMessages } from '../takeAway/en';

/** Every message, for programs that need no parts. */
export const messages = { ...coreMessages, ...checkMessages, ...exportMessages };

export type Messages = { readonly [Key in keyof typeof messages]: string };
