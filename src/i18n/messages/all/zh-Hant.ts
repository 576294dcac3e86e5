import { checkMessages } from '../checks/zh-Hant';
import { messages as coreMessages } from '../zh-Hant';
import { exportMessages } from '../takeAway/zh-Hant';

/** Every message, for programs that need no parts. */
export const messages = { ...coreMessages, ...checkMessages, ...exportMessages };
