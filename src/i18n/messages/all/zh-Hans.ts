import { checkMessages } from '../checks/zh-Hans';
import { messages as coreMessages } from '../zh-Hans';
import { exportMessages } from '../takeAway/zh-Hans';

/** Every message, for programs that need no parts. */
export const messages = { ...coreMessages, ...checkMessages, ...exportMessages };
